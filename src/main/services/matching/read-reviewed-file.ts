import { type ReviewReading, readReview } from '../../../shared/domain/matching/review/read-review.ts';
import type { Sheet, SheetReading } from '../../../shared/domain/roster/sheet.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { dayOf } from '../day-of.ts';
import type { Ports } from '../ports.ts';
import { unreadable } from '../roster/open-reading.ts';
import { readProposalRows } from './read-proposal-rows.ts';

/**
 * What a file that came back from review says of the proposals of a run, as they stand now. Nothing is written. Throws
 * SHEET_UNREADABLE with the reader's own sentence, REVIEW_UNREADABLE, or REVIEW_OF_OTHER_PROPOSALS.
 */
export async function readReviewedFile(
  ports: Ports,
  { runId, file }: RouteInput<'matching.readReview'>,
): Promise<RouteOutput<'matching.readReview'>> {
  const { fileName } = ports.files.get(file);
  const { rows } = await ports.store.read((read) => readProposalRows(ports, read, { runId }));
  const proposals = rows.map(({ menteeId, mentorId, menteeName, mentorName, accepted, hindrance }) => ({
    menteeId,
    mentorId,
    menteeName,
    mentorName,
    accepted,
    hindrance,
  }));
  const others = await otherRuns(ports, runId);
  const readings = (await waysToRead(ports, file)).map((sheets) =>
    readReview({ id: runId, proposals, others }, sheets),
  );
  const [best] = readings.toSorted((a, b) => rowsLeftOut(a) - rowsLeftOut(b));
  if (best === undefined) throw new AppError('REVIEW_UNREADABLE');
  if (best.ok) return { ...best.review, fileName };
  throw new AppError(best.isOfOtherRun ? 'REVIEW_OF_OTHER_PROPOSALS' : 'REVIEW_UNREADABLE', best.sentence);
}

async function otherRuns(ports: Ports, runId: RouteInput<'matching.readReview'>['runId']) {
  const { matchRuns } = ports.store;
  const run = await matchRuns.find(runId);
  if (run === null) throw new AppError('NOT_FOUND');
  return (await matchRuns.listByCohort(run.cohortId)).map(({ id, madeAt }) => ({
    id,
    madeOn: dayOf(ports.clock, madeAt),
  }));
}

/** A text that does not say how its letters are written is read in each way: its names tell which of them is right. */
async function waysToRead(ports: Ports, file: string): Promise<readonly (readonly Sheet[])[]> {
  const reading = await readSheets(ports, file);
  if (reading.ok) return [reading.sheets];
  if (!('needsChoice' in reading)) throw unreadable(reading);
  const ways: (readonly Sheet[])[] = [];
  for (const { encoding } of reading.choices) {
    const read = await readSheets(ports, file, encoding);
    if (read.ok) ways.push(read.sheets);
  }
  return ways;
}

/** Read once and not kept: answers are looked at as they are in the file now. */
function readSheets(ports: Ports, file: string, encoding?: string): Promise<SheetReading> {
  return ports.files.whileWorkingOn(file, async (signal) => {
    const how = { ...(encoding === undefined ? {} : { encoding }), signal };
    const read = await ports.readSheetFile(ports.files.get(file), how);
    if (signal.aborted) throw new AppError('CANCELLED');
    return read;
  });
}

const rowsLeftOut = (reading: ReviewReading) =>
  reading.ok ? reading.review.notUnderstood.length : Number.POSITIVE_INFINITY;
