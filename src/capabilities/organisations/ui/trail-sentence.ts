export { sentenceOf } from '../trail.ts';
