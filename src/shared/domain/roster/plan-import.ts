import type { ImportedTraining } from '../events/plan-imported-attendance.ts';
import type { PersonId } from '../ids.ts';
import { displayName } from '../person.ts';
import { stableHash } from '../stable-hash.ts';
import { stableText } from '../stable-text.ts';
import { enrolsNobody } from './enrols-nobody.ts';
import type { Identities } from './identify-people.ts';
import { identifyRemembering, type SaidBefore } from './identify-remembering.ts';
import type { Candidate, DoubtReason } from './identity-search.ts';
import { countImport, type ImportCounts } from './import-counts.ts';
import { inRowOrder } from './in-row-order.ts';
import type { KnownPerson, RowDecision } from './known-person.ts';
import type { ParsedRow, RosterRow } from './parsed-row.ts';
import type { ImportRules } from './person-field-columns.ts';
import { planChanges, type UnchangedRow } from './plan-changes.ts';
import type { PlannedCreate } from './plan-create.ts';
import type { PlannedUpdate } from './plan-update.ts';
import { planWarnings } from './plan-warnings.ts';
import type { RowProblem } from './roster-problem.ts';
import { type LiveRow, type RowGroup, rowName } from './row-groups.ts';
import { type RowMemory, type RowToRemember, rowsToRemember } from './row-memory.ts';
import { type ProblemTally, tallyProblems } from './tally-problems.ts';
import { tellingWho } from './telling-who.ts';

/** Everything a plan follows from. */
export interface ImportQuestion {
  readonly rows: readonly ParsedRow[];
  /** Everybody the vault knows; those without a role in the cohort too. */
  readonly people: readonly KnownPerson[];
  readonly rules: ImportRules;
  readonly decisions: readonly RowDecision[];
  /** What was said of rows in earlier imports. */
  readonly memory?: readonly RowMemory[];
  /** False where a file only tells something of people who are known: whoever is not known stays out. */
  readonly mayAdd?: boolean;
  /** The column that names line managers, so that what stands in it can be read otherwise; null where none does. */
  readonly managerColumn?: number | null;
}

/** A row that may be somebody known, or somebody of another row, and waits for the coordinator. */
export interface PossibleDuplicate {
  readonly row: number;
  readonly name: string;
  readonly said: RosterRow;
  readonly reason: DoubtReason;
  readonly candidates: readonly Candidate[];
}

/** The lists of a plan, each of rows or of people. */
export const planGroups = [
  'creates',
  'updates',
  'unchanged',
  'possibleDuplicates',
  'problems',
  'leftOut',
  'answeredAgain',
  'missing',
] as const;

/** What an import would do, row by row; each row of the file stands in exactly one of the first seven lists. */
export interface ImportPlan {
  readonly creates: readonly PlannedCreate[];
  readonly updates: readonly PlannedUpdate[];
  readonly unchanged: readonly UnchangedRow[];
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  readonly problems: readonly { readonly row: number; readonly problems: readonly RowProblem[] }[];
  readonly leftOut: readonly { readonly row: number; readonly name: string | null }[];
  /** Rows of somebody who is listed again, with the row that stands; `kept` when what this one says holds beside it. */
  readonly answeredAgain: readonly {
    readonly row: number;
    readonly name: string;
    readonly standing: number;
    readonly kept: boolean;
  }[];
  /** Rows about which the same was said in an earlier import, so that nobody is asked. */
  readonly saidBefore: readonly SaidBefore[];
  /** What is said about rows this time, to be remembered. */
  readonly toRemember: readonly RowToRemember[];
  /** People of the cohort who have not left and whom the file does not name. Listed only: nothing happens to them. */
  readonly missing: readonly { readonly personId: PersonId; readonly name: string }[];
  /** Worth a look, none in the way. */
  readonly warnings: readonly RowProblem[];
  /** The problems of `problems` and the `warnings` by kind, counted. */
  readonly tally: readonly ProblemTally[];
  readonly counts: ImportCounts;
  /** People are added and nobody takes on a part in the cohort, so that nobody new can be matched. */
  readonly enrolsNobody: boolean;
  /** In a file of trainings: whom it says was trained when, of those who are known; `isListOfAnEvent` where it says who came. */
  readonly trained?: { readonly people: readonly ImportedTraining[]; readonly isListOfAnEvent: boolean };
  /** Changes when anything the plan is based on changes. */
  readonly fingerprint: string;
}

