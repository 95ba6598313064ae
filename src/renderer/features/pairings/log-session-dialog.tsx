import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { type MentorRole, mentorRoles, type Session } from '../../../shared/domain/pairing.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import css from './pairings.module.css';
import { SessionBasics, type SessionBasicsForm } from './session-basics.tsx';
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
  const [basics, setBasics] = useState<SessionBasicsForm>({
    heldOn: session?.heldOn ?? today,
    minutes: session === undefined ? 60 : session.minutes,
    mode: session?.mode ?? 'unknown',
  });
  const [exercised, setExercised] = useState<readonly MentorRole[]>(session?.rolesExercised ?? []);
  const [arrangedBy, setArrangedBy] = useState<Role | 'unknown'>(session?.arrangedBy ?? 'unknown');
  const [wasSent, setSent] = useState(false);
  const adding = useDeskChange('session.log', { refusal: 'form', onDone: onClose });
  const correcting = useDeskChange('session.correct', { refusal: 'form', onDone: onClose });
  const log = session === undefined ? adding : correcting;

  const submit = () => {
    setSent(true);
    const { heldOn, minutes, mode } = basics;
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
      <SessionBasics form={basics} onChange={setBasics} wasSent={wasSent} refused={log.fields} />
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
