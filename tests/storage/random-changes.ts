import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { SealedConcern } from '../../src/main/storage/repositories/concerns.ts';
import type { Store, Writers } from '../../src/main/storage/store.ts';
import type { ChangeId, ConcernId, EventId, PairingId, PersonId, ProgrammeId } from '../../src/shared/domain/ids.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import type { SealedText } from '../../src/shared/domain/sealed-text.ts';
import {
  addCohort,
  addPairing,
  addPerson,
  addProgramme,
  addSession,
  addWish,
  day,
  enrol,
  fact,
  make,
  managedBy,
  undo,
} from './store-changes.ts';

/** Changes of every sort, for tests that take a vault through many of them. */
export const kinds = [
  'person',
  'person with part',
  'edit',
  'manager',
  'no manager',
  'import',
  'recorded import',
  'enrol',
  'withdraw',
  'keep apart',
  'allow again',
  'wish',
  'take out wish',
  'programme',
  'programme with cohort',
  'close programme',
  'rename stage',
  'cohort',
  'rename cohort',
  'pair',
  'pair twice',
  'move stage',
  'step',
  'session',
  'correct session',
  'contact',
  'task',
  'goal',
  'commitment',
  'concern',
  'close concern',
  'training attended',
  'other stage model',
] as const;
type Kind = (typeof kinds)[number];

/** Any change of these kinds. */
export const anyStep = (among: readonly Kind[]) =>
  fc.record({ kind: fc.constantFrom(...among), a: fc.nat(30), b: fc.nat(30), word: fc.constantFrom('x', 'y', 'z') });
export type Step = typeof anyStep extends (among: never) => fc.Arbitrary<infer Value> ? Value : never;

const pick = <Value>(from: readonly Value[], at: number): Value | undefined => from[at % Math.max(1, from.length)];

/** What the vault holds now that a step could be about. */
async function lookUp(store: Store, { a, b }: Step) {
  const people = await store.people.list();
  const cohort = pick(await store.programmes.listCohorts(), b);
  const programme = pick(await store.programmes.list(), a);
  return {
    person: pick(people, a),
    other: pick(people, b),
    cohort,
    stage: cohort && pick(await store.programmes.stagesOf(cohort.programmeId), a),
    programme,
    anyStage: programme && pick(await store.programmes.stagesOf(programme.id), b),
    enrolment: pick(await store.people.listEnrolments(), a),
    exclusion: pick(await store.people.listExclusions(), a),
    wish: pick(await store.wishes.list(), a),
    record: pick(await store.pairings.listRecords(), a),
    concern: pick(await store.concerns.list(), b),
  };
}

/** Makes the change of a step; nothing when the vault holds nothing it could be about. */
export async function take(store: Store, step: Step): Promise<ChangeId | undefined> {
  const found = await lookUp(store, step);
  const { person, other, cohort, stage, programme, anyStage, enrolment, exclusion, wish, record, concern } = found;
  const among = cohort && person && other && stage && person.id !== other.id;
  const pairing = among && { cohortId: cohort.id, stageId: stage.id, mentorId: person.id, menteeId: other.id };
  const pairingStages = record && (await stagesOf(store, record.pairing.cohortId));
  const lastSession = record?.sessions.findLast(({ supersededAt }) => supersededAt === null);
  const isEnrolled =
    person && cohort && (await store.people.listEnrolments()).some((one) => isPart(one, person.id, cohort.id));

  const works: Record<Kind, false | null | undefined | ((write: Writers) => Promise<unknown>)> = {
    person: (write) => addPerson(write, { givenName: step.word }),
    'person with part': cohort && (async (write) => enrol(write, (await addPerson(write)).id, cohort.id)),
    edit: person && ((write) => write.people.save({ ...person, department: step.word, jobTitle: `job ${step.a % 3}` })),
    manager:
      person && other && ((write) => write.people.save({ ...person, department: step.word, ...managedBy(other) })),
    'no manager':
      person && ((write) => write.people.save({ ...person, manager: { kind: 'unknown', said: step.word } })),
    import: cohort && ((write) => importInto(write, found, step, false)),
    'recorded import': cohort && ((write) => importInto(write, found, step, true)),
    enrol: person && cohort && !isEnrolled && ((write) => enrol(write, person.id, cohort.id)),
    withdraw: enrolment && ((write) => write.people.withdraw(enrolment)),
    'keep apart':
      person &&
      other &&
      person.id !== other.id &&
      ((write) => write.people.keepApart({ id: randomUUID(), oneId: person.id, otherId: other.id, reason: step.word })),
    wish:
      cohort &&
      person &&
      other &&
      person.id !== other.id &&
      !(await store.wishes.list()).some((one) => one.personId === person.id && one.wishedId === other.id) &&
      ((write) => addWish(write, { cohortId: cohort.id, personId: person.id, wishedId: other.id })),
    'take out wish': wish && ((write) => write.wishes.remove(wish.id)),
    'allow again': exclusion && ((write) => write.people.allowAgain(exclusion.id)),
    programme: addProgramme,
    'programme with cohort': async (write) => addCohort(write, (await addProgramme(write)).id),
    'close programme':
      programme && ((write) => write.programmes.save({ ...programme, name: step.word, closedOn: day })),
    'rename stage': anyStage && ((write) => write.programmes.saveStage({ ...anyStage, name: step.word })),
    cohort: programme && ((write) => addCohort(write, programme.id)),
    'rename cohort': cohort && ((write) => write.programmes.saveCohort({ ...cohort, name: step.word })),
    pair: pairing && ((write) => addPairing(write, pairing)),
    'pair twice':
      pairing &&
      (async (write) => {
        await addPairing(write, pairing);
        await addPairing(write, { ...pairing, mentorId: pairing.menteeId, menteeId: pairing.mentorId });
      }),
    'move stage':
      record &&
      pairingStages &&
      ((write) =>
        write.pairings.addStageEntry({
          ...fact(record.pairing.id),
          stageId: (pick(pairingStages, step.b) ?? fail('a programme has stages')).id,
          enteredOn: day,
          reason: null,
        })),
    step:
      record &&
      ((write) =>
        write.pairings.addStep({
          ...fact(record.pairing.id),
          kind: 'consented',
          side: 'mentor',
          on: day,
          value: null,
        })),
    session: record && ((write) => addSession(write, record.pairing.id)),
    'correct session':
      record &&
      lastSession &&
      (async (write) => {
        await write.pairings.supersede('sessions', lastSession.id, '2026-11-17T08:00:00.000Z' as Instant);
        await addSession(write, record.pairing.id);
      }),
    contact:
      record &&
      ((write) =>
        write.pairings.addContact({
          ...fact(record.pairing.id),
          side: null,
          on: day,
          channel: 'call',
          outcome: 'fine',
        })),
    task:
      record &&
      ((write) => write.pairings.addTask({ ...fact(record.pairing.id), words: step.word, dueOn: day, doneOn: null })),
    goal:
      record &&
      ((write) =>
        write.pairings.addGoalEntry({
          ...fact(record.pairing.id),
          goalId: randomUUID(),
          label: step.word,
          status: 'moving',
          on: day,
        })),
    commitment:
      record &&
      ((write) =>
        write.pairings.addCommitmentEntry({
          ...fact(record.pairing.id),
          commitmentId: randomUUID(),
          side: 'mentee',
          agreedOn: day,
          dueOn: null,
          state: 'open',
          on: day,
        })),
    concern: record && ((write) => write.concerns.add(aConcern(record.pairing.id))),
    'close concern':
      concern &&
      ((write) =>
        write.concerns.save(
          { ...concern, status: 'closed', closedOn: day, closingRecordedAt: '2026-11-17T09:00:00.000Z' as Instant },
          {},
        )),
    'training attended': person && programme && ((write) => addAttended(write, person.id, programme.id)),
    'other stage model': programme && ((write) => write.programmes.save({ ...programme, stageModel: 'four-phase' })),
  };
  const work = works[step.kind];
  return work ? (await make(store, work)).id : undefined;
}

