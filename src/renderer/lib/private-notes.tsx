import { useState } from 'react';
import type { NoteSubject } from '../../shared/domain/private-note.ts';
import type { OpenedNote } from '../../shared/ipc/routes/notes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Pager } from '../ui/pager.tsx';
import { entryMark, useKeepPlace } from '../ui/use-keep-place.ts';
import { errorSentence } from './error-sentence.ts';
import { formatDay } from './format.ts';
import { NoteDialog } from './note-dialog.tsx';
import css from './private-notes.module.css';
import { useDeskChange } from './use-desk-change.ts';
import { useDeskQuery } from './use-desk-query.ts';

const pageLength = 10;

interface PrivateNotesProps {
  readonly about: NoteSubject;
  readonly subject: string;
}

/** Private notes about one pairing or one person, the newest first. Drawn only while they are open. */
export function PrivateNotes({ about, subject }: PrivateNotesProps) {
  const [offset, setOffset] = useState(0);
  const { data, error } = useDeskQuery('note.list', { about, offset, limit: pageLength }, { keepLast: true });
  const [editing, setEditing] = useState<OpenedNote | 'another' | null>(null);
  const remove = useDeskChange('note.remove');
  const keepPlace = useKeepPlace(data);
  return (
    <div className={css.part}>
      <div className={css.head}>
        <h3 className={css.title}>Notes</h3>
        <Button size="small" icon="plus" onPress={() => setEditing('another')}>
          Add a note
        </Button>
      </div>
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      {data?.total === 0 ? (
        <p className={css.quiet}>No notes. A line after a call helps you pick up the thread next time.</p>
      ) : null}
      <div {...keepPlace}>
        <ul className={css.list}>
          {data?.notes.map((note) => (
            <li key={note.id} className={css.entry} {...entryMark}>
              <div className={css.line}>
                <time dateTime={note.on} className={css.quiet}>
                  {formatDay(note.on)}
                </time>
                <span className={css.acts}>
                  <Button
                    size="small"
                    label={`Edit the note of ${formatDay(note.on)}`}
                    onPress={() => setEditing(note)}
                  >
                    Edit
                  </Button>
                  <Button
                    size="small"
                    label={`Remove the note of ${formatDay(note.on)}`}
                    isPending={remove.isPending}
                    onPress={() => void remove.run({ id: note.id })}
                  >
                    Remove
                  </Button>
                </span>
              </div>
              <p className={css.text}>{note.text}</p>
            </li>
          ))}
        </ul>
      </div>
      {data ? <Pager offset={offset} limit={pageLength} total={data.total} onOffset={setOffset} /> : null}
      {editing === null ? null : (
        <NoteDialog
          about={about}
          subject={subject}
          note={editing === 'another' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
