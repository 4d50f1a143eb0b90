import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { tidy, type Block, type Link } from './document.ts';
import { plainBlocks } from './plain.ts';

export type Page = {
  readonly title: string;
  readonly language: string | null;
  readonly blocks: Block[];
};

/** Never read: what a visitor does not see, or what is around the text on every page. */
const SILENT =
  'script,style,noscript,template,iframe,object,embed,svg,math,canvas,audio,video,select,textarea,button,input,form,dialog';
const AROUND = 'nav,header nav,footer,aside,[role=navigation],[role=banner],[role=contentinfo]';
/** Shorter than this, what Readability found is probably not the article. */
const ARTICLE_CHARACTERS = 250;
/** Deeper than this nobody writes; whoever nests deeper means harm. */
const MAX_DEPTH = 400;
/** Paragraphs and list items are often left open: this counts those too. */
const MAX_UNCLOSED = 8_000;
const voidTag =
  /^<\/?(?:br|img|hr|meta|link|input|col|source|area|base|embed|wbr|track|p|li|td|tr|th|option|dt|dd)$/i;

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * What a reader of this page would read, in order. Nothing of the page is executed or fetched: it is
 * parsed to a tree, of which only text and addresses of links are read.
 */
export function htmlPage(html: string, { isWebPage = false } = {}): Page {
  if (isTooDeep(html)) throw new Error('This page nests too deep to be read.');
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html>${html.replace(/<!doctype[^>]*>/i, '')}</html>`,
  );
  const language = tidy(document.documentElement.getAttribute('lang') ?? '') || null;
  const title = tidy(
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ??
      document.querySelector('title')?.textContent ??
      '',
  );
  dropHidden(document);
  const heading = document.querySelector('h1')?.textContent;
  const article = isWebPage ? articleOf(document) : undefined;
  for (const around of document.querySelectorAll(isWebPage ? `${AROUND}` : 'nav')) around.remove();
  for (const head of document.querySelectorAll('head,title,meta,link')) head.remove();
  const blocks = blocksOf(article ?? document.documentElement);
  return { title: tidy(heading ?? '') || title, language, blocks };
}

/** Whether elements stand in each other far deeper than any writer would, before building a tree of them. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag, end] of html.matchAll(/<(\/?)[a-z][^\s>/]*/gi)) {
    if (end === undefined || voidTag.test(tag)) continue;
    depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (depth > MAX_UNCLOSED) return true;
  }
  return false;
}

function dropHidden(document: Document): void {
  for (const element of document.querySelectorAll(SILENT)) element.remove();
  for (const element of document.querySelectorAll('[hidden],[aria-hidden=true],[style]')) {
    const style = element.getAttribute('style') ?? '';
    const isHidden =
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|font-size\s*:\s*0(?:[a-z%]*)?\s*(?:;|$|!)/i.test(
        style,
      );
    if (isHidden) element.remove();
  }
}

/** The article in a page, as Firefox's reading view finds it; undefined when it finds too little. */
function articleOf(document: Document): Element | undefined {
  const copy = parseHTML(document.toString()).document;
  const article = new Readability(copy, { disableJSONLD: true, maxElemsToParse: 60_000 }).parse();
  if ((article?.textContent?.trim().length ?? 0) < ARTICLE_CHARACTERS) return undefined;
  return parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document.body;
}

/** The text of a tree, piece by piece. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let links: Link[] = [];
  let kind: Block['kind'] = 'paragraph';

  const flush = () => {
    const words = tidy(text);
    if (/[\p{L}\p{N}]/u.test(words))
      blocks.push({ kind, text: words, ...(links.length > 0 ? { links } : {}) });
    text = '';
    links = [];
  };
  const visit = (node: Node, inside: Block['kind'], depth: number): void => {
    if (node.nodeType === 3) {
      text += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== 1 || depth > MAX_DEPTH) return;
    const element = node as Element;
    const tag = element.localName.toLowerCase();
    if (tag === 'br') {
      // Two breaks in a row are how older pages write a paragraph.
      if (element.previousElementSibling?.localName === 'br' && text.endsWith('\n')) flush();
      text += '\n';
      return;
    }
    if (tag === 'pre') {
      flush();
      blocks.push(...plainBlocks(element.textContent ?? ''));
      return;
    }
    if (tag === 'tr') {
      flush();
      text = rowOf(element);
      kind = 'paragraph';
      flush();
      return;
    }
    const isBlock = blockTags.has(tag);
    const now = kindOf(tag) ?? inside;
    if (isBlock) {
      flush();
      kind = now;
    }
    const begin = text.length;
    for (const child of element.childNodes) visit(child, now, depth + 1);
    if (tag === 'a') {
      const url = webAddress(element.getAttribute('href'));
      if (url) links.push({ text: tidy(text.slice(begin)), url });
    }
    if (isBlock) {
      flush();
      kind = inside;
    }
  };
  visit(root, 'paragraph', 0);
  flush();
  return blocks;
}

function kindOf(tag: string): Block['kind'] | undefined {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'li' || tag === 'dd') return 'item';
  return tag === 'blockquote' ? 'quote' : undefined;
}

/** A row of two cells is a label and its value: "Kosten: € 6.000". */
function rowOf(row: Element): string {
  const cells = [...row.children].map((cell) => tidy(cell.textContent ?? '')).filter(Boolean);
  const [label = '', value] = cells;
  if (cells.length === 2) return `${label.replace(/:$/, '')}: ${value}`;
  return cells.join(' | ');
}

function webAddress(href: string | null): string | undefined {
  const url = href && URL.canParse(href.trim()) ? new URL(href.trim()) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
