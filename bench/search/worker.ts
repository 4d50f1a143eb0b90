// One engine in a process of its own, so that its memory is its own: worker.ts <engine> <corpus>
// <queries>, where <corpus> is a file or a number of made-up texts. Prints its figures as JSON.
import { engines } from './engines.ts';
import { linesOf, queriesOf } from './files.ts';
import { measure } from './measure.ts';

const [name = '', corpus = '', queries = ''] = process.argv.slice(2);
const engine = engines[name];
if (engine === undefined) throw new Error(`There is no engine ${name}.`);
console.log(JSON.stringify(await measure(name, engine(), linesOf(corpus), queriesOf(queries))));
