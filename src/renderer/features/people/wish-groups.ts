import type { PersonPage } from '../../../shared/ipc/routes/people.ts';

type Part = Pick<PersonPage['enrolments'][number], 'cohortId' | 'cohortName' | 'role'>;

/** A part in a cohort, as it is chosen from. */
export interface WishPart extends Part {
  readonly id: string;
  /** 'For a mentor, in Spring 2026'. */
  readonly label: string;
}

interface WishGroup {
  readonly id: string;
  readonly title: string;
  readonly wishes: PersonPage['wishes'];
}

/** The parts in which somebody can wish for people, in cohorts that are open; the one taken on last comes first. */
export function partsOf(
  enrolments: readonly Part[],
  isOpen: (cohort: Part['cohortId']) => boolean,
): readonly WishPart[] {
  const open = enrolments.filter(({ cohortId }) => isOpen(cohortId)).toReversed();
  return open.map(({ cohortId, cohortName, role }) => {
    const part = { cohortId, cohortName, role };
    return { ...part, id: idOf(part), label: wordsFor(part) };
  });
}

/** Wishes by cohort and part, each in their order. */
export function wishGroups(wishes: PersonPage['wishes']): readonly WishGroup[] {
  return [...Map.groupBy(wishes, idOf)].flatMap(([id, together]) => {
    const [first] = together;
    return first === undefined ? [] : [{ id, title: wordsFor(first), wishes: together }];
  });
}

const idOf = ({ cohortId, role }: Pick<Part, 'cohortId' | 'role'>) => `${cohortId} ${role}`;

const wordsFor = ({ role, cohortName }: Pick<Part, 'role' | 'cohortName'>) =>
  `For a ${role === 'mentee' ? 'mentor' : 'mentee'}, in ${cohortName}`;
