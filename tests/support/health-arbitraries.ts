import fc from 'fast-check';
import type { PairingCircumstances } from '../../src/shared/domain/health/pairing-facts.ts';
import type { CohortId, PairingId, PersonId, StageId } from '../../src/shared/domain/ids.ts';
import { addDays, type Instant, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import {
  type CheckIn,
  type CommitmentEntry,
  type Contact,
  checkInChannels,
  checkInSources,
  commitmentStates,
  contactChannels,
  contactOutcomes,
  fitAnswers,
  type GoalEntry,
  goalStatuses,
  type PairingRecord,
  type PairingStep,
  type Session,
  type StageEntry,
  stepKinds,
  type Task,
} from '../../src/shared/domain/pairing.ts';
import { roles } from '../../src/shared/domain/person.ts';
import { type Stage, type StageKind, stageKinds, stageTemplates } from '../../src/shared/domain/stage.ts';

export const healthToday: LocalDate = localDate('2026-11-21');
/** Everything generated was recorded by this moment, so that corrections can be made after it. */
export const recordedBy = '2027-06-30T00:00:00.000Z' as Instant;

export const healthStages: readonly Stage[] = stageTemplates['five-stage'].map((template, position) => ({
  ...template,
  position,
  id: `stage-${template.kind}` as StageId,
}));

const pairingId = 'pairing-1' as PairingId;

/** Days from 400 before today to 20 after it, so that facts still ahead turn up too. */
export const aDay = (from = -400, to = 20) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(healthToday, days));
const anInstantFor = (day: LocalDate) =>
  fc.integer({ min: 0, max: 30 }).map((later) => `${addDays(day, later)}T10:00:00.000Z` as Instant);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });

const aFact = (on: LocalDate) =>
  fc.record({
    id: fc.uuid(),
    pairingId: fc.constant(pairingId),
    recordedAt: anInstantFor(on),
    supersededAt: fc.constant(null),
  });

export const aStep: fc.Arbitrary<PairingStep> = aDay().chain((on) =>
  fc
    .tuple(aFact(on), fc.constantFrom(...stepKinds), maybe(fc.constantFrom(...roles)), maybe(aDay(-400, 200)))
    .map(([fact, kind, side, value]) => ({
      ...fact,
      kind,
      side,
      on,
      value:
        kind === 'reason coded' || kind === 'redefined'
          ? value === null
            ? null
            : 'peers'
          : kind === 'rhythm agreed' || kind === 'length agreed'
            ? String(7 + on.length + Number(on.slice(8)))
            : value,
    })),
);

export const aSession: fc.Arbitrary<Session> = aDay().chain((heldOn) =>
  aFact(heldOn).map((fact) => ({ ...fact, heldOn, minutes: 60, mode: null, rolesExercised: [], arrangedBy: null })),
);

const anAnswer = maybe(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const));

export const aCheckIn: fc.Arbitrary<CheckIn> = aDay().chain((givenOn) =>
  fc
    .record({
      fact: aFact(givenOn),
      side: fc.constantFrom(...roles),
      channel: fc.constantFrom(...checkInChannels),
      source: fc.constantFrom(...checkInSources),
      quality: anAnswer,
      trust: anAnswer,
      fit: maybe(fc.constantFrom(...fitAnswers)),
      goalsMoving: maybe(fc.boolean()),
      wantsContact: maybe(fc.boolean()),
      meeting: fc.constantFrom('met' as const, 'not met' as const, null),
      daysBefore: fc.integer({ min: -3, max: 120 }),
    })
    .map(({ fact, meeting, daysBefore, ...answers }) => ({
      ...fact,
      ...answers,
      givenOn,
      metOn: meeting === 'met' ? addDays(givenOn, -daysBefore) : null,
      notMetSince: meeting === 'not met' ? addDays(givenOn, -daysBefore) : null,
    })),
);

/** Few enough goals that several entries are of one. */
export const aGoalEntry: fc.Arbitrary<GoalEntry> = aDay().chain((on) =>
  fc
    .record({ fact: aFact(on), goalId: fc.constantFrom('goal-1', 'goal-2'), status: fc.constantFrom(...goalStatuses) })
    .map(({ fact, ...told }) => ({ ...fact, ...told, label: told.goalId, on })),
);

export const aCommitmentEntry: fc.Arbitrary<CommitmentEntry> = aDay().chain((on) =>
  fc
    .record({
      fact: aFact(on),
      commitmentId: fc.constantFrom('commitment-1', 'commitment-2'),
      side: fc.constantFrom(...roles),
      dueOn: maybe(aDay()),
      state: fc.constantFrom(...commitmentStates),
    })
    .map(({ fact, ...told }) => ({ ...fact, ...told, agreedOn: on, on })),
);
export const aContact: fc.Arbitrary<Contact> = aDay().chain((on) =>
  fc.record({
    id: fc.uuid(),
    pairingId: fc.constant(pairingId),
    recordedAt: anInstantFor(on),
    supersededAt: fc.constant(null),
    side: maybe(fc.constantFrom(...roles)),
    on: fc.constant(on),
    channel: fc.constantFrom(...contactChannels),
    outcome: fc.constantFrom(...contactOutcomes),
  }),
);

