import { organisations, type DemoOrganisation } from './organisations.ts';
import { firstNames, lastNames } from './names.ts';
import { seeded } from './randomness.ts';

export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What they do in the organisation; the closed list of the scan. */
  readonly work: string;
  readonly roles: readonly string[];
};

const work: Record<string, readonly string[]> = {
  stage: [
    'management',
    'marketing',
    'production-technique',
    'artistic',
    'education',
    'finance',
    'production-technique',
  ],
  museum: ['management', 'collection', 'marketing', 'education', 'finance', 'collection'],
  festival: ['management', 'programming', 'production-technique', 'marketing', 'finance'],
  heritage: ['management', 'collection', 'ict', 'education', 'collection', 'finance'],
  library: ['management', 'programming', 'ict', 'education', 'marketing', 'finance'],
  education: ['management', 'education', 'education', 'marketing', 'finance'],
};

const partnerWork = ['management', 'other'] as const;

/** The people of one organisation: the first is its director. */
export function peopleOf(organisation: DemoOrganisation): DemoPerson[] {
  const place = organisations.indexOf(organisation);
  const random = seeded(1000 + place);
  const all =
    organisation.story === 'partner' ? partnerWork : (work[organisation.sort] ?? partnerWork);
  const size = organisation.sizeClass === '1-5' ? 3 : all.length;
  return all.slice(0, size).map((job, index) => {
    const first = firstNames[(place * 7 + index * 11) % firstNames.length] ?? 'Noor';
    const last = lastNames[Math.floor(random() * lastNames.length)] ?? 'Voorbeeld';
    return {
      id: `demo-${organisation.slug}-${index + 1}`,
      name: `${first} ${last}`,
      email: `${first.normalize('NFD').replace(/\W/g, '').toLowerCase()}.${index + 1}@${organisation.slug}.example`,
      work: job,
      roles: rolesOf(organisation, job, index),
    };
  });
}

function rolesOf(organisation: DemoOrganisation, job: string, index: number): string[] {
  const isInstitute = organisation.slug.startsWith('kennis');
  if (index === 0) return isInstitute ? ['director', 'broker'] : ['director'];
  if (isInstitute) return ['member', 'broker'];
  return job === 'artistic' ? ['maker'] : ['member'];
}
