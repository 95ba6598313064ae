import { type ImportKind, identityFields, type PeopleKind } from './import-kind.ts';
import type { Role } from './person.ts';
import type { RecordField, RecordKind } from './record-import/record-field.ts';
import { suggestRecordColumns } from './record-import/suggest-record-columns.ts';
import { tellsOfTheEnd } from './record-import/tells-of-the-end.ts';
import type { RosterField } from './roster/roster-field.ts';
import type { Cell } from './roster/sheet.ts';
import { suggestMapping } from './roster/suggest-mapping.ts';

/** The columns without which a file is hardly of a kind: one of each group has to be there for certain. */
const tellingColumns: Readonly<Record<RecordKind, readonly (readonly RecordField[])[]>> = {
  sessions: [['mentor', 'mentee'], ['on'], ['minutes', 'mode', 'mentorRoles', 'arrangedBy']],
  'check-ins': [['reporter', 'mentor', 'mentee'], ['on'], ['quality', 'trust', 'goalsMoving', 'fit']],
  declines: [['mentor'], ['mentee'], ['declinedBy']],
  'exit answers': [['reporter', 'mentor', 'mentee'], ['on'], ['outcome']],
  'past pairings': [['mentor'], ['mentee']],
};

/** The order in which kinds are thought of: what tells more of itself comes first. */
const inOrder: readonly RecordKind[] = ['check-ins', 'exit answers', 'sessions', 'declines', 'past pairings'];

/** Lists of people who are known already: the columns that tell, one of which is there for certain, and what may stand beside. */
const listsOfKnown: readonly {
  readonly kind: PeopleKind;
  readonly telling: readonly RosterField[];
  readonly beside: readonly RosterField[];
}[] = [
  { kind: 'reporting lines', telling: ['managerRef'], beside: ['jobTitle'] },
  { kind: 'training', telling: ['attended', 'trainedOn'], beside: [] },
];

/** What is known of a file besides what stands in it. */
interface Around {
  readonly isAnybodyKnown: boolean;
  readonly everyoneIs: Role | null;
  /** What the file and the sheet are called. */
  readonly names: readonly string[];
}

/**
 * What a file is probably about, by its headings. Anything that does not plainly tell of pairings is about people; who
 * reports to whom, or who came to a training, and nothing else, is a list of people who are known, once anybody is and
 * unless the file is named for mentors or mentees.
 */
export function guessImportKind(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  around: Around,
): ImportKind {
  const mayBeOfKnown = around.isAnybodyKnown && around.everyoneIs === null;
  return (
    guessRecordKind(headers, sampleRows, around.names) ??
    (mayBeOfKnown ? guessListOfKnown(headers, sampleRows) : 'people')
  );
}

function guessRecordKind(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  names: readonly string[],
): RecordKind | undefined {
  const isOfTheEnd = tellsOfTheEnd([...headers, ...names]);
  return inOrder.find((kind) => {
    // Asked at the end, the same questions are no check-in, and what became of the two need not be among them.
    if (isOfTheEnd && kind === 'check-ins') return false;
    const columns = suggestRecordColumns(kind, headers, sampleRows);
    // Questions of a form are rarely known word for word; who it is about has to be.
    const isToldOtherwise = (fields: readonly RecordField[]) => isOfTheEnd && fields.includes('outcome');
    const [who = [], ...others] = tellingColumns[kind];
    const isSure = (fields: readonly RecordField[]) =>
      columns.some(({ field, confidence }) => confidence === 'sure' && fields.includes(field));
    const isLikely = (fields: readonly RecordField[]) => columns.some(({ field }) => fields.includes(field));
    return kind === 'past pairings' || kind === 'declines'
      ? tellingColumns[kind].every(isSure)
      : isSure(who) && others.every((fields) => isLikely(fields) || isToldOtherwise(fields));
  });
}

function guessListOfKnown(headers: readonly string[], sampleRows: readonly (readonly Cell[])[]): PeopleKind {
  const used = suggestMapping(headers, sampleRows).filter(({ field }) => field !== 'notUsed');
  const found = listsOfKnown.find(
    ({ telling, beside }) =>
      used.some(({ field, confidence }) => confidence === 'sure' && telling.some((one) => one === field)) &&
      used.every(({ field }) => [...identityFields, ...telling, ...beside].some((one) => one === field)),
  );
  return found?.kind ?? 'people';
}
