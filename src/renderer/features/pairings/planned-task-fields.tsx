import { longestTask, refuseTask } from '../../../shared/domain/contact-rules.ts';
import { addDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface PlannedTask {
  readonly words: string;
  readonly dueOn: string | null;
}

/** Nothing said yet, for a week from now. */
export const freshTask = (today: LocalDate): PlannedTask => ({ words: '', dueOn: addDays(today, 7) });

/** What can be sent, or null while something is missing or the day has passed. */
export function readyTask(
  { words, dueOn }: PlannedTask,
  today: LocalDate,
): { readonly words: string; readonly dueOn: LocalDate } | null {
  if (words.trim() === '' || dueOn === null || refuseTask(dueOn as LocalDate, today) !== null) return null;
  return { words, dueOn: dueOn as LocalDate };
}

interface PlannedTaskFieldsProps {
  readonly task: PlannedTask;
  readonly today: LocalDate;
  readonly onChange: (task: PlannedTask) => void;
  /** What is missing is told once it was sent. */
  readonly wasSent: boolean;
  readonly refused: Readonly<Record<string, string>>;
}

/** A few words and a day: the coordinator's own next step. */
export function PlannedTaskFields({ task, today, onChange, wasSent, refused }: PlannedTaskFieldsProps) {
  const { words, dueOn } = task;
  const dayProblem = dueOn === null ? 'A whole date, please.' : refuseTask(dueOn as LocalDate, today)?.sentence;
  return (
    <>
      <TextField
        label="What you will do"
        description="A few neutral words, such as: Call about the rhythm. It is a reminder for you and no note about anybody."
        isRequired
        autoFocus
        maxLength={longestTask}
        value={words}
        onChange={(next) => onChange({ ...task, words: next })}
        error={wasSent && words.trim() === '' ? 'Please fill this in.' : refused['words']}
      />
      <DayField
        label="On"
        isRequired
        min={today}
        value={dueOn}
        onChange={(next) => onChange({ ...task, dueOn: next })}
        error={wasSent ? (dayProblem ?? refused['dueOn']) : undefined}
      />
    </>
  );
}
