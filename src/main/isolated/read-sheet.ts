import { sheetLimits } from '../adapters/spreadsheet-reader/limits.ts';
import { problemSentences } from '../adapters/spreadsheet-reader/problem-sentences.ts';
import { readSheetFile, type SheetEnd } from '../adapters/spreadsheet-reader/read-sheet-file.ts';
import type { SheetRequest } from '../adapters/spreadsheet-reader/sheet-messages.ts';
import { SheetProblem } from '../adapters/spreadsheet-reader/sheet-problem.ts';
import { openSheetFile } from './open-sheet-file.ts';
import { openParentChannel } from './parent-channel.ts';
import { PostingSink } from './posting-sink.ts';

/** The whole life of the reading process: one request, rows and progress, one answer. */
const channel = openParentChannel();
channel.onRequest(async (request) => {
  const answer = await answerRequest(request as SheetRequest);
  await channel.post({ kind: 'answer', answer });
});

async function answerRequest({ path, fileName, encoding, locale }: SheetRequest): Promise<SheetEnd> {
  try {
    const sink = new PostingSink(
      (part) => channel.post({ kind: 'part', part }),
      () => performance.now(),
    );
    const bytes = openSheetFile(path, sheetLimits.fileBytes);
    const machineLocale = Intl.DateTimeFormat().resolvedOptions().locale;
    const end = await readSheetFile({ bytes, fileName, encoding, locale: locale ?? machineLocale }, sink);
    if (end.ok) await sink.finish();
    return end;
  } catch (problem) {
    if (problem instanceof SheetProblem) return { ok: false, code: problem.code, message: problem.message };
    return { ok: false, code: 'NO_ANSWER', message: problemSentences.NO_ANSWER };
  }
}
