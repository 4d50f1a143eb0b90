import { describe, expect, it } from 'vitest';
import { csvHead, csvOf, jsonOf, type FiledLine } from './batch-file.ts';

const line: FiledLine = {
  ...{ name: 'een.example', depth: 'full', outcome: 'measured', isClosed: false },
  measuredAt: new Date('2026-11-23T09:00:00Z'),
  findings: [{ check: 'hsts', verdict: 'bad', reason: 'missing', facts: {} }],
  score: { overall: 80, perCategory: { web: 60, mail: 100 } },
};

describe('the results of many domains as a file', () => {
  it('have a row for each domain and a column for each check', () => {
    expect(csvHead(['hsts', 'spf'])).toBe(
      '\uFEFFdomain,state,depth,measured,score,names,web,mail,routes,hsts,spf\r\n',
    );
    expect(csvOf(line, ['hsts', 'spf'])).toBe(
      'een.example,measured,full,2026-11-23T09:00:00.000Z,80,,60,100,,bad,\r\n',
    );
  });

  it('say why there is no result', () => {
    const without = { ...line, outcome: null, measuredAt: null, findings: [] };
    const score = { overall: undefined, perCategory: {} };
    expect(csvOf({ ...without, score, depth: 'not-allowed' }, [])).toContain(',not-allowed,');
    expect(csvOf({ ...without, score }, [])).toContain(',waiting,');
    expect(csvOf({ ...line, isClosed: true }, [])).toContain(',closed,');
  });

  it('run no formula in a spreadsheet', () => {
    const named = (name: string) => csvOf({ ...line, name }, []).split(',measured')[0];
    expect(named('=cmd|x')).toBe("'=cmd|x");
    expect(named('-1+2')).toBe("'-1+2");
    expect(named('@a"b')).toBe('"\'@a""b"');
    expect(named('\t=1')).toBe("'\t=1");
  });

  it('keep the reasons in JSON', () => {
    expect(JSON.parse(jsonOf(line))).toMatchObject({
      ...{ domain: 'een.example', state: 'measured', score: { overall: 80 } },
      findings: [{ check: 'hsts', verdict: 'bad', reason: 'missing' }],
    });
  });
});
