import { useState } from 'react';
import { conditions, goalResults } from '../../../shared/domain/closing/exit-answers.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { type ExitAnswersForm, exitAnswersToSend, exitFormOf } from './exit-answers-form.ts';
import css from './pairings.module.css';
import { returnChoices } from './step-words.ts';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

interface ExitAnswersDialogProps extends PairingDialogProps {
  readonly side?: Role | undefined;
}

const conditionOptions = conditions.map((id) => ({ id, label: sentenceCase(id) }));

/** What one side says looking back. Closed questions; nobody is asked about the other person. */
export function ExitAnswersDialog({ page, onClose, side = 'mentee' }: ExitAnswersDialogProps) {
  const today = useToday();
  const name = side === 'mentor' ? page.row.mentorName : page.row.menteeName;
  const [form, setForm] = useState(() =>
    exitFormOf(page.exitAnswers[side], page.facts.returning[side]?.answer ?? null, today),
  );
  const [wasSent, setSent] = useState(false);
  const answer = useDeskChange('ending.answer', { refusal: 'form', onDone: onClose });
  const put = <Name extends keyof ExitAnswersForm>(field: Name, value: ExitAnswersForm[Name]) =>
    setForm((before) => ({ ...before, [field]: value }));
  const submit = () => {
    setSent(true);
    const told = exitAnswersToSend(page.row.id, side, form);
    if (told !== null) void answer.run(told);
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title={`What ${name} says looking back`}
      submitLabel="Record these answers"
      onSubmit={submit}
      change={answer}
      shows={['on', 'wouldHaveHelped']}
    >
      <RadioGroup
        label="Was it worth the time?"
        orientation="horizontal"
        autoFocus
        value={form.worthTheTime}
        onChange={(value) => put('worthTheTime', value)}
        options={[
          { id: 'not asked', label: 'Not asked' },
          { id: '1', label: '1, hardly' },
          { id: '2', label: '2' },
          { id: '3', label: '3' },
          { id: '4', label: '4, very much' },
        ]}
      />
      <RadioGroup
        label="What became of the goals?"
        orientation="horizontal"
        value={form.goals}
        onChange={(value) => put('goals', value)}
        options={[
          { id: 'not asked' as const, label: 'Not asked' },
          ...goalResults.map((id) => ({ id, label: sentenceCase(id) })),
        ]}
      />
      <div className={css.pair}>
        <CheckboxGroup
          label="What helped"
          options={conditionOptions}
          value={form.helped}
          onChange={(value) => put('helped', value)}
        />
        <CheckboxGroup
          label="What would have helped"
          options={conditionOptions}
          value={form.wouldHaveHelped}
          onChange={(value) => put('wouldHaveHelped', value)}
          error={answer.fields['wouldHaveHelped']}
        />
      </div>
      <div className={css.pair}>
        <Select
          label="Would they take part again?"
          value={form.again}
          onChange={(value) => put('again', value)}
          options={returnChoices}
        />
        <DayField
          label="Answered on"
          isRequired
          value={form.on}
          onChange={(on) => put('on', on)}
          max={today}
          error={wasSent && form.on === null ? 'A whole date, please.' : answer.fields['on']}
        />
      </div>
    </TaskDialog>
  );
}
