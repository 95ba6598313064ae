import { useState } from 'react';
import { type CheckIn, checkInChannels, fitAnswers } from '../../../shared/domain/pairing.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import {
  type AnswerChoice,
  blankCheckIn,
  type CheckInForm,
  checkInAsTold,
  checkInProblems,
  checkInToLog,
  type YesNoChoice,
} from './check-in-form.ts';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

const answerOptions = (low: string, high: string) => [
  { id: 'not asked' as AnswerChoice, label: 'Not asked' },
  { id: '1' as AnswerChoice, label: `1, ${low}` },
  { id: '2' as AnswerChoice, label: '2' },
  { id: '3' as AnswerChoice, label: '3' },
  { id: '4' as AnswerChoice, label: `4, ${high}` },
];
const yesNoOptions = [
  { id: 'not asked' as YesNoChoice, label: 'Not asked' },
  { id: 'yes' as YesNoChoice, label: 'Yes' },
  { id: 'no' as YesNoChoice, label: 'No' },
];

interface LogCheckInDialogProps extends PairingDialogProps {
  /** A check-in that was told wrongly, to be told anew. */
  readonly checkIn?: CheckIn;
}

/** What one side said when asked how it is going; everything not asked stays open. */
export function LogCheckInDialog({ page, onClose, checkIn }: LogCheckInDialogProps) {
  const today = useToday();
  const [form, setForm] = useState(() => (checkIn === undefined ? blankCheckIn(today) : checkInAsTold(checkIn)));
  const [wasSent, setSent] = useState(false);
  const adding = useDeskChange('checkIn.log', { refusal: 'form', onDone: onClose });
  const correcting = useDeskChange('checkIn.correct', { refusal: 'form', onDone: onClose });
  const log = checkIn === undefined ? adding : correcting;
  const put = <Name extends keyof CheckInForm>(name: Name, value: CheckInForm[Name]) =>
    setForm((before) => ({ ...before, [name]: value }));
  const problems: Readonly<Record<string, string | undefined>> = wasSent
    ? { ...log.fields, ...checkInProblems(form) }
    : {};

  const submit = () => {
    setSent(true);
    if (Object.keys(checkInProblems(form)).length > 0) return;
    const told = checkInToLog(page.row.id, form);
    void (checkIn === undefined ? adding.run(told) : correcting.run({ ...told, factId: checkIn.id }));
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title={checkIn === undefined ? 'Log a check-in' : 'Correct a check-in'}
      submitLabel={checkIn === undefined ? 'Log this check-in' : 'Keep the correction'}
      onSubmit={submit}
      change={log}
      shows={['givenOn', 'quality', 'metOn', 'notMetSince']}
    >
      <RadioGroup
        label="Who spoke"
        autoFocus
        orientation="horizontal"
        value={form.side}
        onChange={(side) => put('side', side)}
        options={[
          { id: 'mentee', label: page.row.menteeName },
          { id: 'mentor', label: page.row.mentorName },
        ]}
      />
      <div className={css.pair}>
        <DayField
          label="On"
          isRequired
          value={form.givenOn}
          onChange={(day) => put('givenOn', day)}
          max={today}
          error={problems['givenOn']}
        />
        <Select
          label="How"
          value={form.channel}
          onChange={(channel) => put('channel', channel)}
          options={checkInChannels.map((channel) => ({ id: channel, label: sentenceCase(channel) }))}
        />
      </div>
      <RadioGroup
        label="Is it worth their time?"
        orientation="horizontal"
        value={form.quality}
        onChange={(quality) => put('quality', quality)}
        options={answerOptions('hardly', 'very much')}
        error={problems['quality']}
      />
      <RadioGroup
        label="Can they speak openly?"
        orientation="horizontal"
        value={form.trust}
        onChange={(trust) => put('trust', trust)}
        options={answerOptions('hardly', 'fully')}
      />
      <div className={css.pair}>
        <Select
          label="Do the two suit each other?"
          value={form.fit}
          onChange={(fit) => put('fit', fit)}
          options={[
            { id: 'not asked' as const, label: 'Not asked' },
            ...fitAnswers.map((fit) => ({ id: fit, label: sentenceCase(fit) })),
          ]}
        />
        <Select
          label="Are the goals moving?"
          value={form.goalsMoving}
          onChange={(value) => put('goalsMoving', value)}
          options={yesNoOptions}
        />
        <Select
          label="Would they like to hear from you?"
          value={form.wantsContact}
          onChange={(value) => put('wantsContact', value)}
          options={yesNoOptions}
        />
        <Select
          label="Have they met?"
          value={form.met}
          onChange={(met) => put('met', met)}
          options={[
            { id: 'not asked' as const, label: 'Not asked' },
            { id: 'met on' as const, label: 'Yes, on a day they named' },
            { id: 'not met since' as const, label: 'Not since a day they named' },
          ]}
        />
      </div>
      {form.met === 'not asked' ? null : (
        <DayField
          label={form.met === 'met on' ? 'They met on' : 'They have not met since'}
          value={form.metDay}
          onChange={(day) => put('metDay', day)}
          max={form.givenOn ?? today}
          error={problems['metDay'] ?? problems['metOn'] ?? problems['notMetSince']}
        />
      )}
    </TaskDialog>
  );
}
