import { parse, type AST } from 'svelte/compiler';
import type { Source } from './sources.ts';

/** Attributes whose text a person sees or hears. */
const spoken = new Set(['alt', 'title', 'label', 'placeholder', 'aria-label', 'aria-description']);

/** Names are the same in every language; each language is called by its own name. */
const names = new Set(['Samenspel', 'Nederlands', 'English']);

/** Every component is in both languages, except the showcase of the UI kit in development. */
const isShowcase = (path: string) => path.startsWith('src/routes/ui/');

/**
 * Text that stands in a component instead of in `messages.ts`, and what our
 * Content-Security-Policy refuses: styles and scripts in attributes, and Svelte's transitions.
 */
export function components(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/') && path.endsWith('.svelte'))
    .flatMap(faultsOf);
}

function faultsOf({ path, text }: Source): string[] {
  const faults: string[] = [];
  const at = (start: number) => `${path}:${text.slice(0, start).split('\n').length}`;

  const visit = (node: AST.SvelteNode): void => {
    if (node.type === 'Text' && isWords(node.data) && !isShowcase(path))
      faults.push(`${at(node.start)}: "${node.data.trim()}" belongs in messages.ts`);
    if (node.type === 'Attribute') return visitAttribute(node);
    if (node.type === 'StyleDirective')
      faults.push(`${at(node.start)}: our security policy refuses style attributes`);
    if (node.type === 'TransitionDirective' || node.type === 'AnimateDirective')
      faults.push(`${at(node.start)}: transitions write style attributes`);
    if (node.type === 'HtmlTag') faults.push(`${at(node.start)}: {@html} trusts what it is given`);
    for (const child of childrenOf(node)) visit(child);
  };

  const visitAttribute = (attribute: AST.Attribute): void => {
    const words = wordsOf(attribute);
    if (attribute.name === 'style')
      faults.push(`${at(attribute.start)}: our security policy refuses style attributes`);
    if (/^on[a-z]+$/.test(attribute.name) && words !== undefined)
      faults.push(`${at(attribute.start)}: our security policy refuses scripts in attributes`);
    if (spoken.has(attribute.name) && words && isWords(words) && !isShowcase(path))
      faults.push(`${at(attribute.start)}: "${words}" belongs in messages.ts`);
  };

  visit(parse(text, { modern: true, filename: path }).fragment as unknown as AST.SvelteNode);
  return faults;
}

function isWords(text: string): boolean {
  const words = text.replace(/[^\p{L}\p{N} ]/gu, '').trim();
  return /\p{L}{2}/u.test(words) && !names.has(words);
}

function wordsOf({ value }: AST.Attribute): string | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((part) => (part.type === 'Text' ? part.data : '')).join('');
}

/** The parts of a node that are markup; its expressions are TypeScript's business. */
function childrenOf(node: AST.SvelteNode): AST.SvelteNode[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'expression' && key !== 'metadata' && key !== 'parent')
    .flatMap(([, value]) => [value as unknown].flat())
    .filter((value): value is AST.SvelteNode => {
      return typeof value === 'object' && value !== null && 'type' in value;
    });
}
