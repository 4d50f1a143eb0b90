import { heritage } from './heritage.ts';
import { others } from './others.ts';
import { stage } from './stage.ts';
import { technology } from './technology.ts';

/** The cards of the demo sector. The request of the journey is not among them: a visitor makes it. */
export const cards = [...stage, ...heritage, ...others, ...technology];
