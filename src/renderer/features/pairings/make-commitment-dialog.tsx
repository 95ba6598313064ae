import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** That one side took something on, and for when; there is no box for what. */
export function MakeCommitmentDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [side, setSide] = useState<Role>('mentee');
  const [agreedOn, setAgreedOn] = useState<string | null>(page.row.lastMeetingOn ?? today);
  const [due, setDue] = useState<'next session' | 'day'>('next session');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const make = useDeskChange('commitment.make', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    if (agreedOn === null || (due === 'day' && dueOn === null)) return;
    void make.run({
      id: page.row.id,
      side,
      agreedOn: agreedOn as LocalDate,
      dueOn: due === 'day' ? (dueOn as LocalDate) : null,
    });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Add a commitment"
      submitLabel="Add this"
      onSubmit={submit}
      change={make}
      shows={['agreedOn', 'dueOn']}
    >
      <RadioGroup
        label="Who took something on"
        orientation="horizontal"
        value={side}
        onChange={setSide}
        options={[
          { id: 'mentee', label: page.row.menteeName },
          { id: 'mentor', label: page.row.mentorName },
        ]}
        autoFocus
      />
      <DayField
        label="Agreed on"
        isRequired
        value={agreedOn}
        onChange={setAgreedOn}
        max={today}
        error={wasSent && agreedOn === null ? 'A whole date, please.' : make.fields['agreedOn']}
      />
      <RadioGroup
        label="For"
        orientation="horizontal"
        value={due}
        onChange={setDue}
        options={[
          { id: 'next session', label: 'The next session' },
          { id: 'day', label: 'A day' },
        ]}
      />
      {due === 'day' ? (
        <DayField
          label="Which day"
          isRequired
          value={dueOn}
          onChange={setDueOn}
          error={wasSent && dueOn === null ? 'A whole date, please.' : make.fields['dueOn']}
        />
      ) : null}
      <p className={css.quiet}>What it is stays between the two, so there is no box for it.</p>
    </TaskDialog>
  );
}
