import type { PersonId } from '../ids.ts';
import { isAvailable } from '../person.ts';
import { checkPool } from './check-pool.ts';
import { explainNobodyMay } from './explain-unmatched.ts';
import type { MatchingPool } from './matching-pool.ts';
import { preparePool } from './prepare-pool.ts';
import type { UnmatchedMentee } from './proposals.ts';

export interface FoundReadiness {
  readonly ok: true;
  /** People available now, and what they ask for and offer. Those paused or gone are left out. */
  readonly mentees: number;
  readonly mentorsAskedFor: number;
  readonly mentors: number;
  readonly places: number;
  /** Places missing even if everybody could be paired with everybody. */
  readonly missingPlaces: number;
  readonly untrainedMentors: readonly PersonId[];
  /** People whose manager has to be found out before every line is known: participants, or people above them. */
  readonly unknownManagers: readonly PersonId[];
  /** People who report to each other in a circle. */
  readonly loops: readonly (readonly PersonId[])[];
  readonly nobodyMayMentor: readonly UnmatchedMentee[];
}

export type Readiness = FoundReadiness | { readonly ok: false; readonly sentence: string };

/** What to look after before matching: places against demand, training, unknown managers, and whom nobody may mentor. */
export function readiness(pool: MatchingPool): Readiness {
  const sentence = checkPool(pool);
  if (sentence !== null) return { ok: false, sentence };
  const prepared = preparePool(pool);
  const people = new Map(pool.people.map((person) => [person.id, person]));
  const isHere = ({ personId }: { personId: PersonId }) => {
    const person = people.get(personId);
    return person !== undefined && isAvailable(person, pool.today);
  };
  const mentees = prepared.mentees.filter((mentee) => mentee.need > 0 && isHere(mentee));
  const mentors = prepared.mentors.filter(isHere);
  const places = mentors.reduce((sum, mentor) => sum + mentor.places, 0);
  const mentorsAskedFor = mentees.reduce((sum, mentee) => sum + mentee.need, 0);

  const unknownManagers = new Set<PersonId>();
  for (const { personId } of [...mentees, ...mentors]) {
    const end = prepared.lines.openEndOf(personId);
    if (end?.because === 'manager unknown') unknownManagers.add(end.at);
  }
  return {
    ok: true,
    mentees: mentees.length,
    mentorsAskedFor,
    mentors: mentors.length,
    places,
    missingPlaces: Math.max(0, mentorsAskedFor - places),
    untrainedMentors: mentors.filter(({ personId }) => people.get(personId)?.trainedOn == null).map((m) => m.personId),
    unknownManagers: [...unknownManagers].sort(),
    loops: prepared.lines.loops,
    nobodyMayMentor: mentees.flatMap((mentee) => {
      const why = explainNobodyMay(prepared, mentee);
      return why === null ? [] : [{ menteeId: mentee.personId, why }];
    }),
  };
}