/** Its sealed texts are stand-ins: this lane of the vault is not read here. */
function aConcern(pairingId: PairingId): SealedConcern {
  const none = '' as SealedText;
  return {
    id: randomUUID() as ConcernId,
    pairingId,
    openedOn: day,
    status: 'open',
    nextReviewOn: null,
    closedOn: null,
    recordedAt: '2026-11-16T09:00:00.000Z' as Instant,
    closingRecordedAt: null,
    sealed: { category: none, severity: none, referredTo: none, text: none },
  };
}

async function addAttended(write: Writers, personId: PersonId, programmeId: ProgrammeId): Promise<void> {
  const eventId = randomUUID() as EventId;
  await write.events.add({
    id: eventId,
    programmeId,
    cohortId: null,
    kind: 'training for mentees',
    title: 'Beginning well',
    on: day,
    startsAt: null,
    endsAt: null,
    place: null,
    purpose: null,
    state: 'held',
  });
  await write.events.addAttendance({ id: randomUUID(), eventId, personId, state: 'attended' });
}

const fail = (why: string): never => {
  throw new Error(why);
};

const isPart = (one: { personId: string; cohortId: string; role: string }, personId: string, cohortId: string) =>
  one.personId === personId && one.cohortId === cohortId && one.role === 'mentee';

async function stagesOf(store: Store, cohortId: string) {
  const cohort = (await store.programmes.listCohorts()).find(({ id }) => id === cohortId);
  return cohort && store.programmes.stagesOf(cohort.programmeId);
}

/** New people with parts in the cohort and managers among themselves, as an import adds them; one known person changes. */
async function importInto(
  write: Writers,
  { cohort, person }: Awaited<ReturnType<typeof lookUp>>,
  step: Step,
  isRecorded: boolean,
): Promise<void> {
  const cohortId = cohort?.id ?? fail('an import has a cohort');
  const added = [await addPerson(write), await addPerson(write), await addPerson(write)];
  for (const { id } of added) await enrol(write, id, cohortId);
  for (const [index, { id }] of added.entries()) {
    const wished = added[(index + 1) % 3];
    if (wished) await addWish(write, { cohortId, personId: id, wishedId: wished.id });
  }
  for (const [index, one] of added.entries()) {
    await write.people.save({ ...one, ...managedBy(added[(index + step.a) % 3] ?? one) });
  }
  if (person) await write.people.save({ ...person, location: step.word, ...managedBy(added[0] ?? person) });
  if (!isRecorded) return;
  const kept = {
    id: randomUUID() as never,
    kind: 'people' as const,
    cohortId,
    madeAt: '2026-11-16T08:00:00.000Z' as Instant,
    counts: {},
  };
  await write.imports.add({ ...kept, fileName: 'a.csv', fileFingerprint: '0', changeId: write.changeId });
}

/** Undoes, and answers the undo's own name; null when nothing of the change could be taken back. */
export const tryUndo = (store: Store, id: ChangeId) =>
  undo(store, id).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NothingToTakeBack') return null;
    throw error;
  });

const always = (kind: Kind, b = 0): Step => ({ kind, a: 0, b, word: 'x' });
/** A programme, people and a first pairing, so that every kind finds something to be about soon. */
export const beginning = [always('programme with cohort'), always('import'), always('pair', 1)];
