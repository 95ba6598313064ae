import { isLocalDate } from '../../../shared/domain/local-date.ts';
import type { ImportedFact } from '../../../shared/domain/record-import/imported-fact.ts';
import type { PlannedCorrection, PlannedRecord } from '../../../shared/domain/record-import/plan-records.ts';
import { countOf, formatDay, listInWords, sentenceCase } from '../../lib/format.ts';

export interface FactLine {
  readonly label: string;
  readonly words: string;
  /** What is recorded now, where the file tells it differently. */
  readonly before: string | null;
}

/** The day something happened, as it is listed. */
export function factDay(fact: ImportedFact): string {
  switch (fact.kind) {
    case 'session':
      return formatDay(fact.heldOn);
    case 'check-in':
      return formatDay(fact.givenOn);
    case 'past pairing':
      return `${formatDay(fact.begunOn)} to ${formatDay(fact.endedOn)}`;
    case 'exit answer':
    case 'decline':
      return formatDay(fact.on);
  }
}

const labels: Readonly<Record<string, string>> = {
  minutes: 'Length',
  mode: 'How they met',
  rolesExercised: 'What the mentor did',
  arrangedBy: 'Arranged by',
  side: 'Side',
  quality: 'How good it is',
  trust: 'Can speak openly',
  fit: 'Fit',
  goalsMoving: 'Goals are moving',
  wantsContact: 'Wants to be contacted',
  metOn: 'Met on',
  notMetSince: 'Not met since',
  outcome: 'What it is now',
  cause: 'Why it ended',
  purpose: 'Purpose',
};

const ofFour: readonly string[] = ['quality', 'trust'];

/** Everything a row tells, answer by answer; what it leaves open is left out. */
export function factLines(planned: PlannedRecord | PlannedCorrection): readonly FactLine[] {
  const changes = 'changes' in planned ? planned.changes : [];
  return Object.entries(labels).flatMap(([field, label]): FactLine[] => {
    const value = (planned.fact as Readonly<Record<string, unknown>>)[field];
    const words = answerWords(field, value);
    if (words === null) return [];
    const change = changes.find((one) => one.field === field);
    return [{ label, words, before: change === undefined ? null : (answerWords(field, change.from) ?? '(empty)') }];
  });
}

function answerWords(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return ofFour.includes(field) ? `${value} of 4` : countOf(value, 'minute', 'minutes');
  if (Array.isArray(value)) return value.length === 0 ? null : listInWords(value.map(String));
  if (typeof value !== 'string') return null;
  return isLocalDate(value) ? formatDay(value) : sentenceCase(value);
}
