import { withoutMeaning } from '../../../shared/domain/matching/peers/as-peers.ts';
import { defaultWeights } from '../../../shared/domain/matching/points/criteria.ts';
import { reviewSheets } from '../../../shared/domain/matching/review/review-workbook.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { dayOf } from '../day-of.ts';
import type { Ports } from '../ports.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';
import { readProposalRows } from './read-proposal-rows.ts';
import { openRun } from './summarise-run.ts';

/** Saves the proposals of a run as a workbook that others can answer in. Points are in it only when they were asked for. */
export async function exportReview(
  ports: Ports,
  { runId, forWhom, withPoints }: RouteInput<'matching.exportReview'>,
): Promise<RouteOutput<'matching.exportReview'>> {
  const savedOn = ports.clock.today();
  const sheets = await ports.store.read(async (read) => {
    const run = await read.matchRuns.find(runId);
    const cohort = run && (await read.programmes.findCohort(run.cohortId));
    const programme = cohort && (await read.programmes.find(cohort.programmeId));
    if (!run || !cohort || !programme) throw new AppError('NOT_FOUND');
    const { request } = openRun(run);
    const { rows, unmatched, result, people } = await readProposalRows(ports, read, { runId });
    return reviewSheets({
      runId,
      proposals: rows.map((row) => ({
        ...row,
        mentorJob: people.get(row.two[1].id)?.jobTitle ?? null,
        mentorDepartment: people.get(row.two[1].id)?.department ?? null,
        why: row.reasons,
      })),
      waiting: unmatched,
      about: {
        programmeName: programme.name,
        cohortName: cohort.name,
        madeOn: dayOf(ports.clock, run.madeAt),
        savedOn,
        forWhom,
        withPoints,
        weights: { ...defaultWeights, ...request.weights, ...(result.ofPeers ? withoutMeaning : {}) },
        ofPeers: result.ofPeers ?? false,
        policy: request.policy,
        everyMentor: request.everyMentor,
        wishesFirst: request.wishesFirst,
        leastFit: request.leastFit,
        unknownManager: request.unknownManager,
        waiting: unmatched.length,
      },
    });
  });
  return saveWhereChosen(ports, `Proposals to review ${savedOn}.xlsx`, () => ports.writeSheetWorkbook(...sheets));
}
