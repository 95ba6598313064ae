import { useState } from 'react';
import {
  type AgreementPoint,
  agreementOf,
  agreementPoints,
  type MeetingMedium,
  meetingMedia,
} from '../../../shared/domain/agreement.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { agreementLabels } from './agreement-labels.ts';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

interface AgreeDialogProps extends PairingDialogProps {
  /** The points it opens on. */
  readonly points: readonly AgreementPoint[];
}

/** The day on which the two agreed on points, with what they settled on. */
export function AgreeDialog({ page, points: first, onClose }: AgreeDialogProps) {
  const today = useToday();
  const [points, setPoints] = useState<readonly AgreementPoint[]>(first);
  const [on, setOn] = useState<string | null>(today);
  const [cadenceDays, setCadence] = useState<number | null>(page.facts.cadenceDays);
  const [medium, setMedium] = useState<MeetingMedium | null>(agreementOf(page.record.steps).medium);
  const [length, setLength] = useState<number | null>(page.facts.plannedLengthDays);
  const [wasSent, setSent] = useState(false);
  const agree = useDeskChange('agreement.agree', { refusal: 'form', onDone: onClose });
  const only = first.length === 1 ? first[0] : undefined;
  const needsRhythm = points.includes('rhythm');

  const submit = () => {
    setSent(true);
    if (on === null || (needsRhythm && cadenceDays === null)) return;
    void agree.run({
      id: page.row.id,
      on: on as LocalDate,
      points: [...points],
      ...(needsRhythm && cadenceDays !== null ? { cadenceDays } : {}),
      ...(points.includes('medium') && medium !== null ? { medium } : {}),
      ...(points.includes('planned end') ? { plannedLengthDays: length } : {}),
    });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title={only === undefined ? 'What they agreed' : `Agreed: ${agreementLabels[only].toLowerCase()}`}
      submitLabel="Note as agreed"
      onSubmit={submit}
      change={agree}
      shows={['on', 'points', 'cadenceDays', 'medium', 'plannedLengthDays']}
    >
      <DayField
        label="Agreed on"
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : agree.fields['on']}
        autoFocus
      />
      {only !== undefined ? null : (
        <CheckboxGroup
          label="Points"
          options={agreementPoints
            .filter((point) => first.includes(point))
            .map((point) => ({ id: point, label: agreementLabels[point] }))}
          value={points}
          onChange={setPoints}
          error={agree.fields['points']}
        />
      )}
      <div className={css.pair}>
        {needsRhythm ? (
          <NumberField
            label="Days between meetings"
            value={cadenceDays}
            onChange={setCadence}
            min={1}
            max={365}
            isRequired
            error={
              wasSent && cadenceDays === null ? 'How many days lie between two meetings?' : agree.fields['cadenceDays']
            }
          />
        ) : null}
        {points.includes('medium') ? (
          <Select
            label="They mostly meet"
            placeholder="Choose one"
            value={medium}
            onChange={setMedium}
            options={meetingMedia.map((one) => ({
              id: one,
              label: one === 'mixed' ? 'In different ways' : sentenceCase(one),
            }))}
            error={agree.fields['medium']}
            isRequired
          />
        ) : null}
        {points.includes('planned end') ? (
          <NumberField
            label="Planned length in days"
            description="Empty for no planned end."
            value={length}
            onChange={setLength}
            min={14}
            max={3650}
            error={agree.fields['plannedLengthDays']}
          />
        ) : null}
      </div>
    </TaskDialog>
  );
}
