import {
  computePairingHealth,
  type PairingHealth,
  type SignalHealth,
} from '../../../src/shared/domain/health/compute-pairing-health.ts';
import { defaultHealthModel } from '../../../src/shared/domain/health/default-health-model.ts';
import type { HealthModel, SignalId } from '../../../src/shared/domain/health/health-model.ts';
import {
  gatherPairingFacts,
  type PairingCircumstances,
  type PairingFacts,
} from '../../../src/shared/domain/health/pairing-facts.ts';
import type { CohortId, PairingId, PersonId, StageId } from '../../../src/shared/domain/ids.ts';
import { addDays, type Instant, type LocalDate, localDate } from '../../../src/shared/domain/local-date.ts';
import type {
  CheckIn,
  Contact,
  Pairing,
  PairingRecord,
  PairingStep,
  Session,
  StageEntry,
  StepKind,
  Task,
} from '../../../src/shared/domain/pairing.ts';
import type { Role } from '../../../src/shared/domain/person.ts';
import { type Stage, type StageKind, stageTemplates } from '../../../src/shared/domain/stage.ts';

/** Days are numbered from the day the pairing was proposed. */
export const day = (n: number): LocalDate => addDays(localDate('2026-01-01'), n);
const recordedOn = (on: LocalDate) => `${on}T12:00:00.000Z` as Instant;
const pairingId = 'pairing-1' as PairingId;

export const fiveStages: readonly Stage[] = stageTemplates['five-stage'].map((template, position) => ({
  ...template,
  position,
  id: `stage-${template.kind}` as StageId,
}));

const fact = (id: string, on: LocalDate) => ({ id, pairingId, recordedAt: recordedOn(on), supersededAt: null });

export function step(kind: StepKind, on: number, more: { side?: Role; value?: string } = {}): PairingStep {
  const { side = null, value = null } = more;
  return { ...fact(`${kind}-${side}-${on}-${value}`, day(on)), kind, on: day(on), side, value };
}

export function entered(kind: StageKind, on: number): StageEntry {
  return {
    ...fact(`entry-${kind}-${on}`, day(on)),
    stageId: `stage-${kind}` as StageId,
    enteredOn: day(on),
    reason: null,
  };
}

export function session(on: number): Session {
  return {
    ...fact(`session-${on}`, day(on)),
    heldOn: day(on),
    minutes: 60,
    mode: 'video',
    rolesExercised: [],
    arrangedBy: 'mentee',
  };
}

export function checkIn(side: Role, on: number, answers: Partial<CheckIn> = {}): CheckIn {
  return {
    ...fact(`check-in-${side}-${on}-${JSON.stringify(answers)}`, day(on)),
    side,
    givenOn: day(on),
    channel: 'form',
    source: 'typed',
    quality: null,
    trust: null,
    fit: null,
    goalsMoving: null,
    wantsContact: null,
    metOn: null,
    notMetSince: null,
    ...answers,
  };
}

export function contact(on: number, more: Partial<Contact> = {}): Contact {
  return { ...fact(`contact-${on}`, day(on)), side: null, on: day(on), channel: 'call', outcome: 'fine', ...more };
}

export function task(words: string, dueOn: number, more: Partial<Task> = {}): Task {
  return { ...fact(`task-${words}`, day(0)), words, dueOn: day(dueOn), doneOn: null, ...more };
}

/** Both said yes on the day given: the start. */
export const bothConsented = (on: number) => [
  step('consented', on, { side: 'mentor' }),
  step('consented', on, { side: 'mentee' }),
];

export function aPairing(
  parts: Partial<Omit<PairingRecord, 'pairing'>> & { pairing?: Partial<Pairing> },
): PairingRecord {
  return {
    stageEntries: [],
    steps: [],
    sessions: [],
    checkIns: [],
    goals: [],
    commitments: [],
    contacts: [],
    tasks: [],
    ...parts,
    pairing: {
      id: pairingId,
      cohortId: 'cohort-1' as CohortId,
      mentorId: 'mentor-1' as PersonId,
      menteeId: 'mentee-1' as PersonId,
      purpose: null,
      cadenceDays: 30,
      plannedLengthDays: 270,
      matchRunId: null,
      proposedOn: day(0),
      ...parts.pairing,
    },
  };
}

export const calmCircumstances: PairingCircumstances = {
  stages: fiveStages,
  mentorTrainedOn: null,
  menteeTrainedOn: null,
  menteeRegisteredOn: null,
  keyFieldsComplete: 1,
  openConcern: false,
  reportingLineConflict: false,
  someoneLeft: false,
  needsAgreement: true,
};

export function factsOn(
  record: PairingRecord,
  today: number,
  circumstances: Partial<PairingCircumstances> = {},
): PairingFacts {
  return gatherPairingFacts(record, { ...calmCircumstances, ...circumstances }, day(today));
}

export function healthOn(
  record: PairingRecord,
  today: number,
  circumstances: Partial<PairingCircumstances> = {},
  model: HealthModel = defaultHealthModel,
): PairingHealth {
  return computePairingHealth(factsOn(record, today, circumstances), model, day(today));
}

export function signal(health: PairingHealth, id: SignalId): SignalHealth {
  const found = health.signals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no signal ${id} in ${health.stageKind}`);
  return found;
}

/** A signal's value, or the word for having none. */
export function readingOf(health: PairingHealth, id: SignalId): number | 'unknown' | 'not due' {
  const { state, value } = signal(health, id);
  return state === 'known' ? (value ?? Number.NaN) : state;
}
