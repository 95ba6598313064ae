import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import { judgeReadiness } from '../../../shared/domain/matching/judge-readiness.ts';
import { readiness } from '../../../shared/domain/matching/readiness.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { ReadinessInWords } from '../../../shared/ipc/routes/matching.ts';
import type { Ports } from '../ports.ts';
import { gatherPool, plainRequest } from './gather-pool.ts';

/** What to look after before matching, and whether a run makes sense now. */
export async function getReadiness(ports: Ports, { cohortId }: { cohortId: CohortId }): Promise<ReadinessInWords> {
  const pool = await ports.store.read((read) => gatherPool(ports, read, plainRequest(cohortId)));
  const found = readiness(pool);
  if (!found.ok) throw new AppError('INPUT_REFUSED', found.sentence);
  const names = new Map(pool.people.map((person) => [person.id, displayName(person)]));
  const named = (id: PersonId) => ({ id, name: names.get(id) ?? '' });
  return {
    mentees: found.mentees,
    mentorsAskedFor: found.mentorsAskedFor,
    mentors: found.mentors,
    places: found.places,
    missingPlaces: found.missingPlaces,
    ...judgeReadiness(found),
    untrainedMentors: found.untrainedMentors.map(named),
    unknownManagers: found.unknownManagers.map(named),
    loops: found.loops.map((loop) => loop.map(named)),
    nobodyMayMentor: found.nobodyMayMentor.map((one) => ({
      menteeId: one.menteeId,
      menteeName: named(one.menteeId).name,
      why: one.why,
    })),
  };
}