export const aTask: fc.Arbitrary<Task> = fc
  .tuple(aDay(), maybe(aDay()))
  .chain(([dueOn, doneOn]) => aFact(dueOn).map((fact) => ({ ...fact, words: 'Call about the rhythm', dueOn, doneOn })));

const anEntry = (kind: fc.Arbitrary<StageKind>, day: fc.Arbitrary<LocalDate>): fc.Arbitrary<StageEntry> =>
  fc.tuple(kind, day).chain(([kindOfStage, enteredOn]) =>
    aFact(enteredOn).map((fact) => ({
      ...fact,
      stageId: `stage-${kindOfStage}` as StageId,
      enteredOn,
      reason: null,
    })),
  );

const aPairing = fc.record({
  id: fc.constant(pairingId),
  cohortId: fc.constant('cohort-1' as CohortId),
  mentorId: fc.constant('mentor-1' as PersonId),
  menteeId: fc.constant('mentee-1' as PersonId),
  purpose: fc.constant(null),
  cadenceDays: fc.integer({ min: 7, max: 90 }),
  plannedLengthDays: maybe(fc.constantFrom(90, 135, 270, 400, 700)),
  matchRunId: fc.constant(null),
  proposedOn: fc.constant(addDays(healthToday, -400)),
});

/** Any pairing at all: every kind of step in any order, contradictions included. */
export const anyPairingRecord: fc.Arbitrary<PairingRecord> = fc.record({
  pairing: aPairing,
  stageEntries: fc.array(anEntry(fc.constantFrom(...stageKinds), aDay()), { maxLength: 5 }),
  steps: fc.array(aStep, { maxLength: 16 }),
  sessions: fc.array(aSession, { maxLength: 12 }),
  checkIns: fc.array(aCheckIn, { maxLength: 10 }),
  goals: fc.array(aGoalEntry, { maxLength: 5 }),
  commitments: fc.array(aCommitmentEntry, { maxLength: 4 }),
  contacts: fc.array(aContact, { maxLength: 4 }),
  tasks: fc.array(aTask, { maxLength: 3 }),
});

const consents = aDay(-400, -60).chain((on) =>
  fc.tuple(
    ...roles.map((side) => aFact(on).map((fact) => ({ ...fact, kind: 'consented' as const, side, on, value: null }))),
  ),
);

/** A pairing in growth whose score decides: started, in the stage for longer than its first days, nobody asking to end. */
export const growingPairingRecord: fc.Arbitrary<PairingRecord> = fc.record({
  pairing: aPairing.map((pairing) => ({
    ...pairing,
    plannedLengthDays: pairing.plannedLengthDays === null ? null : 700,
  })),
  stageEntries: fc.array(anEntry(fc.constant('growth'), aDay(-300, -14)), { minLength: 1, maxLength: 1 }),
  steps: consents.map((both) => [...both]),
  sessions: fc.array(aSession, { maxLength: 12 }),
  checkIns: fc.array(
    aCheckIn.map((checkIn) => ({ ...checkIn, fit: null })),
    { maxLength: 10 },
  ),
  goals: fc.array(aGoalEntry, { maxLength: 5 }),
  commitments: fc.array(aCommitmentEntry, { maxLength: 4 }),
  contacts: fc.array(aContact, { maxLength: 4 }),
  tasks: fc.array(aTask, { maxLength: 3 }),
});

/** Circumstances in which nothing but the record speaks, or in which anything may be the case. */
export const calmCircumstances: PairingCircumstances = {
  stages: healthStages,
  mentorTrainedOn: null,
  menteeTrainedOn: null,
  menteeRegisteredOn: null,
  keyFieldsComplete: 1,
  openConcern: false,
  reportingLineConflict: false,
  someoneLeft: false,
  needsAgreement: true,
};

const seldom = fc.integer({ min: 0, max: 7 }).map((draw) => draw === 0);

export const anyCircumstances: fc.Arbitrary<PairingCircumstances> = fc.record({
  stages: fc.constant(healthStages),
  mentorTrainedOn: maybe(aDay()),
  menteeTrainedOn: maybe(aDay()),
  menteeRegisteredOn: maybe(aDay(-420)),
  keyFieldsComplete: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  openConcern: seldom,
  reportingLineConflict: seldom,
  someoneLeft: seldom,
  needsAgreement: fc.boolean(),
});
