import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { noteRoutes } from '../../../shared/ipc/routes/notes.ts';
import { listNotes } from '../../services/notes/list-notes.ts';
import { addNote, editNote, removeNote } from '../../services/notes/save-note.ts';
import type { Ports } from '../../services/ports.ts';

export const noteHandlers = (ports: Ports): HandlersFor<typeof noteRoutes> => ({
  'note.list': (input) => listNotes(ports, input),
  'note.add': (input) => addNote(ports, input),
  'note.edit': (input) => editNote(ports, input),
  'note.remove': (input) => removeNote(ports, input),
});
