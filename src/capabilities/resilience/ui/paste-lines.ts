import type { Messages } from '#platform/language/messages.ts';
import type { actionTexts } from '../action.messages.ts';
import type { Paste } from '../paste.ts';

type Words = (typeof actionTexts extends Messages<infer M> ? M : never)['paste'];

/** What has to go in, as terms with values. */
export function pasteLines(paste: Paste, t: Words): { term: string; value: string }[] {
  switch (paste.kind) {
    case 'dns':
      return [
        { term: t.type, value: paste.type },
        { term: t.name, value: paste.name },
        { term: t.value, value: paste.value },
      ];
    case 'header':
      return [
        { term: t.name, value: paste.name },
        { term: t.value, value: paste.value },
      ];
    case 'file':
      return [
        { term: t.path, value: paste.path },
        { term: t.content, value: paste.text },
      ];
  }
}

/** The same as lines of a mail. */
export function pasteText(paste: Paste, t: Words): string {
  const separator = paste.kind === 'file' ? ':\n' : ': ';
  const lines = pasteLines(paste, t).map(({ term, value }) => `${term}${separator}${value}`);
  return [t[paste.kind], ...lines].join('\n');
}
