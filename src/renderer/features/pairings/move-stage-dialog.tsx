import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** To another stage, forward or back, on the day it happened. */
export function MoveStageDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const { row, stages } = page;
  const others = stages.filter((stage) => stage.id !== row.stage.id);
  const next = others.find((stage) => stage.position > row.stage.position) ?? others[0];
  const [stageId, setStageId] = useState(next?.id ?? null);
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [wasSent, setSent] = useState(false);
  const move = useDeskChange('pairing.moveStage', { refusal: 'form', onDone: onClose });
  const chosen = stages.find((stage) => stage.id === stageId);

  const submit = () => {
    setSent(true);
    if (stageId === null || on === null) return;
    const told = reason.trim();
    void move.run({ id: row.id, stageId, on: on as LocalDate, reason: told === '' ? null : told });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Move to another stage"
      submitLabel="Move"
      onSubmit={submit}
      change={move}
      shows={['on', 'stageId', 'reason']}
    >
      <Select
        label="To"
        isRequired
        value={stageId}
        onChange={setStageId}
        options={others.map((stage) => ({ id: stage.id, label: stage.name }))}
        error={move.fields['stageId']}
        autoFocus
      />
      <DayField
        label="Since"
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : move.fields['on']}
      />
      <TextField
        label="What changed?"
        description="May stay empty. Not what was talked about."
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={move.fields['reason']}
      />
      {chosen?.kind === 'decline' ? (
        <Notice title="Ending well">
          Agree the last day with both, plan a closing conversation, ask each how it was, and pass on thanks. All of it
          can be recorded on the page of the pairing.
        </Notice>
      ) : null}
    </TaskDialog>
  );
}
