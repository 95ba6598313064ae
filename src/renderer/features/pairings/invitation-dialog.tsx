import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { sayWhereSaved } from '../../lib/save-and-say.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** A meeting of the two, or a call with one of them, as a file for calendars. */
export function InvitationDialog({ page, onClose }: PairingDialogProps) {
  const { row } = page;
  const today = useToday();
  const [what, setWhat] = useState<'meeting' | Role>('meeting');
  const [day, setDay] = useState<string | null>(row.nextMeetingOn);
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [place, setPlace] = useState('');
  const [wasSent, setSent] = useState(false);
  const save = useDeskChange('message.saveInvitation', {
    refusal: 'form',
    onDone: (answer) => {
      sayWhereSaved('The invitation is', answer);
      onClose();
    },
  });
  const said = (text: string) => (text.trim() === '' ? null : text.trim());

  const submit = () => {
    setSent(true);
    if (day === null) return;
    void save.run({
      pairingId: row.id,
      callWith: what === 'meeting' ? null : what,
      day: day as LocalDate,
      start: said(start),
      end: said(end),
      place: said(place),
    });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Save an invitation"
      submitLabel="Save for calendars…"
      onSubmit={submit}
      change={save}
      shows={['day', 'start', 'end', 'place']}
    >
      <RadioGroup
        label="What for"
        value={what}
        onChange={setWhat}
        options={[
          { id: 'meeting', label: 'A meeting of the two' },
          { id: 'mentee', label: `A call of yours with ${row.menteeName}` },
          { id: 'mentor', label: `A call of yours with ${row.mentorName}` },
        ]}
      />
      <DayField
        label="On"
        isRequired
        value={day}
        onChange={setDay}
        min={today}
        error={wasSent && day === null ? 'A whole date, please.' : save.fields['day']}
      />
      <div className={css.pair}>
        <TextField
          label="From"
          description="Such as 14:30. Empty for the whole day."
          value={start}
          onChange={setStart}
          maxLength={5}
          error={save.fields['start']}
        />
        <TextField label="Until" value={end} onChange={setEnd} maxLength={5} error={save.fields['end']} />
      </div>
      <TextField label="Where" value={place} onChange={setPlace} maxLength={200} error={save.fields['place']} />
      <p className={css.quiet}>
        The file opens in any calendar. Attach it to your message, or open it yourself: nobody is told by itself.
      </p>
    </TaskDialog>
  );
}
