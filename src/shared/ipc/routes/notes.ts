import { z } from 'zod';
import type { PrivateNote } from '../../domain/private-note.ts';
import { route } from '../route.ts';
import { day, domainShape, lines, noteId, page, pairingId, personId, written } from '../schemas.ts';

/** A private note with its text, as the second key opens it. */
export type OpenedNote = PrivateNote & { readonly text: string };

const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pairing'), id: pairingId }),
  z.strictObject({ kind: z.literal('person'), id: personId }),
]);
const text = lines(4000);

/** All of these refuse with NOTES_LOCKED while notes and concerns are locked apart. */
export const noteRoutes = {
  /** Private notes about one pairing or one person, the newest first. */
  'note.list': route({
    input: z.strictObject({ about, ...page }),
    output: z.strictObject({ notes: domainShape<readonly OpenedNote[]>(), total: z.int() }),
  }),
  'note.add': route({ input: z.strictObject({ about, on: day, text }), output: written.extend({ id: noteId }) }),
  'note.edit': route({ input: z.strictObject({ id: noteId, on: day, text }), output: written }),
  'note.remove': route({ input: z.strictObject({ id: noteId }), output: written }),
} as const;
