import type { ImportKind } from '../import-kind.ts';
import type { Cell } from '../roster/sheet.ts';
import type { RecordField, RecordKind } from './record-field.ts';
import { suggestRecordColumns } from './suggest-record-columns.ts';

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

/** What a file is probably about, by its headings. Anything that does not plainly tell of pairings is about people. */
export function guessKind(headers: readonly string[], sampleRows: readonly (readonly Cell[])[]): ImportKind {
  const found = inOrder.find((kind) => {
    const columns = suggestRecordColumns(kind, headers, sampleRows);
    // Questions of a form are rarely known word for word; who it is about has to be.
    const [who = [], ...others] = tellingColumns[kind];
    const isSure = (fields: readonly RecordField[]) =>
      columns.some(({ field, confidence }) => confidence === 'sure' && fields.includes(field));
    const isLikely = (fields: readonly RecordField[]) => columns.some(({ field }) => fields.includes(field));
    return kind === 'past pairings' || kind === 'declines'
      ? tellingColumns[kind].every(isSure)
      : isSure(who) && others.every(isLikely);
  });
  return found ?? 'people';
}
