import { describe, expect, it } from 'vitest';
import { evidence, hop, visit, webHost } from '#tests/support/evidence.ts';
import { thirdParties } from './third-parties.ts';

const on = (html: string, url = 'https://example.nl/') =>
  thirdParties.judge(
    evidence({ web: { hosts: [webHost('example.nl', { secure: visit([hop(url)], { html }) })] } }),
  );

describe('what a page gets from others', () => {
  it('is nothing when it comes from the domain itself, or is only linked to', () => {
    expect(on('<script src="/a.js"></script><img src="https://cdn.example.nl/b.png">').reason).toBe(
      'own',
    );
    expect(on('<a href="https://tickets.example/">Kaarten</a>').reason).toBe('own');
    expect(on('<img src="data:image/png;base64,AA"><a href="mailto:a@b.example">').reason).toBe(
      'own',
    );
  });

  it('is named, and too much when it is much', () => {
    expect(on('<script src="//cdn.example/x.js"></script>')).toMatchObject({
      verdict: 'good',
      facts: { hosts: ['cdn.example'] },
    });
    const many = [...Array(6).keys()].map((n) => `<img src="https://c${n}.example/x">`).join('');
    expect(on(many)).toMatchObject({ verdict: 'improve', facts: { count: 6 } });
    expect(on('<base href="https://cdn.example/"><img src="a.png">').facts.hosts).toEqual([
      'cdn.example',
    ]);
  });

  it('is bad when it comes without encryption', () => {
    expect(on('<script src="http://example.nl/a.js"></script>').reason).toBe('mixed');
    expect(on('<link rel="stylesheet" href="http://cdn.example/a.css">').reason).toBe('mixed');
    expect(on('<link rel="canonical" href="http://example.nl/">').reason).toBe('own');
  });
});
