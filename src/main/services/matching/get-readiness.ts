import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import { type FoundReadiness, readiness } from '../../../shared/domain/matching/readiness.ts';
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
    ...verdict(found),
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

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

function verdict(found: FoundReadiness): { canRun: boolean; sentence: string } {
  if (found.mentees === 0) return { canRun: false, sentence: 'Nobody in this cohort is waiting for a mentor.' };
  if (found.places === 0) return { canRun: false, sentence: 'No mentor in this cohort has room at present.' };
  const waiting = counted(found.mentees, 'mentee waits', 'mentees wait');
  const places = `${counted(found.mentors, 'mentor offers', 'mentors offer')} ${counted(found.places, 'place', 'places')}`;
  const short = found.missingPlaces > 0 ? ` ${counted(found.missingPlaces, 'place is', 'places are')} missing.` : '';
  return { canRun: true, sentence: `Yes: ${waiting}, and ${places}.${short}` };
}