/**
 * The difference between a file and what is known. Nothing is written; the same question always gets the same plan,
 * and once the plan is carried out the same file plans nothing more.
 */
export function planImport(question: ImportQuestion): ImportPlan {
  const { people } = question;
  const ids = new Set<string>(people.map(({ person }) => person.id));
  const said = new Map(question.decisions.map((decision) => [decision.row, withoutStrangers(decision, ids)]));
  const out = question.rows.filter(({ row }) => said.get(row)?.leaveOut === true);
  const kept = question.rows.filter(({ row }) => said.get(row)?.leaveOut !== true);
  const { found, decisions, saidBefore } = identifyRemembering(kept, said, question);
  const strangers = question.mayAdd === false ? found.fresh : [];
  const identities = { ...found, fresh: question.mayAdd === false ? [] : found.fresh };
  const { creates, updates, unchanged, warnings } = planChanges(identities, out, question, decisions);
  const possibleDuplicates = identities.doubtful.map(({ group, reason, candidates }): PossibleDuplicate => {
    const { row, name, person } = group.newest;
    return { row, name, said: person, reason, candidates };
  });
  const tellWho = tellingWho(kept, found.known, people);
  const groups = [...found.known.values(), ...found.fresh, ...found.doubtful.map(({ group }) => group)];
  const unreadable = kept.filter(({ person }) => person === null).map(({ row, problems }) => ({ row, problems }));
  const unknown = strangers.map(({ newest }) => ({ row: newest.row, problems: [notKnown(newest)] }));
  const lists = {
    creates: inRowOrder(creates),
    updates: inRowOrder(updates),
    unchanged: inRowOrder(unchanged),
    possibleDuplicates: inRowOrder(possibleDuplicates),
    problems: inRowOrder([...unreadable, ...unknown]).map((one) => ({ ...one, problems: one.problems.map(tellWho) })),
    leftOut: inRowOrder(out.map(({ row, person }) => ({ row, name: person && rowName(person) }))),
    answeredAgain: inRowOrder(groups.flatMap(olderAnswers)),
    missing: missingPeople(people, identities),
    warnings: inRowOrder([...groups.flatMap(planWarnings), ...warnings]).map(tellWho),
  };
  const tally = tallyProblems([...lists.problems.flatMap(({ problems }) => problems), ...lists.warnings]);
  return {
    ...lists,
    saidBefore,
    toRemember: rowsToRemember(identities, said),
    tally,
    counts: countImport(question.rows.length, lists),
    enrolsNobody: enrolsNobody(creates, updates),
    fingerprint: fingerprintOf(question, saidBefore),
  };
}

/** An answer that names somebody who is not here, or no longer, is none: the row is asked about again. */
function withoutStrangers({ samePersonAs, ...decision }: RowDecision, ids: ReadonlySet<string>): RowDecision {
  const stands = samePersonAs !== undefined && (samePersonAs === 'someone else' || ids.has(samePersonAs));
  return stands ? { ...decision, samePersonAs } : decision;
}

/** Somebody a file tells of whom the vault does not know, where it may not add anybody. */
function notKnown({ row, name, person }: LiveRow): RowProblem {
  const value = name || (person.fields.email ?? person.fields.externalId ?? '');
  return { code: 'PERSON_NOT_FOUND', value, row, column: null, field: null, blocks: true };
}

function missingPeople(people: readonly KnownPerson[], { known, disputed }: Identities): ImportPlan['missing'] {
  return people
    .filter(({ person, roles }) => roles.length > 0 && person.leftOn === null)
    .filter(({ person }) => !known.has(person.id) && !disputed.has(person.id))
    .map(({ person }) => ({ personId: person.id, name: displayName(person) }))
    .toSorted((a, b) => (a.name === b.name ? (a.personId < b.personId ? -1 : 1) : a.name < b.name ? -1 : 1));
}

const olderAnswers = ({ newest, rows, holding }: RowGroup) =>
  rows
    .filter(({ row }) => row !== newest.row)
    .map((older) => ({ row: older.row, name: older.name, standing: newest.row, kept: holding.includes(older) }));

function fingerprintOf(
  { rows, people, rules, decisions, mayAdd = true }: ImportQuestion,
  saidBefore: ImportPlan['saidBefore'],
): string {
  const byId = people.toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1));
  return stableHash(stableText([inRowOrder(rows), byId, rules, inRowOrder(decisions), mayAdd, saidBefore]));
}
