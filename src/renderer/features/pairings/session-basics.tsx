import { type SessionMode, sessionModes } from '../../../shared/domain/pairing.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import css from './pairings.module.css';

/** What is asked of every meeting, of two or of a group. */
export interface SessionBasicsForm {
  readonly heldOn: string | null;
  readonly minutes: number | null;
  readonly mode: SessionMode | 'unknown';
}

interface SessionBasicsProps {
  readonly form: SessionBasicsForm;
  readonly onChange: (form: SessionBasicsForm) => void;
  /** A missing day is told once it was sent. */
  readonly wasSent: boolean;
  readonly refused: Readonly<Record<string, string>>;
}

/** When a meeting was, how long, and how. */
export function SessionBasics({ form, onChange, wasSent, refused }: SessionBasicsProps) {
  const today = useToday();
  return (
    <>
      <div className={css.pair}>
        <DayField
          label="They met on"
          isRequired
          value={form.heldOn}
          onChange={(heldOn) => onChange({ ...form, heldOn })}
          max={today}
          error={wasSent && form.heldOn === null ? 'A whole date, please.' : refused['heldOn']}
          autoFocus
        />
        <NumberField
          label="Minutes"
          description="May stay empty."
          value={form.minutes}
          onChange={(minutes) => onChange({ ...form, minutes })}
          min={1}
          max={720}
          error={refused['minutes']}
        />
      </div>
      <Select
        label="How"
        value={form.mode}
        onChange={(mode) => onChange({ ...form, mode })}
        options={[
          { id: 'unknown' as const, label: 'Not said' },
          ...sessionModes.map((one) => ({ id: one, label: sentenceCase(one) })),
        ]}
      />
    </>
  );
}
