import type { PairingId } from '../ids.ts';
import type { PairingRecord } from '../pairing.ts';
import { displayName } from '../person.ts';
import { countImport, type ImportCounts } from '../roster/import-counts.ts';
import { inRowOrder } from '../roster/in-row-order.ts';
import type { RowProblem } from '../roster/roster-problem.ts';
import { type ProblemTally, tallyProblems } from '../roster/tally-problems.ts';
import { stableHash } from '../stable-hash.ts';
import { stableText } from '../stable-text.ts';
import { type ChangedAnswer, compareRecord } from './compare-record.ts';
import type { ImportedFact } from './imported-fact.ts';
import { pairingsOf } from './pairings-of.ts';
import type { ParsedRecord } from './parse-record-rows.ts';
import { type PersonRef, personRefs, type RecordKind } from './record-field.ts';
import { type KnownRecords, rowSettler, type SettledRow, type Unsettled } from './settle-row.ts';

/** Everything a plan follows from. */
export interface RecordQuestion extends Omit<KnownRecords, 'pairingsOf'> {
  readonly kind: RecordKind;
  readonly rows: readonly ParsedRecord[];
  /** Every pairing with what is known of it now. */
  readonly records: readonly PairingRecord[];
  /** Rows the coordinator wants to stay out, as the spreadsheet counts them. */
  readonly leaveOut: ReadonlySet<number>;
}

/** Something that will be recorded. */
export interface PlannedRecord {
  readonly row: number;
  /** Null where a pairing of an earlier round is added. */
  readonly pairingId: PairingId | null;
  readonly mentorName: string;
  readonly menteeName: string;
  readonly fact: ImportedFact;
}

/** Something recorded that the file tells differently. */
export interface PlannedCorrection extends PlannedRecord {
  /** The recorded fact that stops counting. */
  readonly replaces: string;
  readonly changes: readonly ChangedAnswer[];
}

/** The lists of a plan about pairings, each of rows. */
export const recordPlanGroups = ['creates', 'updates', 'unchanged', 'problems', 'leftOut', 'answeredAgain'] as const;

/** What an import would record, row by row; each row of the file stands in exactly one of the first six lists. */
export interface RecordPlan {
  readonly creates: readonly PlannedRecord[];
  readonly updates: readonly PlannedCorrection[];
  readonly unchanged: readonly { readonly row: number; readonly name: string }[];
  readonly problems: readonly { readonly row: number; readonly problems: readonly RowProblem[] }[];
  readonly leftOut: readonly { readonly row: number; readonly name: string | null }[];
  /** Older answers to the same question, with the row that stands. */
  readonly answeredAgain: readonly { readonly row: number; readonly name: string; readonly standing: number }[];
  /** Worth a look, none in the way. */
  readonly warnings: readonly RowProblem[];
  readonly tally: readonly ProblemTally[];
  readonly counts: ImportCounts;
  /** Changes when anything the plan is based on changes. */
  readonly fingerprint: string;
}

/**
 * What a file tells that is not recorded yet. Nothing is written; the same question always gets the same plan, and once the
 * plan is carried out the same file plans nothing more.
 */
export function planRecords(question: RecordQuestion): RecordPlan {
  const kept = question.rows.filter(({ row }) => !question.leaveOut.has(row));
  const out = question.rows.filter(({ row }) => question.leaveOut.has(row));
  const known = { ...question, pairingsOf: pairingsOf(question.records) };
  const { settled, problems, warnings } = settleRows(kept, question.kind, known);
  const lists = {
    ...compareRows(settled, known),
    problems: inRowOrder(problems),
    leftOut: inRowOrder(out.map(({ row, people }) => ({ row, name: Object.values(people).flat().join(', ') || null }))),
    warnings: inRowOrder(warnings),
  };
  return {
    ...lists,
    tally: tallyProblems([...lists.problems.flatMap((one) => one.problems), ...lists.warnings]),
    counts: countImport(question.rows.length, lists),
    fingerprint: fingerprintOf(question),
  };
}

function settleRows(rows: readonly ParsedRecord[], kind: RecordKind, known: KnownRecords) {
  const settle = rowSettler(kind, known);
  const settled: SettledRow[] = [];
  const problems: RecordPlan['problems'][number][] = [];
  const warnings: RowProblem[] = [];
  for (const parsed of rows) {
    const outcome = settle(parsed);
    if ('code' in outcome) {
      problems.push({ row: parsed.row, problems: withReason(parsed, outcome) });
    } else {
      settled.push(outcome);
      warnings.push(...parsed.problems);
      if (outcome.isSwapped) warnings.push(swappedIn(parsed));
    }
  }
  return { settled, problems, warnings };
}

