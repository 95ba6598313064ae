import type { CohortId, PersonId } from './ids.ts';
import type { KeptFact } from './kept-fact.ts';
import type { LocalDate } from './local-date.ts';

export const careerLevels = ['pre-employment', 'new in job', 'experienced', 'middle manager', 'executive'] as const;
export type CareerLevel = (typeof careerLevels)[number];

export const roles = ['mentor', 'mentee'] as const;
/** The part a person takes in a cohort, and the side a check-in, consent or answer came from. */
export type Role = (typeof roles)[number];

/** Whom a person reports to. Not knowing is a state of its own: it never means "no conflict". */
export type Manager =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly said: string | null };

/** As many columns are kept of one person. */
export const mostFacts = 40;

/** What is known of a person, whoever told us: the same fields a roster, a form or the person page can fill. */
export interface PersonFields {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  /** Staff or member number in the organisation's own system; kept as text, leading zeros and all. */
  readonly externalId: string | null;
  readonly jobTitle: string | null;
  /** The trade or family of jobs, across departments: 'Finance', 'Engineering'. */
  readonly jobFunction: string | null;
  readonly department: string | null;
  readonly location: string | null;
  /** As `readTimeZone` writes it: 'Europe/Berlin' or 'UTC+05:30'. */
  readonly timeZone: string | null;
  readonly careerLevel: CareerLevel | null;
  /** Rank in the organisation's own order, higher is more senior. */
  readonly grade: number | null;
  readonly languages: readonly string[];
  /** Each may say how well in brackets: 'negotiation (expert)'; see `readSkill`. */
  readonly skillsOffered: readonly string[];
  readonly skillsWanted: readonly string[];
  readonly goals: readonly string[];
  /** Preferred gap between meetings, in days. */
  readonly rhythmDays: number | null;
  /** How many mentees this person is ready to mentor; 0 when not a mentor. */
  readonly mentorCapacity: number;
  /** How many mentors this person wishes for; 0 when not looking for one. */
  readonly menteeNeed: number;
  readonly trainedOn: LocalDate | null;
  /** Asked not to be proposed for now. */
  readonly paused: boolean;
  readonly leftOn: LocalDate | null;
  /** Columns kept as they are, each name once. */
  readonly facts: readonly KeptFact[];
}

export interface Person extends PersonFields {
  readonly id: PersonId;
  readonly manager: Manager;
}

/** A person's part in one cohort. Someone may be mentee and mentor at once. */
export interface Enrolment {
  readonly personId: PersonId;
  readonly cohortId: CohortId;
  readonly role: Role;
  readonly registeredOn: LocalDate;
}

/** The name as it is said: given name first; a single name stands alone. */
export function displayName(person: Pick<PersonFields, 'givenName' | 'familyName'>): string {
  return `${person.givenName} ${person.familyName}`.trim();
}

/** Whether somebody has left by a day; from the day they left on, they count as gone. */
export function hasLeft({ leftOn }: Pick<PersonFields, 'leftOn'>, on: LocalDate): boolean {
  return leftOn !== null && leftOn <= on;
}

/** Whether somebody can be matched on a day: neither paused nor gone. */
export function isAvailable(person: Pick<PersonFields, 'paused' | 'leftOn'>, on: LocalDate): boolean {
  return !person.paused && !hasLeft(person, on);
}

/** Fields of somebody of whom nothing but the name is known. */
export const unknownFields: PersonFields = {
  givenName: '',
  familyName: '',
  email: null,
  externalId: null,
  jobTitle: null,
  jobFunction: null,
  department: null,
  location: null,
  timeZone: null,
  careerLevel: null,
  grade: null,
  languages: [],
  skillsOffered: [],
  skillsWanted: [],
  goals: [],
  rhythmDays: null,
  mentorCapacity: 0,
  menteeNeed: 0,
  trainedOn: null,
  paused: false,
  leftOn: null,
  facts: [],
};
