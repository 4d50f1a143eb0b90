import type { Domain } from '../domain.ts';
import { unseen, withoutDane } from '../verdicts.ts';

const noIpv6 = { '@ AAAA': [], 'www AAAA': [], 'mx AAAA': [], 'mta-sts AAAA': [] };

export const namesDomains: readonly Domain[] = [
  { id: 'all-good', about: 'All is well.', expected: {} },
  {
    id: 'no-ipv6',
    about: 'Website and mail have IPv4 only.',
    records: noIpv6,
    expected: { 'ipv6-site': 'bad', 'ipv6-mail': 'bad' },
  },
  {
    id: 'ipv6-closed',
    about: 'The website has an IPv6 address at which nobody answers.',
    records: { '@ AAAA': ['2001:67c:2::2'], 'www AAAA': ['2001:67c:2::2'] },
    expected: { 'ipv6-site': 'bad', https: ['bad', 'partly'] },
  },
  {
    id: 'ipv4-nameservers',
    about: 'Its nameservers have IPv4 only.',
    servers: 'ipv4-only',
    expected: { 'ipv6-nameservers': 'bad' },
  },
  {
    id: 'one-network',
    about: 'Both nameservers are in one network.',
    servers: 'one-network',
    expected: { 'nameserver-networks': 'improve' },
  },
  {
    id: 'unsigned',
    about: 'Has no DNSSEC, so that its TLSA says nothing.',
    signed: 'no',
    expected: { dnssec: 'bad', dane: ['not-applicable', 'other-way'], ...withoutDane },
  },
  {
    id: 'nsec3',
    about: 'Signed, and proves what is not there with NSEC3.',
    signed: 'nsec3',
    expected: {},
  },
  {
    id: 'ds-without-key',
    about: 'The DS at the parent is of a key that the zone does not have.',
    signed: 'other-key',
    expected: { ...unseen, dnssec: 'bad' },
  },
  {
    id: 'expired-signature',
    about: 'The signatures expired.',
    signed: 'expired',
    expected: { ...unseen, dnssec: 'bad' },
  },
  {
    id: 'signed-at-parent-only',
    about: 'The parent says that it is signed; it is not.',
    signed: 'only-at-parent',
    expected: { ...unseen, dnssec: 'bad' },
  },
  {
    id: 'no-caa',
    about: 'Any authority may make a certificate.',
    records: { '@ CAA': [] },
    expected: { caa: 'bad' },
  },
  {
    id: 'dangling-alias',
    about: 'www is an alias of a name that is gone, and that somebody else can take.',
    records: { 'www A': [], 'www AAAA': [], 'www CNAME': ['shop.gone-supplier.example.'] },
    expected: { 'dangling-alias': 'bad' },
  },
  {
    id: 'living-alias',
    about: 'www is an alias of another domain that is there.',
    records: { 'www A': [], 'www AAAA': [], 'www CNAME': ['@'] },
    expected: {},
  },
];
