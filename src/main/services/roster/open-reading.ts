import type { Sheet, SheetReading } from '../../../shared/domain/roster/sheet.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Ports } from '../ports.ts';

/**
 * The reading of a held file, made once and kept with it; another encoding makes it again. Never throws for a bad file,
 * only CANCELLED for one that was stopped, of which nothing is kept.
 */
export async function openReading(ports: Ports, token: string, encoding: string | null): Promise<SheetReading> {
  const kept = ports.files.findReading(token);
  if (kept !== null && encoding === null) return kept;
  const reading = await ports.files.whileWorkingOn(token, async (signal) => {
    const read = await ports.readSheetFile(ports.files.get(token), {
      ...(encoding === null ? {} : { encoding }),
      signal,
      onProgress: (rows) => ports.send('sheet.progress', { file: token, rows }),
    });
    if (signal.aborted) throw new AppError('CANCELLED');
    return read;
  });
  if (reading.ok) ports.files.keepReading(token, reading);
  return reading;
}

/** One sheet of a file that can be read. Throws SHEET_UNREADABLE with the reader's own sentence, or NOT_FOUND. */
export async function openSheet(ports: Ports, token: string, index: number): Promise<Sheet> {
  const reading = await openReading(ports, token, null);
  if (!reading.ok) throw unreadable(reading);
  const sheet = reading.sheets[index];
  if (sheet === undefined) throw new AppError('NOT_FOUND');
  return sheet;
}

/** The refusal a person reads when a file is no spreadsheet that can be used. */
export function unreadable(reading: Extract<SheetReading, { ok: false }>): AppError {
  if ('needsChoice' in reading)
    return new AppError('SHEET_UNREADABLE', 'Say first how the text of this file is written.');
  return new AppError('SHEET_UNREADABLE', reading.message, { reason: reading.code });
}
