import { useState } from 'react';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { NoteSubject } from '../../shared/domain/private-note.ts';
import type { OpenedNote } from '../../shared/ipc/routes/notes.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AboutNotes } from './about-notes.tsx';
import { useDeskChange } from './use-desk-change.ts';
import { useToday } from './use-today.ts';

interface NoteDialogProps {
  readonly about: NoteSubject;
  /** The names of whom it is about. */
  readonly subject: string;
  /** The note to write anew; null for another one. */
  readonly note: OpenedNote | null;
  readonly onClose: () => void;
}

/** A private note: the day, and what was said. */
export function NoteDialog({ about, subject, note, onClose }: NoteDialogProps) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(note?.on ?? today);
  const [text, setText] = useState(note?.text ?? '');
  const [wasSent, setSent] = useState(false);
  const add = useDeskChange('note.add', { refusal: 'form', onDone: onClose });
  const edit = useDeskChange('note.edit', { refusal: 'form', onDone: onClose });
  const change = note === null ? add : edit;
  const isToldBelow = ['on', 'text'].some((field) => field in change.fields);

  const submit = () => {
    setSent(true);
    if (on === null || text.trim() === '') return;
    const said = { on: on as LocalDate, text };
    if (note === null) void add.run({ about, ...said });
    else void edit.run({ id: note.id, ...said });
  };
  return (
    <Dialog
      title={`Private note about ${subject}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            Keep this note
          </Button>
        </>
      }
    >
      {change.problem && !isToldBelow ? <Notice tone="problem">{change.problem}</Notice> : null}
      <TextField
        label="What did you hear?"
        description="Write what was said, not why you think it happened."
        value={text}
        onChange={setText}
        error={wasSent && text.trim() === '' ? 'A word or two.' : change.fields['text']}
        maxLength={4000}
        multiline
        isRequired
        autoFocus
      />
      <AboutNotes />
      <DayField
        label="On"
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : change.fields['on']}
        isRequired
      />
    </Dialog>
  );
}
