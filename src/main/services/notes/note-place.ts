import type { NoteId } from '../../../shared/domain/ids.ts';
import type { SealedPlace } from '../../../shared/domain/sealed-text.ts';

/** Where the text of a note is sealed. */
export const notePlace = (row: NoteId): SealedPlace => ({ table: 'notes', row, column: 'text' });
