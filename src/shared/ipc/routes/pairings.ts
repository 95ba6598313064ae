import { z } from 'zod';
import type { LeftAsItIs } from '../../domain/change-many.ts';
import type { EndingStep } from '../../domain/closing/ending-steps.ts';
import type { ExitAnswers } from '../../domain/closing/exit-answers.ts';
import { longestTask } from '../../domain/contact-rules.ts';
import type { PairingHealth } from '../../domain/health/compute-pairing-health.ts';
import { type HealthBand, healthBands } from '../../domain/health/health-band.ts';
import type { PairingFacts } from '../../domain/health/pairing-facts.ts';
import type { CohortId, PairingId, PersonId } from '../../domain/ids.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { MentoringGroup } from '../../domain/mentoring-groups.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { closingCauses, type PairingRecord, type StageEntry, stepsOfTheirOwn } from '../../domain/pairing.ts';
import { pairingOrders } from '../../domain/pairing-orders.ts';
import type { Role } from '../../domain/person.ts';
import type { KnownStage, Stage } from '../../domain/stage.ts';
import type { ChecklistLine } from '../../domain/stage-task.ts';
import { route } from '../route.ts';
import {
  answer,
  checkInChannel,
  cohortId,
  day,
  domainShape,
  fitAnswer,
  line,
  mentorRole,
  page,
  pairingId,
  personId,
  programmeId,
  role,
  sessionMode,
  stageId,
  stageKind,
  stepKind,
  written,
} from '../schemas.ts';

export const bandFilter = z.enum(healthBands);

/** One pairing as lists and cards show it. */
export interface PairingRow {
  readonly id: PairingId;
  readonly cohortId: CohortId;
  readonly cohortName: string;
  readonly mentorId: PersonId;
  readonly mentorName: string;
  readonly menteeId: PersonId;
  readonly menteeName: string;
  readonly department: string | null;
  readonly purpose: string | null;
  readonly stage: Stage;
  readonly daysInStage: number;
  readonly band: HealthBand;
  readonly reason: string;
  /** Not both have said yes yet, and neither has said no. */
  readonly isBeingAsked: boolean;
  readonly isPaused: boolean;
  readonly startedOn: LocalDate | null;
  readonly lastMeetingOn: LocalDate | null;
  readonly nextMeetingOn: LocalDate | null;
  /** The day the agreement was recorded. */
  readonly agreementOn: LocalDate | null;
  readonly plannedEndOn: LocalDate | null;
  /** What comes next; null while it is paused and once nothing more is expected. */
  readonly nextStep: NextStep | null;
  /** Why these two stand in one reporting line now; null when they do not, or once that was accepted. */
  readonly conflict: string | null;
}

export interface BoardColumn {
  readonly stage: Stage;
  readonly n: number;
  readonly bands: Readonly<Record<HealthBand, number>>;
  /** At most 40; the table holds the rest. */
  readonly cards: readonly PairingRow[];
}

/** What a timeline is made of. */
export const timelineKinds = ['stage', 'step', 'session', 'check-in', 'contact', 'goal', 'commitment'] as const;

export interface TimelineEntry {
  readonly kind: (typeof timelineKinds)[number];
  readonly factId: string;
  readonly on: LocalDate;
  readonly side: Role | null;
  readonly sentence: string;
  /** How it was corrected, or null. */
  readonly corrected: string | null;
}

export interface PairingPage {
  readonly row: PairingRow;
  /** As it is known now: what was corrected is left out. */
  readonly record: PairingRecord;
  /** What the record says as of today. */
  readonly facts: PairingFacts;
  /** Those in use in its programme; the record is read on them. */
  readonly stages: readonly Stage[];
  /** The stages as they were entered, and every stage of the programme to name them by. */
  readonly asEntered: readonly StageEntry[];
  readonly everyStage: readonly KnownStage[];
  /** What there is to do in the stage it stands in. */
  readonly checklist: readonly ChecklistLine[];
  readonly health: PairingHealth;
  /** False once nothing more is expected of it, so that its band says nothing. */
  readonly isFollowed: boolean;
  /** Whether the band would stay the same if any weight were a quarter more or less. */
  readonly bandIsStable: boolean;
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** The day it was closed, or declined before it had started. */
  readonly endedOn: LocalDate | null;
  /** What rounds it off, and what comes after. */
  readonly ending: readonly EndingStep[];
  /** What each side answered at the end; null while nothing but perhaps the day is known. */
  readonly exitAnswers: Readonly<Record<Role, ExitAnswers | null>>;
  /** The day each of the two left the organisation. */
  readonly leftOn: Readonly<Record<Role, LocalDate | null>>;
}

export const healthFilters = {
  programmeId: programmeId.nullable().default(null),
  cohortId: cohortId.nullable().default(null),
  department: line().nullable().default(null),
  careerLevel: line().nullable().default(null),
  purpose: line().nullable().default(null),
};

/** The side a reason lay with, as far as it lay with one. */
export const closingParties = ['both', 'mentor', 'mentee', 'programme'] as const;

