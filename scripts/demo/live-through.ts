import type { CohortId, PairingId } from '../../src/shared/domain/ids.ts';
import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import type { StageKind } from '../../src/shared/domain/stage.ts';
import { type Temper, tellCourse } from '../sample-programme/course-of-a-pairing.ts';
import type { Random } from '../sample-programme/random.ts';
import type { Ask } from './ask-desk.ts';
import type { MovingClock } from './moving-clock.ts';

/** One thing to be recorded, on the day the coordinator would have sat down to record it. */
interface Recording {
  readonly on: LocalDate;
  record(ask: Ask): Promise<unknown>;
}

export const tempers: readonly Temper[] = [
  'steady',
  'slow',
  'steady',
  'steady',
  'early end',
  'steady',
  'rough',
  'steady',
  'quiet',
  'steady',
];

/** Everything that will happen to the cohort's pairings that were proposed today, told by the practice programme's own teller. */
export async function tellWhatHappens(
  ask: Ask,
  random: Random,
  clock: MovingClock,
  cohortId: CohortId,
  until: LocalDate,
) {
  const today = clock.today();
  const { rows } = await ask('pairing.list', { cohortId });
  const stages = (await ask('programme.overview', {}))[0]?.stages ?? [];
  const stageId = (kind: StageKind) => {
    const stage = stages.find((one) => one.kind === kind);
    if (stage === undefined) throw new Error(`there is no stage of the kind ${kind}`);
    return stage.id;
  };
  const fresh: (typeof rows)[number][] = [];
  for (const row of rows) {
    const { record } = await ask('pairing.get', { id: row.id });
    if (record.pairing.proposedOn === today) fresh.push(row);
  }
  return fresh.flatMap((row, turn) => {
    const temper = tempers[turn % tempers.length] ?? 'steady';
    const course = tellCourse(random, temper, today, 30, until);
    return recordings(row.id, course, stageId);
  });
}

/** What is recorded of one pairing as its course goes, each on its day, asked as anybody would ask. */
export function recordings(
  id: PairingId,
  course: ReturnType<typeof tellCourse>,
  stageId: (kind: StageKind) => string,
): Recording[] {
  const [, ...laterStages] = course.stages;
  return [
    ...laterStages.map(({ kind, enteredOn, recordedAfter }) => ({
      on: addDays(enteredOn, recordedAfter),
      record: (ask: Ask) =>
        ask('pairing.moveStage', { id, stageId: stageId(kind) as never, on: enteredOn, reason: null }),
    })),
    ...course.steps
      .filter((step) => step.kind !== 'reason coded')
      .map(({ recordedAfter, ...step }) => ({
        on: addDays(step.on, recordedAfter),
        record: (ask: Ask) =>
          step.kind === 'closed'
            ? ask('pairing.close', { id, on: step.on, cause: step.value as never, party: 'both' })
            : ask('pairing.recordStep', {
                id,
                kind: step.kind as never,
                side: step.side,
                on: step.on,
                value: step.value,
              }),
      })),
    ...course.sessions.map(({ recordedAfter, ...session }) => ({
      on: addDays(session.heldOn, recordedAfter),
      record: (ask: Ask) =>
        ask('session.log', { pairingId: id, ...session, rolesExercised: [...session.rolesExercised] }),
    })),
    ...course.checkIns.map(({ recordedAfter, source: _, ...checkIn }) => ({
      on: addDays(checkIn.givenOn, recordedAfter),
      record: (ask: Ask) => ask('checkIn.log', { pairingId: id, ...checkIn }),
    })),
  ];
}

/** Moves the clock from day to day and records each thing on its day, up to and including the last day. */
export async function liveThrough(
  ask: Ask,
  clock: MovingClock,
  waiting: Recording[],
  until: LocalDate,
): Promise<Recording[]> {
  const due = waiting.filter((one) => one.on <= until).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const one of due) {
    clock.moveTo(one.on);
    await one.record(ask);
  }
  clock.moveTo(until);
  return waiting.filter((one) => one.on > until);
}
