import { describe, expect, it } from 'vitest';
import { boundaries } from './boundaries.ts';

const here = 'src/capabilities/scan';
const faults = (path: string, ...targets: string[]) =>
  boundaries([{ path, text: targets.map((target) => `import '${target}';`).join('\n') }]);

describe('who may see whom', () => {
  it('lets a capability reach a neighbour through its doors', () => {
    expect(
      faults(`${here}/store.server.ts`, '#capabilities/organisations/public.server.ts'),
    ).toEqual([]);
    expect(faults(`${here}/tables.ts`, '#capabilities/organisations/tables.ts')).toEqual([]);
    expect(faults(`${here}/ui/Gap.svelte`, '#capabilities/organisations/ui/Name.svelte')).toEqual(
      [],
    );
    expect(faults(`${here}/store.server.test.ts`, '#capabilities/organisations/tables.ts')).toEqual(
      [],
    );
  });

  it('lets the screens of the platform, and nothing else in it, see the UI kit', () => {
    expect(faults('src/platform/mail/ui/Outbox.svelte', '#ui/Page.svelte')).toEqual([]);
    expect(faults('src/platform/mail/mail.server.ts', '#ui/Page.svelte')).toHaveLength(1);
  });

  it.each([
    [`${here}/store.server.ts`, '#capabilities/organisations/tables.ts'],
    [`${here}/store.server.ts`, '#capabilities/organisations/membership.store.server.ts'],
    [`${here}/store.server.ts`, '#capabilities/sector/public.server.ts'],
    ['src/capabilities/organisations/organisation.store.server.ts', '../scan/public.server.ts'],
    [`${here}/ui/Gap.svelte`, '#capabilities/organisations/public.server.ts'],
    ['src/platform/mail/mail.server.ts', '#capabilities/scan/public.server.ts'],
    ['src/ui/Button.svelte', '#platform/language/language.ts'],
    ['src/ui/Button.svelte', '../routes/messages.ts'],
    [`${here}/store.server.ts`, '../../../demo/load.ts'],
    [`${here}/store.server.ts`, './gap'],
  ])('refuses %s → %s', (path, target) => {
    expect(faults(path, target)).toHaveLength(1);
  });

  it('keeps rules pure: only other rules and data of the same folder', () => {
    const rule = `${here}/talking-point.ts`;
    expect(faults(rule, './instrument.ts', './data/questions.ts')).toEqual([]);
    for (const target of ['./store.server.ts', './messages.ts', '#platform/language/format.ts'])
      expect(faults(rule, target)).toHaveLength(1);
    for (const target of ['node:fs', 'zod', '../organisations/organisation.ts'])
      expect(faults(rule, target)).toHaveLength(1);
  });

  it('sees imports in components, of types, over several lines and at run time', () => {
    const texts = [
      `<script lang="ts">\n  import type { Mail } from '#platform/mail/mail.server.ts';\n</script>`,
      `export {\n  a,\n  b,\n} from '#platform/mail/mail.server.ts';`,
      `const mail = await import('#platform/mail/mail.server.ts');`,
    ];
    for (const text of texts)
      expect(boundaries([{ path: 'src/ui/Button.svelte', text }])).toHaveLength(1);
  });

  it('does not take a comment for an import', () => {
    const text = `// import '#platform/mail/mail.server.ts';\n/* import 'x'; */`;
    expect(boundaries([{ path: 'src/ui/button.ts', text }])).toEqual([]);
  });

  it('finds a circle, and names it once', () => {
    const circle = boundaries([
      { path: 'src/platform/a.ts', text: `import './b.ts';` },
      { path: 'src/platform/b.ts', text: `import './c.ts';` },
      { path: 'src/platform/c.ts', text: `import './a.ts';` },
    ]);
    expect(circle).toEqual([
      'a circle: src/platform/a.ts → src/platform/b.ts → src/platform/c.ts → src/platform/a.ts',
    ]);
  });
});
