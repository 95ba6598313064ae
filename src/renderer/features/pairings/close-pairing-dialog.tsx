import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { type ClosingCause, type ClosingParty, closingOptions, closingProblems } from './closing-words.ts';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** The end of a pairing, with its reason from a short list; no box asks whose doing it was. */
export function ClosePairingDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(today);
  const [cause, setCause] = useState<ClosingCause | null>(null);
  const [party, setParty] = useState<ClosingParty | null>(null);
  const [wasSent, setSent] = useState(false);
  const close = useDeskChange('pairing.close', { refusal: 'form', onDone: onClose });

  const problems: Readonly<Record<string, string | undefined>> = wasSent
    ? { ...close.fields, ...closingProblems({ on, cause, party }) }
    : {};

  const submit = () => {
    setSent(true);
    if (on !== null && cause !== null && party !== null)
      void close.run({ id: page.row.id, on: on as LocalDate, cause, party });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Close this pairing"
      submitLabel="Close the pairing"
      onSubmit={submit}
      change={close}
      shows={['on', 'cause', 'party']}
    >
      <Select
        label="Why"
        placeholder="Choose one"
        value={cause}
        onChange={setCause}
        options={closingOptions}
        error={problems['cause']}
        isRequired
        autoFocus
      />
      <RadioGroup
        label="Who wished it"
        isRequired
        error={problems['party']}
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
      <DayField label="On" isRequired value={on} onChange={setOn} max={today} error={problems['on']} />
      <p className={css.quiet}>
        Some pairings end sooner than planned. Where another mentor is wished for, record it afterwards as “What they
        are now”, and the mentee waits for a proposal again.
      </p>
    </TaskDialog>
  );
}
