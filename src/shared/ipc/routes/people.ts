import { z } from 'zod';
import type { PairingId, PersonId } from '../../domain/ids.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { CareerLevel, Enrolment, Person, Role } from '../../domain/person.ts';
import type { SelfCheck } from '../../domain/self-check.ts';
import type { Wish } from '../../domain/wish.ts';
import { route } from '../route.ts';
import { cohortId, domainShape, line, managerInput, page, personFields, personId, role, written } from '../schemas.ts';

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly location: string | null;
  readonly careerLevel: CareerLevel | null;
  readonly roles: readonly Role[];
  readonly managerKind: 'person' | 'none' | 'unknown';
  readonly managerName: string | null;
  readonly mentorCapacity: number;
  /** Live pairings on each side. */
  readonly mentoring: number;
  readonly mentored: number;
  readonly menteeNeed: number;
  /** Mentors this person still waits for, over all open cohorts. */
  readonly waitingFor: number;
  readonly trainedOn: LocalDate | null;
  readonly paused: boolean;
  /** Whether they have left by today. */
  readonly hasLeft: boolean;
}

export const peopleViews = ['all', 'mentors with room', 'waiting for a mentor', 'neither yet', 'left'] as const;

export interface PersonPage {
  readonly person: Person;
  /** Whether they have left by today. */
  readonly hasLeft: boolean;
  readonly name: string;
  readonly managerName: string | null;
  /** People who report to this person directly. */
  readonly directReports: readonly { readonly id: PersonId; readonly name: string }[];
  readonly enrolments: readonly (Enrolment & { readonly cohortName: string })[];
  readonly pairings: readonly {
    readonly id: PairingId;
    readonly role: Role;
    readonly otherId: PersonId;
    readonly otherName: string;
    readonly cohortName: string;
    readonly stageName: string;
    readonly startedOn: LocalDate | null;
    /** The day it was closed, or declined before it had started. */
    readonly endedOn: LocalDate | null;
    readonly wasDeclined: boolean;
    /** Why the two stand in one reporting line; null when they do not, or it was let be. */
    readonly conflict: string | null;
  }[];
  readonly exclusions: readonly {
    readonly id: string;
    readonly otherId: PersonId;
    readonly otherName: string;
    readonly reason: string;
  }[];
  /** Whom they would like to be paired with, by cohort and part, the first choice first. */
  readonly wishes: readonly (Wish & { readonly wishedName: string; readonly cohortName: string })[];
  /** What they answered about themselves as a mentor, newest first. */
  readonly selfChecks: readonly SelfCheck[];
  readonly history: readonly { readonly at: string; readonly sentence: string; readonly details: readonly string[] }[];
}

/** That two people do have one address, such as that of a team; without it such an address is refused. */
const sharesAddress = z.boolean().default(false);

export const peopleRoutes = {
  'people.list': route({
    input: z.strictObject({
      view: z.enum(peopleViews).default('all'),
      cohortId: cohortId.nullable().default(null),
      role: role.nullable().default(null),
      search: z.string().max(200).default(''),
      sort: z.enum(['name', 'department', 'careerLevel', 'mentoring']).default('name'),
      ...page,
    }),
    output: z.strictObject({
      rows: domainShape<readonly PersonRow[]>(),
      total: z.int(),
      counts: domainShape<Readonly<Record<(typeof peopleViews)[number], number>>>(),
    }),
  }),
  'people.get': route({ input: z.strictObject({ id: personId }), output: domainShape<PersonPage>() }),
  'people.add': route({
    input: z.strictObject({
      fields: personFields,
      manager: managerInput,
      enrol: z.strictObject({ cohortId, roles: z.array(role).max(2) }).nullable(),
      sharesAddress,
    }),
    output: written.extend({ id: personId }),
  }),
  'people.edit': route({
    input: z.strictObject({
      id: personId,
      fields: personFields.partial(),
      manager: managerInput.optional(),
      sharesAddress,
    }),
    output: written,
  }),
  'people.enrol': route({
    input: z.strictObject({ id: personId, cohortId, roles: z.array(role).max(2) }),
    output: written,
  }),
  /** Two people who are never to be proposed to each other. */
  'people.keepApart': route({
    input: z.strictObject({ one: personId, other: personId, reason: line() }),
    output: written,
  }),
  /** Somebody a person would like to be paired with, behind all they wish for already; the role is the person's own. */
  'people.addWish': route({
    input: z.strictObject({ id: personId, cohortId, role, wished: personId }),
    output: written,
  }),
  'people.removeWish': route({ input: z.strictObject({ wishId: z.string().max(64) }), output: written }),
  'people.allowAgain': route({ input: z.strictObject({ exclusionId: z.string().max(64) }), output: written }),
} as const;
