import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { OpenNotesDialog } from './open-notes-dialog.tsx';
import css from './private-notes.module.css';

/** What stands in place of notes and concerns while they are locked apart. */
export function NotesClosed() {
  const [isOpening, setOpening] = useState(false);
  return (
    <div className={css.closed}>
      <p className={css.quiet}>Locked, so that this window can be shown. Your passphrase opens it.</p>
      <Button size="small" icon="lock" onPress={() => setOpening(true)}>
        Open notes
      </Button>
      {isOpening ? <OpenNotesDialog onClose={() => setOpening(false)} /> : null}
    </div>
  );
}
