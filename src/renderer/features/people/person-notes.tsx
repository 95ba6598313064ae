import type { PersonId } from '../../../shared/domain/ids.ts';
import { NotesClosed } from '../../lib/notes-closed.tsx';
import { useAreNotesOpen } from '../../lib/notes-lock.ts';
import { PrivateNotes } from '../../lib/private-notes.tsx';
import { Card } from '../../ui/card.tsx';

/** The coordinator's own notes about somebody; never on paper. */
export function PersonNotes({ id, name }: { readonly id: PersonId; readonly name: string }) {
  return (
    <div data-print="never">
      <Card title="Kept private" sentence="For you alone: in no report, and never printed.">
        {useAreNotesOpen() ? <PrivateNotes about={{ kind: 'person', id }} subject={name} /> : <NotesClosed />}
      </Card>
    </div>
  );
}
