import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { readKeptRequest } from '../../../shared/ipc/routes/matching.ts';
import type { SaidInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import type { Ports } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { askedInWords } from './asked-in-words.ts';

/** What was said for the next matching of a cohort: what its next run asks. People who are not here any more go unsaid. */
export async function getSaid(ports: Ports, { cohortId }: { readonly cohortId: CohortId }): Promise<SaidInWords> {
  return ports.store.read(async (read) => {
    await findOpenCohort(read, cohortId);
    const { anotherRound, ...said } = readKeptRequest(await read.matchingRequests.find(cohortId));
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    const areHere = ({ menteeId, mentorId }: PoolPair) => names.has(menteeId) && names.has(mentorId);
    const known = { ...said, locks: said.locks.filter(areHere), forbidden: said.forbidden.filter(areHere) };
    return { ...askedInWords(known, (id: PersonId) => names.get(id) ?? ''), anotherRound };
  });
}
