import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

type Cause = RouteRequest<'pairing.close'>['cause'];
type Party = RouteRequest<'pairing.close'>['party'];

const causes: readonly { readonly id: Cause; readonly label: string }[] = [
  { id: 'goals met', label: 'The goals were met' },
  { id: 'goal met early', label: 'The goal was met sooner than planned' },
  { id: 'agreed time is over', label: 'The agreed time is over' },
  { id: 'role or place changed', label: 'A job or a place of work changed' },
  { id: 'left the organisation', label: 'Somebody left the organisation' },
  { id: 'needs changed', label: 'What was needed changed' },
  { id: 'the fit was not right', label: 'The two did not suit each other' },
  { id: 'asked to stop', label: 'Somebody asked to stop' },
  { id: 'not recorded', label: 'Not recorded' },
];

/** The end of a pairing, with its reason from a short list; no box asks whose doing it was. */
export function ClosePairingDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(today);
  const [cause, setCause] = useState<Cause>('agreed time is over');
  const [party, setParty] = useState<Party>('both');
  const [wasSent, setSent] = useState(false);
  const close = useDeskChange('pairing.close', { refusal: 'form', onDone: onClose });

  const submit = () => {
    setSent(true);
    if (on !== null) void close.run({ id: page.row.id, on: on as LocalDate, cause, party });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Close this pairing"
      submitLabel="Close the pairing"
      onSubmit={submit}
      change={close}
      shows={['on']}
    >
      <Select label="Why" value={cause} onChange={setCause} options={causes} autoFocus />
      <RadioGroup
        label="Who wished it"
        orientation="horizontal"
        value={party}
        onChange={setParty}
        options={[
          { id: 'both', label: 'Both' },
          { id: 'mentee', label: page.row.menteeName },
          { id: 'mentor', label: page.row.mentorName },
          { id: 'programme', label: 'The programme' },
        ]}
      />
      <DayField
        label="On"
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : close.fields['on']}
      />
      <p className={css.quiet}>Some pairings end sooner than planned. Both can be matched again whenever they wish.</p>
    </TaskDialog>
  );
}
