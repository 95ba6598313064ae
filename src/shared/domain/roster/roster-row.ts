import { type KeptFact, withFacts } from '../kept-fact.ts';
import { roles as everyRole, mostFacts, type PersonFields, type Role } from '../person.ts';
import { joinLists, type RankedAnswer } from './parse-list-column.ts';
import type { SaidWish } from './parse-wishes.ts';
import type { RosterRow } from './parsed-row.ts';
import type { RosterField, WishField } from './roster-field.ts';
import type { CellProblem } from './roster-problem.ts';
import type { SaidValues } from './said-values.ts';

type Drafted = { -readonly [Field in keyof PersonFields]?: PersonFields[Field] };

const copied = [
  'email',
  'externalId',
  'jobTitle',
  'jobFunction',
  'department',
  'location',
  'timeZone',
  'careerLevel',
  'grade',
  'mentorCapacity',
  'menteeNeed',
  'trainedOn',
] as const;
const listed = ['languages', 'skillsOffered', 'skillsWanted', 'goals'] as const;

/** Puts together what the cells of a row said; null when no name is among it, nor an address or a number that may do. */
export function rosterRow(
  said: Partial<SaidValues> & { readonly facts: readonly KeptFact[] },
  lists: ReadonlyMap<RosterField, readonly RankedAnswer[]>,
  wishes: readonly SaidWish[],
  mapped: ReadonlySet<RosterField>,
  { mayLackName }: { readonly mayLackName: boolean },
): { person: RosterRow | null; warnings: readonly CellProblem[] } {
  const fields: Drafted = nameOf(said);
  for (const field of copied) copy(fields, said, field);
  for (const field of listed) {
    const answers = joinLists(lists.get(field) ?? []);
    if (answers.length > 0) fields[field] = answers;
  }
  const facts = withFacts([], said.facts).slice(0, mostFacts);
  if (facts.length > 0) fields.facts = facts;
  if (said.rhythm !== undefined) fields.rhythmDays = said.rhythm;
  // The day of a training says nothing about those who did not come.
  if (said.attended === false) delete fields.trainedOn;
  const warnings = takeStatus(fields, said);
  const isNamed = fields.givenName || fields.familyName || (mayLackName && (fields.email || fields.externalId));
  if (!isNamed) return { person: null, warnings: [] };
  const { registeredOn = null, managerRef = null, answerPlace: place = null } = said;
  const placed = place === null ? wishes : wishes.map((wish) => ({ ...wish, rank: place }));
  const parts = partsOf(said, wishes, mapped);
  return { person: { fields, ...parts, registeredOn, managerRef, wishes: placed, place }, warnings };
}

function copy<Field extends (typeof copied)[number]>(fields: Drafted, said: Partial<SaidValues>, field: Field): void {
  const value: SaidValues[Field] | undefined = said[field];
  if (value !== undefined) (fields as Record<Field, SaidValues[Field]>)[field] = value;
}

/** Halves of a name in their own columns come before the whole name in one. An empty half is left out, not emptied. */
function nameOf({ fullName, givenName, familyName }: Partial<SaidValues>): Drafted {
  const given = givenName ?? fullName?.givenName;
  const family = familyName ?? fullName?.familyName;
  return { ...(given ? { givenName: given } : {}), ...(family ? { familyName: family } : {}) };
}

/** Staff records write the last day of the calendar where no end is known. */
const endOfTime = '9999-01-01';

/**
 * Working takes back a leaving day; it never ends a pause, which a person may have asked for. On leave is a pause.
 * Left without a day is a pause with a warning: no day is made up.
 */
function takeStatus(fields: Drafted, { status, leftOn }: Partial<SaidValues>): CellProblem[] {
  const ends = leftOn !== undefined && leftOn < endOfTime;
  if (ends) fields.leftOn = leftOn;
  else if (status === 'active' || (leftOn !== undefined && status !== 'left')) fields.leftOn = null;
  if (status === 'leave') fields.paused = true;
  if (status !== 'left' || ends) return [];
  fields.paused = true;
  return [{ code: 'LEFT_WITHOUT_DAY', value: '' }];
}

/** Without any role column, being ready for mentees is being a mentor, and wishing for a mentor is being a mentee. */
function partsOf(
  said: Partial<SaidValues>,
  wishes: readonly SaidWish[],
  mapped: ReadonlySet<RosterField>,
): Pick<RosterRow, 'roles' | 'partsFrom'> {
  if (mapped.has('role') || mapped.has('isMentor') || mapped.has('isMentee')) return { roles: rolesSaid(said) };
  const asks = (field: 'mentorCapacity' | 'menteeNeed') => ((said[field] ?? 0) > 0 ? [field] : []);
  const wished = (field: WishField) => (wishes.some((wish) => wish.field === field) ? [field] : []);
  const mentor = [...asks('mentorCapacity'), ...wished('menteeWishes')];
  const mentee = [...asks('menteeNeed'), ...wished('mentorWishes')];
  const partsFrom = { ...(mentor.length > 0 ? { mentor } : {}), ...(mentee.length > 0 ? { mentee } : {}) };
  const roles = everyRole.filter((role) => role in partsFrom);
  return roles.length > 0 ? { roles, partsFrom } : { roles: null };
}

function rolesSaid({ role, isMentor, isMentee }: Partial<SaidValues>): readonly Role[] | null {
  if (role === undefined && isMentor === undefined && isMentee === undefined) return null;
  const mentor = role?.includes('mentor') || isMentor;
  const mentee = role?.includes('mentee') || isMentee;
  return [...(mentor ? (['mentor'] as const) : []), ...(mentee ? (['mentee'] as const) : [])];
}
