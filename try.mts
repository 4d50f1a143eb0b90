import { readFileSync } from 'node:fs';
import { plainBlocks } from './src/platform/documents/plain.ts';
import { proposalsFrom } from './src/capabilities/knowledge/proposal.ts';
const b = plainBlocks(readFileSync(process.argv[2],'utf8'));
console.log(JSON.stringify(proposalsFrom(b[0].kind==='heading'?b[0].text:'', b, 'nl'),null,1));
