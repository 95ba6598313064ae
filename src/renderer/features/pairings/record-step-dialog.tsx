import { useState } from 'react';
import { likelyStep } from '../../../shared/domain/likely-step.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { RecordableStep } from '../../../shared/domain/pairing.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { leftOpen, recordableSteps, stepWords } from './step-words.ts';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

interface RecordStepDialogProps extends PairingDialogProps {
  /** The step the form opens on; without it the one that most likely comes next. */
  readonly step?: RecordableStep | undefined;
  /** Whose step it is; without it the side that most likely comes next. */
  readonly side?: Role | undefined;
}

/** A dated mark on the way of a pairing: a yes, an agreement, a pause, an ending. */
export function RecordStepDialog({ page, onClose, step, side: whose }: RecordStepDialogProps) {
  const today = useToday();
  const likely = likelyStep(page.facts);
  const [kind, setKind] = useState<RecordableStep>(step ?? likely.kind);
  const [side, setSide] = useState<Role>(whose ?? likely.side);
  const [on, setOn] = useState<string | null>(today);
  const [day, setDay] = useState<string | null>(null);
  const [choice, setChoice] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const record = useDeskChange('pairing.recordStep', { refusal: 'form', onDone: onClose });
  const words = stepWords(kind);
  const mayStayOpen = words.choices?.some(({ id }) => id === leftOpen) ?? false;
  const chosen = choice ?? (mayStayOpen ? leftOpen : null);

  const submit = () => {
    setSent(true);
    if (on === null || (words.value === 'day' && day === null) || (words.value === 'choice' && chosen === null)) return;
    void record.run({
      id: page.row.id,
      kind,
      side: words.side === 'one' ? side : null,
      on: on as LocalDate,
      value:
        words.value === 'day' || words.value === 'until'
          ? day
          : words.value === 'choice' && chosen !== leftOpen
            ? chosen
            : null,
    });
  };
  const dayField = (
    <DayField
      label={words.valueLabel ?? 'Day'}
      isRequired={words.value === 'day'}
      value={day}
      onChange={setDay}
      error={wasSent && day === null && words.value === 'day' ? 'A whole date, please.' : record.fields['value']}
    />
  );
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Record a step"
      submitLabel="Record this"
      onSubmit={submit}
      change={record}
      shows={['kind', 'on', 'value']}
    >
      <Select
        label="What happened"
        value={kind}
        onChange={(next) => {
          setKind(next);
          setChoice(null);
        }}
        options={recordableSteps.map((step) => ({ id: step.kind, label: step.label }))}
        error={record.fields['kind']}
        autoFocus
      />
      {words.side === 'one' ? (
        <RadioGroup
          label="Who"
          orientation="horizontal"
          value={side}
          onChange={setSide}
          options={[
            { id: 'mentee', label: page.row.menteeName },
            { id: 'mentor', label: page.row.mentorName },
          ]}
        />
      ) : null}
      {words.value === 'day' ? dayField : null}
      {words.value === 'choice' ? (
        <Select
          label={words.valueLabel ?? 'Answer'}
          placeholder="Choose one"
          value={chosen}
          onChange={setChoice}
          options={words.choices ?? []}
          error={wasSent && chosen === null ? 'Choose what comes nearest.' : record.fields['value']}
          isRequired={!mayStayOpen}
        />
      ) : null}
      <DayField
        label={words.value === 'day' ? 'Agreed on' : 'On'}
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : record.fields['on']}
      />
      {words.value === 'until' ? dayField : null}
    </TaskDialog>
  );
}
