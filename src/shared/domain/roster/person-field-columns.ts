import type { PersonFields } from '../person.ts';
import { type RosterField, rosterFieldLabels, wishFields } from './roster-field.ts';

/** Which columns can fill a field of a person; the first is the one it is named after. */
const columns: { readonly [Field in keyof PersonFields]: readonly [RosterField, ...RosterField[]] } = {
  givenName: ['givenName', 'fullName'],
  familyName: ['familyName', 'fullName'],
  email: ['email'],
  externalId: ['externalId'],
  jobTitle: ['jobTitle'],
  jobFunction: ['jobFunction'],
  department: ['department'],
  location: ['location'],
  timeZone: ['timeZone'],
  careerLevel: ['careerLevel'],
  grade: ['grade'],
  languages: ['languages'],
  skillsOffered: ['skillsOffered'],
  skillsWanted: ['skillsWanted'],
  goals: ['goals'],
  rhythmDays: ['rhythm'],
  mentorCapacity: ['mentorCapacity'],
  menteeNeed: ['menteeNeed'],
  trainedOn: ['trainedOn'],
  paused: ['status'],
  leftOn: ['leftOn', 'status'],
  facts: ['fact'],
};

/** How a column's values meet what is known. New people take every column whatever its rule. */
export type ImportRule = 'fill blanks' | 'overwrite' | 'never';
export type ImportRules = Readonly<Partial<Record<RosterField, ImportRule>>>;

/**
 * The rule for a field that would become `to`: that of its own column, else of another that fills it, else the value of the
 * file stands. A day of leaving is what its own column says, and only the status takes one back.
 */
export function ruleOf(
  field: keyof PersonFields,
  rules: ImportRules,
  to: PersonFields[keyof PersonFields],
): ImportRule {
  if (field === 'leftOn' && to !== null) return ruleOfColumn('leftOn', rules);
  const inTurn = field === 'leftOn' ? columns[field].toReversed() : columns[field];
  for (const column of inTurn) if (rules[column] !== undefined) return rules[column];
  return 'overwrite';
}

/** Every column of a file with the rule that is shown for it: one without a rule of its own does not follow another's. */
export function settledRules(fields: Iterable<RosterField>, rules: ImportRules): ImportRules {
  const used = [...fields].filter(takesRule).map((field) => [field, ruleOfColumn(field, rules)] as const);
  return { ...rules, ...Object.fromEntries(used) };
}

/** The rule for one column; without any, the value of the file stands. */
export function ruleOfColumn(column: RosterField, rules: ImportRules): ImportRule {
  return rules[column] ?? 'overwrite';
}

const ruled: ReadonlySet<RosterField> = new Set([
  ...Object.values(columns).flat(),
  'role',
  'isMentor',
  'isMentee',
  'managerRef',
  ...wishFields,
]);

/** Whether a rule for this column can change anything. The day somebody registered counts only for a part newly taken on. */
export function takesRule(column: RosterField): boolean {
  return ruled.has(column);
}

/** The field in a coordinator's words. */
export function personFieldLabel(field: keyof PersonFields): string {
  if (field === 'facts') return 'Kept columns';
  return field === 'paused' ? 'Paused' : rosterFieldLabels[columns[field][0]];
}
