import type { ImportCounts } from '../../../shared/domain/roster/import-counts.ts';
import { countOf, listInWords, sentenceCase } from '../../lib/format.ts';

/** What a file's rows are counted as: people, or what is recorded of pairings. */
export type Counted = 'people' | 'records';

const people = (n: number) => countOf(n, 'person', 'people');
const rows = (n: number) => countOf(n, 'row', 'rows');

/** What the import will do, in one or two sentences; every row of the file is accounted for. */
export function planSentence(counts: ImportCounts, of: Counted): string {
  const does =
    of === 'records'
      ? recordDoings(counts)
      : [
          ...(counts.creates > 0 ? [`add ${people(counts.creates)}`] : []),
          ...(counts.updates > 0 ? [`update ${people(counts.updates)}`] : []),
        ];
  const first = does.length === 0 ? 'Nothing in this file is new.' : `This will ${listInWords(does)}.`;
  const rest = [
    ...(counts.unchanged > 0
      ? [
          of === 'records'
            ? `${rows(counts.unchanged)} tell what is recorded already`
            : `${people(counts.unchanged)} stay as they are`,
        ]
      : []),
    ...(counts.possibleDuplicates > 0 ? [`${rows(counts.possibleDuplicates)} wait for your answer`] : []),
    ...(counts.problems > 0 ? [`${rows(counts.problems)} cannot come in`] : []),
    ...(counts.leftOut > 0 ? [`you left out ${rows(counts.leftOut)}`] : []),
    ...(counts.answeredAgain > 0
      ? [
          of === 'records'
            ? `${countOf(counts.answeredAgain, 'row tells', 'rows tell')} what a newer one tells`
            : `${countOf(counts.answeredAgain, 'row names', 'rows name')} somebody a second time`,
        ]
      : []),
  ];
  return rest.length === 0 ? first : `${first} ${sentenceCase(listInWords(rest))}.`;
}

function recordDoings(counts: ImportCounts): string[] {
  return [
    ...(counts.creates > 0 ? [`record ${counts.creates} new`] : []),
    ...(counts.updates > 0 ? [`correct ${counts.updates}`] : []),
  ];
}

/** What an import did, for its result and for the history. */
export function importedSentence(counts: ImportCounts, of: Counted): string {
  const did = [
    ...(counts.creates > 0
      ? [of === 'records' ? `${counts.creates} recorded` : `${people(counts.creates)} added`]
      : []),
    ...(counts.updates > 0 ? [`${counts.updates} ${of === 'records' ? 'corrected' : 'updated'}`] : []),
    ...(counts.unchanged > 0 ? [`${counts.unchanged} as before`] : []),
    ...(counts.problems > 0 ? [`${rows(counts.problems)} could not come in`] : []),
    ...(counts.possibleDuplicates > 0 ? [`${rows(counts.possibleDuplicates)} stayed out for want of an answer`] : []),
  ];
  return did.length === 0 ? 'Nothing was new.' : `${sentenceCase(listInWords(did))}.`;
}
