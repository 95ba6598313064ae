import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

interface CorrectEntryDialogProps extends PairingDialogProps {
  /** The entry to put right; null is one that was forgotten. */
  readonly entry: string | null;
}

/** Puts the day, stage or reason of an earlier move right, or adds a stage that was left out. */
export function CorrectEntryDialog({ page, onClose, entry }: CorrectEntryDialogProps) {
  const today = useToday();
  const before = page.asEntered.find(({ id }) => id === entry) ?? null;
  const [stageId, setStageId] = useState(before?.stageId ?? null);
  const [on, setOn] = useState<string | null>(before?.enteredOn ?? null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [wasSent, setSent] = useState(false);
  const correct = useDeskChange('pairing.correctEntry', { refusal: 'form', onDone: onClose });
  const laidAside = page.everyStage.filter(
    ({ id }) => id === before?.stageId && !page.stages.some((stage) => stage.id === id),
  );

  const submit = () => {
    setSent(true);
    if (stageId === null || on === null) return;
    const told = reason.trim();
    void correct.run({
      id: page.row.id,
      factId: entry,
      stageId,
      on: on as LocalDate,
      reason: told === '' ? null : told,
    });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title={before === null ? 'Add an earlier stage' : 'Correct this move'}
      submitLabel={before === null ? 'Add it' : 'Correct it'}
      onSubmit={submit}
      change={correct}
      shows={['on', 'stageId', 'reason']}
    >
      <Select
        label="Stage"
        isRequired
        placeholder="Choose one"
        value={stageId}
        onChange={setStageId}
        options={[...laidAside, ...page.stages].map((stage) => ({ id: stage.id, label: stage.name }))}
        error={wasSent && stageId === null ? 'Say which stage.' : correct.fields['stageId']}
        autoFocus
      />
      <DayField
        label="Since"
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : correct.fields['on']}
      />
      <TextField
        label="What changed?"
        description="May stay empty. Not what was talked about."
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={correct.fields['reason']}
      />
    </TaskDialog>
  );
}
