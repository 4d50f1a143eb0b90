import { marked } from 'marked';
import { htmlPage, type Page } from './html.server.ts';

/** Markdown by way of HTML. Front matter between lines of dashes is about the file, not of it. */
export function markdownPage(text: string): Page {
  const [, front = '', body = text] =
    /^\uFEFF?---\r?\n([^]{0,5000}?)\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
  const said = (name: string) =>
    new RegExp(`^${name}:\\s*["']?(.*?)["']?\\s*$`, 'im').exec(front)?.[1] ?? '';
  const page = htmlPage(marked.parse(body, { async: false, gfm: true }));
  return { ...page, title: said('title') || page.title, language: said('lang(?:uage)?') || null };
}