/** A mentor with all whom they accompany now in one cohort. */
export interface GroupRow extends MentoringGroup<PairingRow> {
  /** As many mentees as the mentor agreed to. */
  readonly places: number;
}
/** What is told of a session; never what was said in it. */
export const sessionTold = {
  heldOn: day,
  minutes: z
    .int()
    .min(1, 'A session lasts at least a minute.')
    .max(720, 'A session lasts at most twelve hours.')
    .nullable(),
  mode: sessionMode.nullable(),
  rolesExercised: z.array(mentorRole).max(4),
  arrangedBy: role.nullable(),
};

/** What is told of a check-in: answers, and days on which the two met. */
export const checkInTold = {
  side: role,
  givenOn: day,
  channel: checkInChannel,
  quality: answer.nullable(),
  trust: answer.nullable(),
  fit: fitAnswer.nullable(),
  goalsMoving: z.boolean().nullable(),
  wantsContact: z.boolean().nullable(),
  metOn: day.nullable(),
  notMetSince: day.nullable(),
};

/** Of the two days about meeting one stands. */
export const meetsOnce = (given: { metOn: LocalDate | null; notMetSince: LocalDate | null }) =>
  given.metOn === null || given.notMetSince === null;
export const meetsOnceSaid = {
  message: 'Either they met, or they have not met since: only one of the two.',
  path: ['notMetSince'],
};

export const pairingRoutes = {
  'pairing.board': route({
    input: z.strictObject({ ...healthFilters }),
    output: z.strictObject({ columns: domainShape<readonly BoardColumn[]>(), total: z.int() }),
  }),
  'pairing.list': route({
    input: z.strictObject({
      ...healthFilters,
      stageKind: stageKind.nullable().default(null),
      band: bandFilter.nullable().default(null),
      search: z.string().max(200).default(''),
      closed: z.boolean().default(false),
      sort: z.enum(pairingOrders).default('band'),
      descending: z.boolean().default(false),
      ...page,
    }),
    output: z.strictObject({ rows: domainShape<readonly PairingRow[]>(), total: z.int() }),
  }),
  /** Groups in order of attention; pairings that go on, whatever their stage. */
  'pairing.groups': route({
    input: z.strictObject({ ...healthFilters, ...page }),
    output: z.strictObject({ groups: domainShape<readonly GroupRow[]>(), total: z.int() }),
  }),
  'pairing.get': route({ input: z.strictObject({ id: pairingId }), output: domainShape<PairingPage>() }),
  'pairing.create': route({
    input: z.strictObject({ cohortId, mentorId: personId, menteeId: personId, purpose: line().nullable() }),
    output: written.extend({ id: pairingId }),
  }),
  'pairing.moveStage': route({
    input: z.strictObject({ id: pairingId, stageId, on: day, reason: line(500).nullable() }),
    output: written.extend({ entry: z.string() }),
  }),
  /** Puts an earlier entry right; without `factId`, adds one that was forgotten. What stood there stays, and stops counting. */
  'pairing.correctEntry': route({
    input: z.strictObject({
      id: pairingId,
      factId: z.string().max(64).nullable(),
      stageId,
      on: day,
      reason: line(500).nullable(),
    }),
    output: written,
  }),
  /** The same with many pairings, as one change; those it cannot be done with are left as they are and named. */
  'pairing.changeMany': route({
    input: z.strictObject({
      ids: z.array(pairingId).min(1).max(10_000),
      action: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('move'), stageId, on: day, reason: line(500).nullable() }),
        z.strictObject({ kind: z.enum(['paused', 'resumed']), on: day }),
        z.strictObject({ kind: z.literal('task'), words: line(longestTask), dueOn: day }),
      ]),
    }),
    output: written.extend({
      done: z.int(),
      left: domainShape<readonly LeftAsItIs[]>(),
    }),
  }),
  'pairing.recordStep': route({
    input: z.strictObject({
      id: pairingId,
      kind: stepKind.exclude(stepsOfTheirOwn),
      side: role.nullable(),
      on: day,
      value: line().nullable(),
    }),
    output: written,
  }),
  'pairing.close': route({
    input: z.strictObject({ id: pairingId, on: day, cause: z.enum(closingCauses), party: z.enum(closingParties) }),
    output: written,
  }),
  /** Takes back something recorded by mistake: it stays in the vault as it was said, and stops counting from now on. */
  'pairing.takeBack': route({
    input: z.strictObject({ id: pairingId, kind: z.enum(timelineKinds), factId: z.string().max(64) }),
    output: written,
  }),
  'session.log': route({ input: z.strictObject({ pairingId, ...sessionTold }), output: written }),
  /** A meeting of one mentor with several of their mentees: a session of each pairing, or of none. */
  'session.logForGroup': route({
    input: z.strictObject({
      pairingIds: z
        .array(pairingId)
        .min(1, 'Choose who was there.')
        .max(99)
        .refine((ids) => new Set(ids).size === ids.length, 'Somebody is named twice.'),
      ...sessionTold,
    }),
    output: written,
  }),
  'checkIn.log': route({
    input: z.strictObject({ pairingId, ...checkInTold }).refine(meetsOnce, meetsOnceSaid),
    output: written,
  }),
} as const;
