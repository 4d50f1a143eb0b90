import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../checks/sources.ts';
import { domains } from './domains.ts';
import { laboratoryOfTests } from './laboratory-of-tests.ts';
import { namespaces, placeOf } from './namespace.ts';
import { startLaboratory, withLaboratory } from './start.ts';

const lab = laboratoryOfTests();
const few = domains.filter(({ id }) => id === 'all-good' || id === 'unsigned');

describe.skipIf(!lab)('A laboratory', () => {
  it('is there beside another, and is gone when it was stopped', async () => {
    const before = namespaces();
    const place = await withLaboratory(
      async ({ inside, namespace, folder }) => {
        const read = await inside('curl', ['-sS', 'https://all-good.example/']);
        expect(read.out).toContain('All is well.');
        expect(namespaces()).toHaveLength(before.length + 1);
        return { namespace, folder };
      },
      { domains: few },
    );
    expect(namespaces()).not.toContain(place.namespace);
    expect(existsSync(place.folder)).toBe(false);
  });

  it('serves as many domains more as are asked for', async () => {
    await withLaboratory(
      async ({ bulk, inside }) => {
        expect(bulk).toHaveLength(1000);
        for (const name of [bulk[0], bulk[999]])
          expect((await inside('curl', ['-sS', `https://www.${name}/`])).out).toContain(name);
        expect((await inside('dig', ['+short', bulk[500] ?? '', 'MX'])).out).toBe(
          '10 mx.provider-0.example.\n',
        );
      },
      { domains: few, bulk: 1000 },
    );
  });

  it('that was killed is cleared away by the next', async () => {
    const before = new Set(namespaces());
    const script = `import { startLaboratory } from './lab/start.ts'; import { domains } from './lab/domains.ts'; await startLaboratory({ domains: domains.slice(0, 1) }); console.log('up');`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const [left = ''] = namespaces().filter((name) => !before.has(name));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(left).toContain(String(child.pid));
    expect(existsSync(placeOf(left).folder)).toBe(true);
    const next = await startLaboratory({ domains: few });
    expect(namespaces()).not.toContain(left);
    expect(existsSync(placeOf(left).folder)).toBe(false);
    expect(existsSync(join('/etc/netns', left))).toBe(false);
    await next.stop();
  });
});
