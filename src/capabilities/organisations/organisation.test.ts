import { describe, expect, it } from 'vitest';
import { isInstitute, natures, websiteDomain } from './organisation.ts';

describe('the domain of a website', () => {
  it.each([
    ['theaterdeproef.example', 'theaterdeproef.example'],
    [' HTTPS://www.TheaterDeProef.example/agenda?x=1 ', 'theaterdeproef.example'],
    ['http://theaterdeproef.example:8080', 'theaterdeproef.example'],
    ['theaterdeproef.example.', 'theaterdeproef.example'],
    ['café.example', 'xn--caf-dma.example'],
    ['CAFÉ.example', 'xn--caf-dma.example'],
    ['agenda.museum.example/pad', 'agenda.museum.example'],
    ['www.example', 'www.example'],
    ['theater。example', 'theater.example'],
  ])('in %j is %s', (typed, domain) => {
    expect(websiteDomain(typed)).toBe(domain);
  });

  it.each([
    '',
    '   ',
    'localhost',
    'theater',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'info@theater.example',
    'https://een:twee@theater.example',
    'ftp://theater.example',
    'javascript:alert(1)',
    'onder_streep.example',
    '-streep.example',
    'twee woorden.example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
  ])('is not in %j', (typed) => {
    expect(websiteDomain(typed)).toBeUndefined();
  });
});

it('gives brokers to places of knowledge alone', () => {
  expect(natures.filter((nature) => isInstitute({ nature }))).toEqual(['knowledge']);
});
