import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** Lets the reporting line between the two be, on a day and for a reason. */
export function WaiveConflictDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [wasSent, setSent] = useState(false);
  const waive = useDeskChange('conflict.waive', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    if (on === null || reason.trim() === '') return;
    void waive.run({ id: page.row.id, on: on as LocalDate, reason: reason.trim() });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Let this reporting line be"
      submitLabel="Let it be"
      onSubmit={submit}
      change={waive}
      shows={['on', 'reason']}
    >
      <p>{page.row.conflict} This holds for this very line: if it changes, you are asked again.</p>
      <TextField
        label="Why it may stay"
        description="One line, for whoever looks at this later. Not what was talked about."
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={wasSent && reason.trim() === '' ? 'Say in a few words why it may stay.' : waive.fields['reason']}
        autoFocus
      />
      <DayField
        label="Looked at on"
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : waive.fields['on']}
      />
    </TaskDialog>
  );
}
