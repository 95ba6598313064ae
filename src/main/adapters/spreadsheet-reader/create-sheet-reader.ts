import type { SheetReading } from '../../../shared/domain/roster/sheet.ts';
import type { IsolatedOutcome, RunIsolated } from '../run-isolated.ts';
import { problemSentences } from './problem-sentences.ts';
import type { SheetEnd } from './read-sheet-file.ts';
import { SheetCollector } from './sheet-collector.ts';
import type { SheetPart, SheetRequest } from './sheet-messages.ts';

interface SheetReadingOptions {
  /** One of the encodings an earlier answer offered. */
  readonly encoding?: string | undefined;
  /** Orders the encodings that are offered; the machine's locale if absent. */
  readonly locale?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Rows read so far, at most every 250 ms. */
  readonly onProgress?: ((rowsRead: number) => void) | undefined;
}

export interface SheetReader {
  /** Reads a file in a process of its own. Never rejects for a bad file: a refusal is an answer with a sentence. */
  readSheetFile(file: { path: string; fileName: string }, options?: SheetReadingOptions): Promise<SheetReading>;
}

/** A reader of spreadsheets that lets `runIsolated` do the reading, so that no file can take the application down. */
export function createSheetReader(runIsolated: RunIsolated): SheetReader {
  return {
    async readSheetFile({ path, fileName }, { encoding, locale, signal, onProgress } = {}) {
      const collector = new SheetCollector();
      const request: SheetRequest = { path, fileName, encoding, locale };
      const outcome = await runIsolated({
        request,
        signal,
        onPart: (part) => takePart(part as SheetPart, collector, onProgress),
      });
      if (!outcome.answered) return { ok: false, code: 'NO_ANSWER', message: sentenceFor(outcome.reason) };
      const end = outcome.answer as SheetEnd;
      return end.ok ? { ...end, sheets: collector.sheets() } : end;
    },
  };
}

function takePart(part: SheetPart, collector: SheetCollector, onProgress: SheetReadingOptions['onProgress']): void {
  if (part.kind === 'sheet') collector.openSheet(part.name, part.visibility);
  else if (part.kind === 'progress') onProgress?.(part.rowsRead);
  else for (const [rowIndex, cells] of part.rows) collector.putRow(rowIndex, cells);
}

function sentenceFor(reason: Extract<IsolatedOutcome, { answered: false }>['reason']): string {
  switch (reason) {
    case 'cancelled':
      return 'Reading was stopped before the end; choose the file again when you want to go on.';
    case 'memory':
      return 'Reading this file takes more memory than is safe; split it into smaller files and choose them one by one.';
    case 'time':
      return 'Reading this file takes longer than a minute and a half; split it into smaller files and choose them one by one.';
    case 'ended':
      return problemSentences.NO_ANSWER;
  }
}
