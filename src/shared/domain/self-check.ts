import type { PersonId } from './ids.ts';
import type { Instant, LocalDate } from './local-date.ts';
import type { Refusal } from './recording-rules.ts';

/** What a mentor looks at in themselves. */
export const selfCheckThemes = ['patience', 'listening', 'expertise', 'self-awareness'] as const;
export type SelfCheckTheme = (typeof selfCheckThemes)[number];

/** Two questions of each theme, in the order of the form. */
export const selfCheckQuestions: readonly { readonly theme: SelfCheckTheme; readonly question: string }[] = [
  { theme: 'patience', question: 'I let a silence stand until the other has finished thinking.' },
  { theme: 'listening', question: 'I ask what they have tried before I say what I would do.' },
  { theme: 'expertise', question: 'I can say in plain words how I do what I am good at.' },
  { theme: 'self-awareness', question: 'I notice when I am talking about myself for too long.' },
  { theme: 'patience', question: 'I can watch somebody take a longer road than I would.' },
  { theme: 'listening', question: 'After a meeting I could repeat what mattered to them, in their words.' },
  { theme: 'expertise', question: 'I say so when something lies beyond what I know, and know whom to ask.' },
  { theme: 'self-awareness', question: 'I know what makes me impatient, and it does not lead our meetings.' },
];

/** The answers there are to each question, lowest first: 1 to 4. */
export const selfCheckScale = ['hardly yet', 'now and then', 'often', 'nearly always'] as const;
export type SelfCheckAnswer = 1 | 2 | 3 | 4;

/** What a mentor answered about themselves on a day, summed by theme (2 to 8); single answers are not kept. */
export interface SelfCheck {
  readonly id: string;
  readonly personId: PersonId;
  readonly takenOn: LocalDate;
  readonly sums: Readonly<Record<SelfCheckTheme, number>>;
  readonly recordedAt: Instant;
}

/** The sums of the answers, which come in the order of the questions. Throws RangeError when one is missing. */
export function sumByTheme(answers: readonly SelfCheckAnswer[]): SelfCheck['sums'] {
  if (answers.length !== selfCheckQuestions.length) throw new RangeError('every question has one answer');
  const sum = (theme: SelfCheckTheme) =>
    answers.reduce<number>(
      (total, answer, at) => (selfCheckQuestions[at]?.theme === theme ? total + answer : total),
      0,
    );
  return {
    patience: sum('patience'),
    listening: sum('listening'),
    expertise: sum('expertise'),
    'self-awareness': sum('self-awareness'),
  };
}

/** A sum in the words of the scale: both answers together, the lower word where they lie between two. */
export function selfCheckWord(sum: number): (typeof selfCheckScale)[number] {
  const at = Math.min(selfCheckScale.length, Math.max(1, Math.floor(sum / 2))) - 1;
  return selfCheckScale[at] ?? 'hardly yet';
}

/** What keeps a self-check from being recorded, or null. */
export function refuseSelfCheck(takenOn: LocalDate, today: LocalDate): Refusal | null {
  return takenOn > today ? { field: 'takenOn', sentence: 'This day is still to come.' } : null;
}
