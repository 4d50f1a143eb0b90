import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The tokens that one `:root` block sets; without a condition, the first one. */
function tokens(condition?: string): Record<string, string> {
  const block = condition ? css.split(`@media ${condition}`)[1] : css;
  const body = /:root \{([^}]*)\}/.exec(block ?? '')?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokens();
const themes = {
  light,
  dark: { ...light, ...tokens('(prefers-color-scheme: dark)') },
  print: { ...light, ...tokens('print') },
};

// Text, then the grounds that it stands on somewhere.
const text: Record<string, string[]> = {
  ink: ['paper', 'surface', 'water-tint', 'spot-tint', 'moss-tint', 'curtain-tint'],
  'ink-soft': ['paper', 'surface', 'water-tint', 'hairline', 'moss-tint', 'curtain-tint'],
  water: ['paper', 'surface', 'water-tint', 'moss-tint', 'curtain-tint', 'spot-tint'],
  'water-strong': ['paper', 'surface', 'water-tint', 'moss-tint', 'curtain-tint', 'spot-tint'],
  curtain: ['paper', 'surface', 'curtain-tint'],
  'curtain-strong': ['paper', 'surface', 'curtain-tint'],
  moss: ['paper', 'surface', 'moss-tint'],
  'on-ink': ['ink'],
  'on-night': ['night'],
  'on-water': ['water', 'water-strong'],
  'on-curtain': ['curtain', 'curtain-strong'],
  'on-moss': ['moss'],
  'on-spot': ['spot'],
};

// What must be seen but not read: edges of controls, rings of focus, marks in figures.
const shapes: Record<string, string[]> = {
  line: ['paper', 'surface', 'water-tint'],
  ink: ['paper', 'surface', 'water-tint', 'spot-tint'],
  water: ['paper', 'surface', 'water-tint', 'hairline'],
  curtain: ['paper', 'surface'],
  moss: ['paper', 'surface', 'hairline'],
};

describe.each(Object.entries(themes))('the colours on %s', (_, colours) => {
  const pairs = (table: Record<string, string[]>) =>
    Object.entries(table).flatMap(([front, grounds]) => grounds.map((back) => [front, back]));
  const measured = (front = '', back = '') => contrast(colours[front] ?? '', colours[back] ?? '');

  it.each(pairs(text))('let %s be read on %s', (front, back) => {
    expect(measured(front, back)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(pairs(shapes))('let the shape %s be seen on %s', (front, back) => {
    expect(measured(front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens', () => {
  it('are as readable for who asks for more contrast: soft ink becomes ink', () => {
    expect(tokens('(prefers-contrast: more)')['ink-soft']).toBe('var(--ink)');
  });
  it('exist, wherever a style names one', () => {
    const source = new URL('..', import.meta.url).pathname;
    const unknown = globSync('**/*.{svelte,css}', { cwd: source }).flatMap((file) => {
      const content = readFileSync(`${source}${file}`, 'utf8');
      const own = [...content.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name);
      return [...content.matchAll(/var\(--([\w-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in light) && !own.includes(name))
        .map((name) => `${file}: --${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
