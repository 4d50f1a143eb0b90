import { describe, expect, it } from 'vitest';
import { evidence, webHost, webHostWith } from '#tests/support/evidence.ts';
import { hsts } from './hsts.ts';

const headed = (value: string | null) =>
  hsts.judge(evidence({ web: { hosts: [webHostWith({ 'strict-transport-security': value })] } }));

describe('HSTS', () => {
  it('is good from a year on, however it is written', () => {
    expect(headed('max-age=31536000')).toMatchObject({ verdict: 'good', reason: 'long' });
    expect(headed('Max-Age="31536000" ; preload;')).toMatchObject({ verdict: 'good' });
  });

  it('can be better when it is short, and is bad when it makes browsers forget', () => {
    expect(headed('max-age=864000')).toMatchObject({ verdict: 'improve', facts: { days: 10 } });
    expect(headed('max-age=0')).toMatchObject({ verdict: 'bad', reason: 'zero' });
  });

  it('is bad when it is absent or browsers cannot read it', () => {
    expect(headed(null)).toMatchObject({ verdict: 'bad', reason: 'absent' });
    for (const wrong of ['', 'includeSubDomains', 'max-age=x', 'max-age=1; max-age=2', 'max-age'])
      expect(headed(wrong), wrong).toMatchObject({ verdict: 'bad', reason: 'invalid' });
  });

  it('says the worst of all hosts', () => {
    const hosts = [webHost(), webHostWith({ 'strict-transport-security': null })];
    expect(hsts.judge(evidence({ web: { hosts } }))).toMatchObject({ verdict: 'bad' });
  });

  it('says nothing about what is not there or was not seen', () => {
    expect(hsts.judge(evidence({ web: { hosts: [] } })).verdict).toBe('not-applicable');
    const unseen = webHost('example.nl', { secure: { unmeasured: 'too-slow' } });
    expect(hsts.judge(evidence({ web: { hosts: [unseen] } })).verdict).toBe('not-measured');
  });
});
