import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { NotesClosed } from '../../lib/notes-closed.tsx';
import { useAreNotesOpen } from '../../lib/notes-lock.ts';
import { PrivateNotes } from '../../lib/private-notes.tsx';
import { Card } from '../../ui/card.tsx';
import { ConcernList } from './concern-list.tsx';
import { namesOf } from './pairing-words.ts';

/** Concerns and private notes about a pairing; never on paper. */
export function KeptPrivate({ page }: { readonly page: PairingPage }) {
  return (
    <div data-print="never">
      <Card title="Kept private" sentence="For you alone: in no report, and never printed.">
        {useAreNotesOpen() ? (
          <>
            <ConcernList page={page} />
            <PrivateNotes about={{ kind: 'pairing', id: page.row.id }} subject={namesOf(page.row)} />
          </>
        ) : (
          <NotesClosed />
        )}
      </Card>
    </div>
  );
}
