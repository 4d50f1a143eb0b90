import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { errorPage } from './messages.ts';

describe('an error in words', () => {
  it('says who may do what was refused', () => {
    const why = 'Dit kan alleen een directeur van je organisatie doen.';
    expect(explain(403, { message: why }, errorPage.nl).what).toBe(why);
    expect(explain(403, { message: 'Forbidden' }, errorPage.en).what).toBe(errorPage.en.forbidden);
  });
  it('never shows the message of a failure of ours', () => {
    const told = explain(
      500,
      { message: 'relation "scan" does not exist', id: 'f3a' },
      errorPage.nl,
    );
    expect(JSON.stringify(told)).not.toContain('relation');
    expect(told.reference).toContain('f3a');
  });
  it('has words for every other status', () => {
    expect(explain(429, null, errorPage.en).title).toBe(errorPage.en.otherTitle);
  });
});
