import { describe, expect, it } from 'vitest';
import { besidePath, placesOf } from './navigation.ts';
import { navigationTexts } from './navigation.messages.ts';

const t = navigationTexts.en;
const base = '/organisations/theatre';
const labels = (places: readonly { label: string }[]) => places.map(({ label }) => label);

describe('the places of an organisation', () => {
  it('has a desk for brokers and details for directors', () => {
    expect(labels(placesOf(base, t, { directs: false, brokers: true }))).toContain(t.desk);
    expect(labels(placesOf(base, t, { directs: false, brokers: true }))).not.toContain(t.settings);
    expect(labels(placesOf(base, t, { directs: true, brokers: false }))).not.toContain(t.desk);
  });

  it('shows the pages of partners beside each of them', () => {
    const beside = labels(besidePath(base, t, `${base}/introductions/1`));
    expect(beside).toEqual([t.cards, t.matches, t.introductions, t.knownPartners, t.unwanted]);
  });

  it('shows the pages of the desk below the desk alone', () => {
    expect(labels(besidePath(base, t, `${base}/desk/proposals`))).toContain(t.byHand);
    expect(labels(besidePath(base, t, `${base}/batches`))).toContain(t.byHand);
    expect(besidePath(base, t, `${base}/desk-choice`)).toEqual([]);
    expect(besidePath(base, t, `${base}/plan`)).toEqual([]);
  });
});
