import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { MatchRunId } from '../../../../shared/domain/ids.ts';
import { sayReview } from '../../../../shared/domain/matching/review/say-review.ts';
import type { RouteOutput } from '../../../../shared/ipc/contract.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine, Options } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { fromWhereCalled, type OpenDesk } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

/**
 * review <vault> --xlsx <file> [--for <whom>] [--points], or review <vault> <file> [--accept]; both with [--cohort <name>]
 * [--run <id>]
 */
export function reviewProposals({ given, options }: CommandLine): Promise<Answer> {
  const [vault, reviewed] = given;
  const { xlsx } = options;
  if ((reviewed === undefined) === (xlsx === undefined))
    throw new Refusal('Say where to save the proposals with --xlsx, or which reviewed file to read.');
  return withVault(vault, options, async (desk) => {
    const runId = await findRun(desk, options);
    if (xlsx !== undefined) return saveForReview(desk, runId, xlsx, options);
    return readAnswers(desk, runId, reviewed ?? '', options.accept === true);
  });
}

async function saveForReview(desk: OpenDesk, runId: MatchRunId, to: string, options: Options): Promise<Answer> {
  const path = fromWhereCalled(to);
  mkdirSync(dirname(path), { recursive: true });
  desk.saveNextAs({ path, fileName: basename(path) });
  const { for: forWhom = null, points: withPoints = false } = options;
  await desk.ask('matching.exportReview', { runId, forWhom, withPoints });
  return { lines: [`Saved ${basename(path)}.`], json: { run: runId, saved: basename(path) } };
}

async function readAnswers(desk: OpenDesk, runId: MatchRunId, from: string, accept: boolean): Promise<Answer> {
  const path = fromWhereCalled(from);
  const file = desk.holdFile(path, basename(path));
  const review = await desk.ask('matching.readReview', { runId, file });
  const pairs = review.accepted.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
  const written = accept && pairs.length > 0 ? await desk.ask('matching.accept', { runId, pairs }) : null;
  return {
    lines: [...sayReview(review), ...(written === null ? [] : [written.sentence, ...alsoLeftOut(written)])],
    json: { run: runId, ...review, written },
  };
}

/** Why each of the others was left out; the sentence has said it of the first. */
const alsoLeftOut = ({ leftOut }: RouteOutput<'matching.accept'>) => leftOut.slice(1).map(({ sentence }) => sentence);

/** The run that was named; the newest of the cohort when none was. */
async function findRun(desk: OpenDesk, { run, cohort: name }: Options): Promise<MatchRunId> {
  const { cohort } = await findCohort(desk, name);
  const runs = await desk.ask('matching.runs', { cohortId: cohort.id });
  const found = run === undefined ? runs[0] : runs.find(({ id }) => id === run);
  if (found === undefined)
    throw new Refusal(
      run === undefined ? 'There are no proposals yet.' : 'There are no such proposals in this cohort.',
    );
  return found.id;
}
