import type { Reason } from '../../../shared/domain/matching/explanations/explain-proposal.ts';
import { weighReasons } from '../../../shared/domain/matching/explanations/weigh-reasons.ts';
import { sayUnknown } from '../../../shared/domain/matching/points/say-unknown.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { CandidateLine, CandidatesInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import type { Ports } from '../ports.ts';
import { lookUpPeople } from './draft-matching.ts';
import { gatherPool } from './gather-pool.ts';

/** Every mentor from one waiting mentee's side, as a run with this request would see them. Throws NOT_FOUND for somebody who does not wait. */
export async function listCandidatesOf(
  ports: Ports,
  { menteeId, ...request }: RouteInput<'matching.candidates'>,
): Promise<CandidatesInWords> {
  const pool = await ports.store.read((read) => gatherPool(ports, read, request));
  const found = await ports.drafts.listCandidates(pool, menteeId);
  if (found === null) throw new AppError('NOT_FOUND');
  const personOf = lookUpPeople(pool);
  const current = new Map(pool.mentors.map((mentor) => [mentor.personId, mentor.currentMentees]));
  return {
    offered: found.offered.map(({ mentorId, reasons, ...candidate }) => ({
      ...candidate,
      ...personOf(mentorId),
      lines: linesOf(reasons),
      currentMentees: current.get(mentorId) ?? 0,
    })),
    kept: found.kept.map(({ mentorId, rules }) => ({ id: mentorId, name: personOf(mentorId).name, rules })),
  };
}

/** What speaks for the two, the weightiest first; then what they had better discuss, and what is not known. */
function linesOf(reasons: readonly Reason[]): CandidateLine[] {
  const { speaking, worthDiscussing } = weighReasons(reasons);
  const said = new Set([...speaking, ...worthDiscussing]);
  const saying =
    (says: CandidateLine['says']) =>
    ({ criterion, sentence, known }: Reason) => ({
      criterion,
      sentence: known ? sentence : sayUnknown(sentence),
      says,
    });
  return [
    ...speaking.map(saying('for')),
    ...worthDiscussing.map(saying('discuss')),
    ...reasons.filter((reason) => !said.has(reason)).map(saying('unknown')),
  ];
}
