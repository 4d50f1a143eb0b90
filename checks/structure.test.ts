import { describe, expect, it } from 'vitest';
import { structure } from './structure.ts';

const readme = { path: 'src/capabilities/scan/README.md', text: '# Scan' };
const file = (path: string, lines = 1) => ({ path, text: 'x\n'.repeat(lines) });
const faults = (...paths: string[]) => structure([readme, ...paths.map((path) => file(path))]);

describe('the structure of the house', () => {
  it('knows the files of a capability, with and without a noun in front', () => {
    const names = ['scan.ts', 'scan.test.ts', 'talking-points.ts', 'tables.ts', 'gaps.messages.ts'];
    const servers = ['store.server.ts', 'gaps.actions.server.test.ts', 'public.server.ts'];
    const others = ['ui/Question.svelte', 'ui/keep-answers.ts', 'data/questions.ts'];
    const paths = [...names, ...servers, ...others].map((name) => `src/capabilities/scan/${name}`);
    expect(faults(...paths)).toEqual([]);
  });

  it.each([
    'src/capabilities/scan/gaps.service.ts',
    'src/capabilities/scan/Gaps.ts',
    'src/capabilities/scan/ui/question.svelte',
    'src/capabilities/scan/deeper/gaps.ts',
    'src/platform/mail/Mail.server.ts',
    'src/platform/mail/Outbox.svelte',
    'src/ui/button.svelte',
    'src/routes/sign-in/form.ts',
    'src/lib/thing.ts',
    'src/thing.ts',
  ])('refuses %s', (path) => {
    expect(faults(path)).toHaveLength(1);
  });

  it.each(['src/platform/http/utils.ts', 'src/ui/helpers.ts', 'src/capabilities/scan/index.ts'])(
    'refuses a name that says nothing: %s',
    (path) => {
      expect(faults(path)[0]).toContain('does not say');
    },
  );

  it('wants a README in every capability, of at most 30 lines', () => {
    expect(structure([file('src/capabilities/scan/scan.ts')])[0]).toContain('needs a README');
    expect(structure([file('src/capabilities/scan/README.md', 31)])[0]).toContain('at most 30');
  });

  it('refuses a capability that the list does not know', () => {
    expect(faults('src/capabilities/gossip/README.md')[0]).toContain('checks/house.ts');
  });

  it('keeps routes thin and files short', () => {
    expect(structure([file('src/routes/+page.svelte', 61)])[0]).toContain('at most 60');
    expect(structure([file('src/routes/messages.ts', 300)])).toEqual([]);
    expect(structure([file('src/routes/Home.svelte', 90)])).toEqual([]);
    expect(structure([file('src/platform/mail/mail.server.ts', 251)])[0]).toContain(
      'a noun missing',
    );
  });
});
