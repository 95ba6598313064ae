import { type ImportKind, isRecordKind } from '../../../shared/domain/import-kind.ts';
import type { RecordKind } from '../../../shared/domain/record-import/record-field.ts';
import type { ImportCounts } from '../../../shared/domain/roster/import-counts.ts';
import { countOf, listInWords, sentenceCase } from '../../lib/format.ts';

/** What is recorded of pairings, one of it and several. */
const recordWords: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  sessions: ['session', 'sessions'],
  'check-ins': ['check-in', 'check-ins'],
  'past pairings': ['earlier pairing', 'earlier pairings'],
  declines: ['declined proposal', 'declined proposals'],
  'exit answers': ['answer at the end', 'answers at the end'],
};

const people = (n: number) => countOf(n, 'person', 'people');
const rows = (n: number) => countOf(n, 'row', 'rows');

/** What the import will do, in one or two sentences; every row of the file is accounted for. */
export function planSentence(counts: ImportCounts, kind: ImportKind): string {
  const does = isRecordKind(kind)
    ? recordDoings(counts, kind)
    : [
        ...(counts.creates > 0 ? [`add ${people(counts.creates)}`] : []),
        ...(counts.updates > 0 ? [`update ${people(counts.updates)}`] : []),
      ];
  const first = does.length === 0 ? 'Nothing in this file is new.' : `This will ${listInWords(does)}.`;
  const rest = [
    ...(counts.unchanged > 0
      ? [
          isRecordKind(kind)
            ? `${countOf(counts.unchanged, 'row tells', 'rows tell')} what is recorded already`
            : `${countOf(counts.unchanged, 'person stays', 'people stay')} as they are`,
        ]
      : []),
    ...(counts.possibleDuplicates > 0
      ? [`${countOf(counts.possibleDuplicates, 'row waits', 'rows wait')} for your answer`]
      : []),
    ...(counts.problems > 0 ? [`${rows(counts.problems)} cannot come in`] : []),
    ...(counts.leftOut > 0 ? [`you left out ${rows(counts.leftOut)}`] : []),
    ...(counts.answeredAgain > 0
      ? [
          isRecordKind(kind)
            ? `${countOf(counts.answeredAgain, 'row tells', 'rows tell')} what a newer one tells`
            : `${countOf(counts.answeredAgain, 'row names', 'rows name')} somebody a second time`,
        ]
      : []),
  ];
  return rest.length === 0 ? first : `${first} ${sentenceCase(listInWords(rest))}.`;
}

function recordDoings({ creates, updates }: ImportCounts, kind: RecordKind): string[] {
  const [one, many] = recordWords[kind];
  return [
    ...(creates > 0 ? [`record ${countOf(creates, `new ${one}`, `new ${many}`)}`] : []),
    ...(updates > 0 ? [`correct ${countOf(updates, one, many)}`] : []),
  ];
}

/** What an import did, for its result and for the history; every row is accounted for here too. */
export function importedSentence(counts: ImportCounts, kind: ImportKind): string {
  const did = [
    ...(counts.creates > 0
      ? [
          isRecordKind(kind)
            ? `${countOf(counts.creates, ...recordWords[kind])} recorded`
            : `${people(counts.creates)} added`,
        ]
      : []),
    ...(counts.updates > 0 ? [`${counts.updates} ${isRecordKind(kind) ? 'corrected' : 'updated'}`] : []),
    ...(counts.unchanged > 0 ? [`${counts.unchanged} as before`] : []),
    ...(counts.problems > 0 ? [`${rows(counts.problems)} could not come in`] : []),
    ...(counts.possibleDuplicates > 0 ? [`${rows(counts.possibleDuplicates)} stayed out for want of an answer`] : []),
    ...(counts.leftOut > 0 ? [`${rows(counts.leftOut)} left out by you`] : []),
    ...(counts.answeredAgain > 0
      ? [
          isRecordKind(kind)
            ? `${rows(counts.answeredAgain)} told what a newer one told`
            : `${rows(counts.answeredAgain)} named somebody a second time`,
        ]
      : []),
  ];
  return did.length === 0 ? 'Nothing was new.' : `${sentenceCase(listInWords(did))}.`;
}

/** Of what the rows that stay out are made up, where they do so for more than one reason; else null. */
export function stayingOutWords({
  problems,
  possibleDuplicates,
  leftOut,
}: Pick<ImportCounts, 'problems' | 'possibleDuplicates' | 'leftOut'>): string | null {
  const parts = [
    ...(problems > 0 ? [`${problems} cannot come in`] : []),
    ...(possibleDuplicates > 0 ? [countOf(possibleDuplicates, 'waits for your answer', 'wait for your answer')] : []),
    ...(leftOut > 0 ? [`you left out ${leftOut}`] : []),
  ];
  return parts.length < 2 ? null : `${sentenceCase(listInWords(parts))}.`;
}
