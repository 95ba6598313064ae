import type { PersonId } from '../../../shared/domain/ids.ts';
import type { LeastChange } from '../../../shared/domain/matching/readiness/find-least-change.ts';
import { judgeReadiness } from '../../../shared/domain/matching/readiness/judge-readiness.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import type { Ports } from '../ports.ts';
import { gatherPool, plainRequest } from './gather-pool.ts';

/** What to look after before matching, and whether a run that is asked for this makes sense now. */
export async function getReadiness(ports: Ports, asked: RouteInput<'matching.readiness'>): Promise<ReadinessInWords> {
  const request = { ...plainRequest(asked.cohortId), ...asked };
  const pool = await ports.store.read((read) => gatherPool(ports, read, request));
  const found = await ports.drafts.readiness(pool);
  if (!found.ok) throw new AppError('INPUT_REFUSED', found.sentence);
  const { ok: _, ...facts } = found;
  const names = new Map(pool.people.map((person) => [person.id, displayName(person)]));
  const named = (id: PersonId) => ({ id, name: names.get(id) ?? '' });
  const inOrder = (ids: readonly PersonId[]) => ids.map(named).toSorted((a, b) => a.name.localeCompare(b.name));
  const { waitingForAPlace: waiting } = found;
  return {
    ...facts,
    ...judgeReadiness(found),
    kind: pool.kind,
    untrainedMentors: inOrder(found.untrainedMentors),
    pausedMentors: inOrder(found.pausedMentors),
    leftMentors: inOrder(found.leftMentors),
    unknownManagers: inOrder(found.unknownManagers),
    loops: found.loops.map((loop) => loop.map(named)),
    unused: found.unused.map(({ sentence, mentors }) => ({ sentence, people: inOrder(mentors) })),
    waitingForAPlace: waiting && { sentence: waiting.sentence, people: inOrder(waiting.mentees) },
    nobodyMayMentor: found.nobodyMayMentor
      .map(({ menteeId, why, least, wouldHelp }) => ({
        menteeId,
        menteeName: named(menteeId).name,
        why,
        wouldHelp,
        toLookAt: peopleOf(least).map(named),
      }))
      .toSorted((a, b) => a.menteeName.localeCompare(b.menteeName)),
  };
}

function peopleOf({ mentorId, changes }: LeastChange): PersonId[] {
  const found = changes.flatMap((change) => (change.kind === 'line found out' ? [change.at] : []));
  return [...new Set([...(mentorId === null ? [] : [mentorId]), ...found])];
}
