import { searchHistory } from '../../../shared/domain/undo-history.ts';
import type { Readers, StoredChange } from '../ports.ts';

const atOnce = 50;

/** The change that undo or redo is about now, or null; reads no more of the history than it takes to tell. */
export async function findInHistory(read: Readers, wish: 'undo' | 'redo'): Promise<StoredChange | null> {
  for (let offset = 0; ; offset += atOnce) {
    const changes = await read.changes.list(offset, atOnce);
    const found = searchHistory(changes, wish);
    if (found !== 'further back') return found;
    if (changes.length < atOnce) return null;
  }
}