/** A cell that had to be read and could not is what keeps its row out: it is told once. */
function withReason({ problems, ...parsed }: ParsedRecord, reason: Unsettled): readonly RowProblem[] {
  const unread = problems.find(({ field }) => field !== null && field === reason.about);
  if (unread === undefined) return [...problems, inItsPlace(reason, { problems, ...parsed })];
  return problems.map((problem) => (problem === unread ? { ...problem, blocks: true } : problem));
}

function swappedIn({ row, people }: ParsedRecord): RowProblem {
  const value = [...people.mentor, ...people.mentee].join(', ').slice(0, 200);
  return { code: 'SIDES_SWAPPED', value, row, column: null, field: null, blocks: false };
}

/** What keeps a row out, at the cell that would have to be read otherwise where one alone names the person. */
function inItsPlace({ code, value, about }: Unsettled, { row, columnOf }: ParsedRecord): RowProblem {
  const column = personRefs.some((ref) => ref === about) ? (columnOf[about as PersonRef] ?? null) : null;
  return { code, value, row, column, field: column === null ? null : about, blocks: true };
}

function compareRows(settled: readonly SettledRow[], { people, pairingsOf }: KnownRecords) {
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  const creates: PlannedRecord[] = [];
  const updates: PlannedCorrection[] = [];
  const unchanged: RecordPlan['unchanged'][number][] = [];
  const answeredAgain: RecordPlan['answeredAgain'][number][] = [];
  for (const alike of Map.groupBy(settled, sameThing).values()) {
    const standing = alike.reduce(newer);
    const { row, record, mentorId, menteeId } = standing;
    const [mentorName, menteeName] = [names.get(mentorId) ?? '', names.get(menteeId) ?? ''];
    const name = `${mentorName} and ${menteeName}`;
    for (const older of alike) if (older !== standing) answeredAgain.push({ row: older.row, name, standing: row });
    const comparison = compareRecord(standing, pairingsOf);
    const entry = { row, pairingId: record?.pairing.id ?? null, mentorName, menteeName };
    if (comparison.is === 'known') unchanged.push({ row, name });
    else if (comparison.is === 'new') creates.push({ ...entry, fact: comparison.fact });
    else {
      const { fact, replaces, changes } = comparison;
      updates.push({ ...entry, fact, replaces, changes });
    }
  }
  return {
    creates: inRowOrder(creates),
    updates: inRowOrder(updates),
    unchanged: inRowOrder(unchanged),
    answeredAgain: inRowOrder(answeredAgain),
  };
}

/** The same text for rows that tell of the same thing, of which the newest stands. */
function sameThing({ mentorId, menteeId, record, fact }: SettledRow): string {
  const pairing = record?.pairing.id ?? `${mentorId} ${menteeId}`;
  switch (fact.kind) {
    case 'session':
      return stableText([pairing, fact.heldOn]);
    case 'check-in':
      return stableText([pairing, fact.side, fact.givenOn]);
    case 'exit answer':
      return stableText([pairing, fact.side]);
    case 'past pairing':
      return stableText([pairing, fact.begunOn]);
    case 'decline':
      return pairing;
    default:
      return fact satisfies never;
  }
}

/** The answer given later; of one day the row further down. */
function newer(a: SettledRow, b: SettledRow): SettledRow {
  const day = ({ fact }: SettledRow) => ('on' in fact ? fact.on : '');
  if (day(a) !== day(b)) return day(a) > day(b) ? a : b;
  return a.row > b.row ? a : b;
}

function fingerprintOf({ kind, rows, people, records, cohort, today, leaveOut }: RecordQuestion): string {
  const known = records.toSorted((a, b) => (a.pairing.id < b.pairing.id ? -1 : 1));
  const everybody = people
    .map(({ id, givenName, familyName, email, externalId }) => [id, givenName, familyName, email, externalId])
    .toSorted();
  return stableHash(
    stableText([kind, inRowOrder(rows), everybody, known, cohort, today, [...leaveOut].toSorted((a, b) => a - b)]),
  );
}
