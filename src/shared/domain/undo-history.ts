import type { ChangeId } from './ids.ts';
import type { Instant } from './local-date.ts';

/** The change a vault begins with. Undo stops here: below it there would be nothing to stand on. */
export const setUpAction = 'vault.setUp';
export const undoAction = 'change.undo';
export const redoAction = 'change.redo';

/** What the history keeps of a change, as far as taking it back is concerned. */
export interface ChangeMark {
  readonly action: string;
  /** The change this one took back: of an undo the one it undid, of a redo the undo. */
  readonly undoes: ChangeId | null;
  readonly undoneAt: Instant | null;
}

/** What keeps a change from being undone, as a sentence, or null. */
export function refuseUndo({ action, undoes, undoneAt }: ChangeMark): string | null {
  if (action === setUpAction) return 'Setting up the vault is where it begins.';
  if (undoneAt !== null) return 'This has been undone already.';
  return undoes === null ? null : 'This tells of an undo. Only the change itself can be undone or done again.';
}

const isStandingUndo = ({ action, undoneAt }: ChangeMark) => action === undoAction && undoneAt === null;

/**
 * The change that an undo takes back, the newest that stands, or that a redo takes up, the newest undo with nothing new done
 * since; null when there is none. 'further back' when these changes, newest first, do not reach far enough to tell.
 */
export function searchHistory<Change extends ChangeMark>(
  newestFirst: readonly Change[],
  wish: 'undo' | 'redo',
): Change | null | 'further back' {
  for (const change of newestFirst) {
    if (wish === 'undo' ? refuseUndo(change) === null : isStandingUndo(change)) return change;
    const isNew = change.undoes === null;
    if (change.action === setUpAction || (wish === 'redo' && isNew)) return null;
  }
  return 'further back';
}
