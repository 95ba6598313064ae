import { useState } from 'react';
import { supportLevelOf } from '../../../shared/domain/agreement.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { type SupportLevel, supportLevels } from '../../../shared/domain/pairing.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { supportWords } from './support-words.ts';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** How much attention the pairing gets, from a day on. */
export function SupportDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [level, setLevel] = useState<SupportLevel>(supportLevelOf(page.record.steps));
  const [on, setOn] = useState<string | null>(today);
  const set = useDeskChange('pairing.setSupport', { refusal: 'form', onDone: onClose });
  const submit = () => {
    if (on !== null) void set.run({ id: page.row.id, level, on: on as LocalDate });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Your support"
      submitLabel="Set this"
      onSubmit={submit}
      change={set}
      shows={['on']}
    >
      <RadioGroup
        label="How much attention they get from you"
        value={level}
        onChange={setLevel}
        options={supportLevels.map((one) => ({ id: one, label: supportWords[one] }))}
        autoFocus
      />
      <DayField
        label="From"
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={on === null ? 'A whole date, please.' : set.fields['on']}
      />
    </TaskDialog>
  );
}
