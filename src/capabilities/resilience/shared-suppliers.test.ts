import { describe, expect, it } from 'vitest';
import { sharedSuppliers, type Mendable, type Served } from './shared-suppliers.ts';

const checks: readonly Mendable[] = [
  { id: 'starttls', weight: 3, fixer: 'mail' },
  { id: 'dane', weight: 1, fixer: 'mail' },
  { id: 'hsts', weight: 2, fixer: 'website' },
  { id: 'versions', weight: 0, fixer: 'website' },
  { id: 'dnssec', weight: 3, fixer: 'names' },
];
const none = { mail: [], web: [], names: [], origins: [] };

function domain(name: string, suppliers: Partial<Served['suppliers']>, wrong: string[]): Served {
  return { name, suppliers: { ...none, ...suppliers }, wrong };
}

describe('suppliers that many share', () => {
  it('are no suppliers of one domain alone', () => {
    const served = [domain('a.example', { mail: ['post.example'] }, ['starttls'])];
    expect(sharedSuppliers(served, checks)).toEqual([]);
  });

  it('begin with whose one fix helps most: weight times domains', () => {
    const served = [
      domain('a.example', { mail: ['post.example'], web: ['web.example'] }, ['dane', 'hsts']),
      domain('b.example', { mail: ['post.example'], web: ['web.example'] }, ['dane', 'hsts']),
      domain('c.example', { mail: ['post.example'] }, ['dane']),
    ];
    expect(sharedSuppliers(served, checks)).toEqual([
      {
        ...{ supply: 'web', supplier: 'web.example', domains: 2 },
        fixes: [{ check: 'hsts', domains: 2, gain: 4 }],
      },
      {
        ...{ supply: 'mail', supplier: 'post.example', domains: 3 },
        fixes: [{ check: 'dane', domains: 3, gain: 3 }],
      },
    ]);
  });

  it('are asked only for what they can mend, and what most of their domains need', () => {
    const served = [
      domain('a.example', { mail: ['post.example'] }, ['starttls', 'hsts', 'dnssec', 'dane']),
      domain('b.example', { mail: ['post.example'] }, ['hsts', 'dnssec', 'dane']),
    ];
    const [post] = sharedSuppliers(served, checks);
    expect(post?.fixes).toEqual([{ check: 'dane', domains: 2, gain: 2 }]);
  });

  it('are counted once for a domain, and advice without weight is no fix', () => {
    const served = ['a', 'b'].map((name) =>
      domain(name, { web: ['web.example', 'web.example'] }, ['versions', 'hsts', 'hsts']),
    );
    const [web] = sharedSuppliers(served, checks);
    expect(web).toMatchObject({ domains: 2, fixes: [{ check: 'hsts', domains: 2, gain: 4 }] });
  });

  it('show a ticket shop that many share, without anything to mend', () => {
    const served = ['a', 'b', 'c'].map((name) =>
      domain(name, { origins: ['tickets.example'] }, ['hsts', 'starttls']),
    );
    expect(sharedSuppliers(served, checks)).toEqual([
      { supply: 'origins', supplier: 'tickets.example', domains: 3, fixes: [] },
    ]);
  });

  it('stay few, however many there are', () => {
    const many = Array.from({ length: 300 }, (_, at) => `s${at}.example`);
    const served = ['a', 'b'].map((name) => domain(name, { names: many }, []));
    expect(sharedSuppliers(served, checks, 20)).toHaveLength(20);
  });
});
