import type { SheetReading } from '../../shared/domain/roster/sheet.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import type { HeldFile, PendingFiles } from '../services/ports.ts';

/** Readings are large: only so many files are held at once, the oldest go first. */
const mostFiles = 8;

/** Files a person handed over, by token. The window never learns where they stand. */
export function createPendingFiles(nextToken: () => string): PendingFiles {
  const held = new Map<string, { file: HeldFile; reading: SheetReading | null }>();

  function find(token: string) {
    const found = held.get(token);
    if (found === undefined) throw new AppError('FILE_GONE');
    return found;
  }

  return {
    hold(file) {
      const token = nextToken();
      held.set(token, { file, reading: null });
      for (const oldest of held.keys()) {
        if (held.size <= mostFiles) break;
        held.delete(oldest);
      }
      return token;
    },
    get: (token) => find(token).file,
    keepReading(token, reading) {
      find(token).reading = reading;
    },
    findReading: (token) => find(token).reading,
    forgetAll: () => held.clear(),
  };
}
