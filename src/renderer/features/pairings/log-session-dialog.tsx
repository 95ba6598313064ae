import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import {
  type MentorRole,
  mentorRoles,
  type Session,
  type SessionMode,
  sessionModes,
} from '../../../shared/domain/pairing.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

const roleWords: Readonly<Record<MentorRole, string>> = {
  coach: 'Coaching: getting better at something',
  facilitate: 'Opening doors to work or learning',
  counsel: 'Listening and advice',
  network: 'Introducing people',
};

interface LogSessionDialogProps extends PairingDialogProps {
  /** A session that was told wrongly, to be told anew. */
  readonly session?: Session;
}

/** That the two met, when and how; never what was said. */
export function LogSessionDialog({ page, onClose, session }: LogSessionDialogProps) {
  const today = useToday();
  const [heldOn, setHeldOn] = useState<string | null>(session?.heldOn ?? today);
  const [minutes, setMinutes] = useState<number | null>(session === undefined ? 60 : session.minutes);
  const [mode, setMode] = useState<SessionMode | 'unknown'>(session?.mode ?? 'unknown');
  const [exercised, setExercised] = useState<readonly MentorRole[]>(session?.rolesExercised ?? []);
  const [arrangedBy, setArrangedBy] = useState<Role | 'unknown'>(session?.arrangedBy ?? 'unknown');
  const [wasSent, setSent] = useState(false);
  const adding = useDeskChange('session.log', { refusal: 'form', onDone: onClose });
  const correcting = useDeskChange('session.correct', { refusal: 'form', onDone: onClose });
  const log = session === undefined ? adding : correcting;

  const submit = () => {
    setSent(true);
    if (heldOn === null) return;
    const told = {
      pairingId: page.row.id,
      heldOn: heldOn as LocalDate,
      minutes,
      mode: mode === 'unknown' ? null : mode,
      rolesExercised: [...exercised],
      arrangedBy: arrangedBy === 'unknown' ? null : arrangedBy,
    };
    void (session === undefined ? adding.run(told) : correcting.run({ ...told, factId: session.id }));
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title={session === undefined ? 'Log a session' : 'Correct a session'}
      submitLabel={session === undefined ? 'Log this session' : 'Keep the correction'}
      onSubmit={submit}
      change={log}
      shows={['heldOn', 'minutes']}
    >
      <div className={css.pair}>
        <DayField
          label="They met on"
          isRequired
          value={heldOn}
          onChange={setHeldOn}
          max={today}
          error={wasSent && heldOn === null ? 'A whole date, please.' : log.fields['heldOn']}
          autoFocus
        />
        <NumberField
          label="Minutes"
          description="May stay empty."
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={720}
          error={log.fields['minutes']}
        />
      </div>
      <Select
        label="How"
        value={mode}
        onChange={setMode}
        options={[
          { id: 'unknown' as const, label: 'Not said' },
          ...sessionModes.map((one) => ({ id: one, label: sentenceCase(one) })),
        ]}
      />
      <CheckboxGroup
        label="What the mentor did, if they said"
        options={mentorRoles.map((role) => ({ id: role, label: roleWords[role] }))}
        value={exercised}
        onChange={setExercised}
      />
      <RadioGroup
        label="Who arranged it"
        orientation="horizontal"
        value={arrangedBy}
        onChange={setArrangedBy}
        options={[
          { id: 'mentee', label: page.row.menteeName },
          { id: 'mentor', label: page.row.mentorName },
          { id: 'unknown', label: 'Not said' },
        ]}
      />
      <p className={css.quiet}>What was talked about stays between the two, so there is no box for it.</p>
    </TaskDialog>
  );
}
