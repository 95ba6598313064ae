import { mostFilesAtOnce } from '../../shared/domain/roster/handing-over.ts';
import type { SheetReading } from '../../shared/domain/roster/sheet.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import type { HeldFile, PendingFiles } from '../services/ports.ts';
import { createWorkUnderWay } from './work-under-way.ts';

interface Held {
  readonly file: HeldFile;
  reading: SheetReading | null;
}

/** Files a person handed over, by token; the oldest make room. The window never learns where they stand. */
export function createPendingFiles(nextToken: () => string): PendingFiles {
  const held = new Map<string, Held>();
  /** Readings and plannings under way, by token. */
  const work = createWorkUnderWay();

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
        if (held.size <= mostFilesAtOnce) break;
        work.stop(oldest);
        held.delete(oldest);
      }
      return token;
    },
    get: (token) => find(token).file,
    keepReading(token, reading) {
      find(token).reading = reading;
    },
    findReading: (token) => find(token).reading,
    async whileWorkingOn(token, doing) {
      find(token);
      return work.whileDoing(token, doing);
    },
    stopWorkOn: work.stop,
    forgetAll() {
      // A vault that is locked leaves no process behind with a roster in its hands.
      work.stopAll();
      held.clear();
    },
  };
}
