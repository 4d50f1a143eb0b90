import { describe, expect, it } from 'vitest';
import { components } from './components.ts';

const faults = (text: string, path = 'src/ui/Thing.svelte') => components([{ path, text }]);

describe('what a component may hold', () => {
  it('is content with texts from a dictionary, numbers and names', () => {
    const script = '<script lang="ts">let a = "Some text";</script>';
    const markup = '<h1 title={t.title}>{t.lead} · 5</h1><a lang="en">English</a> Samenspel';
    expect(faults(`${script}${markup}<style>h1 { color: red }</style>`)).toEqual([]);
  });

  it.each([
    '<h1>Hello there</h1>',
    '{#if a}<p>{b} people</p>{/if}',
    '{#each list as item}<Page title="Overview" {item} />{/each}',
    '<img src="x.svg" alt="A loop" />',
    '{#snippet head()}<th>Level</th>{/snippet}',
    '<input placeholder="Your name" />',
  ])('finds the text in %s', (markup) => {
    expect(faults(markup)[0]).toContain('messages.ts');
  });

  it.each([
    ['<p style="color: red">{t.a}</p>', 'style attributes'],
    ['<p style:color={x}>{t.a}</p>', 'style attributes'],
    ['<p transition:fade>{t.a}</p>', 'transitions'],
    ['<p onclick="go()">{t.a}</p>', 'scripts in attributes'],
    ['{@html x}', 'trusts'],
  ])('refuses %s', (markup, why) => {
    expect(faults(markup)[0]).toContain(why);
  });

  it('says on which line', () => {
    expect(faults('<p>\n  {t.a}\n</p>\n<b>Wrong</b>')[0]).toContain('Thing.svelte:4:');
  });

  it('leaves the showcase of the UI kit its examples', () => {
    expect(faults('<h1>Hello</h1>', 'src/routes/ui/+page.svelte')).toEqual([]);
  });
});
