import { basename } from 'node:path';
import type { CohortId, MatchRunId, PersonId } from '../../../../shared/domain/ids.ts';
import { reasonToTurnDown, sayReview } from '../../../../shared/domain/matching/review/say-review.ts';
import type { RouteOutput } from '../../../../shared/ipc/contract.ts';
import type { MatchRunSummary, ReadReview } from '../../../../shared/ipc/routes/matching-answers.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine, Options } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { fromWhereCalled, type OpenDesk } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

interface Pair {
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
}

/**
 * review <vault> --xlsx <file> [--for <whom>] [--points], or review <vault> <file> [--accept]; both with [--cohort <name>]
 * [--run <id>]
 */
export function reviewProposals({ given, options }: CommandLine): Promise<Answer> {
  const [vault, reviewed] = given;
  const { xlsx } = options;
  if ((reviewed === undefined) === (xlsx === undefined))
    throw new Refusal('Say where to save the proposals with --xlsx, or which reviewed file to read.');
  const idle = xlsx === undefined ? (['for', 'points'] as const) : (['accept'] as const);
  const [first] = idle.filter((name) => options[name] !== undefined);
  if (first !== undefined)
    throw new Refusal(
      `--${first} belongs to ${xlsx === undefined ? 'saving with --xlsx' : 'reading a reviewed file'}.`,
    );
  return withVault(vault, options, async (desk) => {
    const { cohort } = await findCohort(desk, options.cohort);
    const run = await findRun(desk, cohort.id, options.run);
    if (xlsx !== undefined) return saveForReview(desk, run.id, xlsx, options);
    return readAnswers(desk, run, reviewed ?? '', options.accept === true, cohort.id);
  });
}

async function saveForReview(desk: OpenDesk, runId: MatchRunId, to: string, options: Options): Promise<Answer> {
  const path = fromWhereCalled(to);
  desk.saveNextAs({ path, fileName: basename(path) });
  const { for: forWhom = null, points: withPoints = false } = options;
  await desk.ask('matching.exportReview', { runId, forWhom, withPoints });
  return { lines: [`Saved ${basename(path)}.`], json: { run: runId, saved: basename(path) } };
}

async function readAnswers(
  desk: OpenDesk,
  run: MatchRunSummary,
  from: string,
  accept: boolean,
  cohortId: CohortId,
): Promise<Answer> {
  const path = fromWhereCalled(from);
  const file = desk.holdFile(path, basename(path));
  const review = await desk.ask('matching.readReview', { runId: run.id, file });
  const pairs = review.accepted.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
  const written = accept && pairs.length > 0 ? await desk.ask('matching.accept', { runId: run.id, pairs }) : null;
  const again = accept && review.declined.length > 0 ? await proposeWithout(desk, run, review, cohortId) : null;
  return {
    lines: [
      ...sayReview(review),
      ...(written === null ? [] : [written.sentence, ...alsoLeftOut(written)]),
      ...(again === null ? [] : [again.sentence]),
    ],
    json: { run: run.id, ...review, written, again },
  };
}

/**
 * New proposals as the reviewed ones were asked for, without the pairs that were turned down: a run is where those are kept,
 * here as in the window. Where none can be made now, the sentence says why.
 */
async function proposeWithout(
  desk: OpenDesk,
  { asked }: MatchRunSummary,
  { accepted, declined }: ReadReview,
  cohortId: CohortId,
): Promise<{ readonly sentence: string }> {
  const isIn = (pairs: readonly Pair[]) => (one: Pair) =>
    pairs.some(({ menteeId, mentorId }) => menteeId === one.menteeId && mentorId === one.mentorId);
  const [wasAccepted, wasDeclined] = [isIn(accepted), isIn(declined)];
  const bare = ({ menteeId, mentorId }: Pair) => ({ menteeId, mentorId });
  const forbidden = [
    ...asked.forbidden.filter((pair) => !wasDeclined(pair)),
    ...declined.map((pair) => ({ ...pair, reason: reasonToTurnDown(pair) })),
  ];
  try {
    const run = await desk.ask('matching.run', {
      ...asked,
      cohortId,
      locks: asked.locks.filter((pair) => !wasAccepted(pair) && !wasDeclined(pair)).map(bare),
      forbidden: forbidden.map((pair) => ({ ...bare(pair), reason: pair.reason })),
      departmentLimits: [...asked.departmentLimits],
      ownCriteria: [...asked.ownCriteria],
    });
    return { ...run, sentence: `Without the pairs turned down: ${run.sentence}` };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { sentence: `No new proposals without the pairs turned down: ${error.message}` };
  }
}
/** Why each of the others was left out; the sentence has said it of the first. */
const alsoLeftOut = ({ leftOut }: RouteOutput<'matching.accept'>) => leftOut.slice(1).map(({ sentence }) => sentence);

/** The run that was named; the newest of the cohort when none was. */
async function findRun(desk: OpenDesk, cohortId: CohortId, run: string | undefined): Promise<MatchRunSummary> {
  const runs = await desk.ask('matching.runs', { cohortId });
  const found = run === undefined ? runs[0] : runs.find(({ id }) => id === run);
  if (found === undefined)
    throw new Refusal(
      run === undefined ? 'There are no proposals yet.' : 'There are no such proposals in this cohort.',
    );
  return found;
}
