import { mostFilesAtOnce } from '../../shared/domain/roster/handing-over.ts';
import type { SheetReading } from '../../shared/domain/roster/sheet.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import type { HeldFile, PendingFiles } from '../services/ports.ts';

interface Held {
  readonly file: HeldFile;
  reading: SheetReading | null;
  /** One for each reading or planning of it under way. */
  readonly underWay: Set<AbortController>;
}

/** Files a person handed over, by token; the oldest make room. The window never learns where they stand. */
export function createPendingFiles(nextToken: () => string): PendingFiles {
  const held = new Map<string, Held>();

  function find(token: string) {
    const found = held.get(token);
    if (found === undefined) throw new AppError('FILE_GONE');
    return found;
  }

  function stop(token: string) {
    for (const working of held.get(token)?.underWay ?? []) working.abort();
  }

  return {
    hold(file) {
      const token = nextToken();
      held.set(token, { file, reading: null, underWay: new Set() });
      for (const oldest of held.keys()) {
        if (held.size <= mostFilesAtOnce) break;
        stop(oldest);
        held.delete(oldest);
      }
      return token;
    },
    get: (token) => find(token).file,
    keepReading(token, reading) {
      find(token).reading = reading;
    },
    findReading: (token) => find(token).reading,
    async whileWorkingOn(token, work) {
      const { underWay } = find(token);
      const working = new AbortController();
      underWay.add(working);
      try {
        return await work(working.signal);
      } finally {
        underWay.delete(working);
      }
    },
    stopWorkOn: stop,
    forgetAll() {
      // A vault that is locked leaves no process behind with a roster in its hands.
      for (const token of held.keys()) stop(token);
      held.clear();
    },
  };
}
