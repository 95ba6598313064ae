import fc from 'fast-check';
import type { CohortId, PairingId, PersonId, ProgrammeId, StageId } from '../../src/shared/domain/ids.ts';
import { type Instant, localDate } from '../../src/shared/domain/local-date.ts';
import type { PairingRecord } from '../../src/shared/domain/pairing.ts';
import type { Cohort, Programme } from '../../src/shared/domain/programme.ts';
import { newRecords } from '../../src/shared/domain/record-import/new-records.ts';
import type { ParsedRecord } from '../../src/shared/domain/record-import/parse-record-rows.ts';
import type { RecordPlan, RecordQuestion } from '../../src/shared/domain/record-import/plan-records.ts';
import { recordKinds } from '../../src/shared/domain/record-import/record-field.ts';
import type { SaidRecord } from '../../src/shared/domain/record-import/said-record.ts';
import { aPairingRecord } from './a-pairing-record.ts';
import { aPerson } from './a-person.ts';

const person = (id: string, givenName: string, familyName: string, email: string | null = null) =>
  aPerson({ id: id as PersonId, givenName, familyName, email });

/** Two people of one name, somebody who is mentor in one pairing and mentee in another, and somebody in none. */
export const everybody = [
  person('ada', 'Ada', 'Park', 'ada@example.org'),
  person('ben', 'Ben', 'Low', 'ben@example.org'),
  person('cy', 'Cy', 'Moss', 'cy@example.org'),
  person('other-ada', 'Ada', 'Park', 'park@example.org'),
  person('dot', 'Dot', 'Hill'),
];

export const cohort: Cohort = {
  id: 'cohort' as CohortId,
  programmeId: 'programme' as ProgrammeId,
  name: 'Autumn',
  startsOn: localDate('2026-09-01'),
  endsOn: null,
  closedOn: null,
};
const programme = { cadenceDays: 30, plannedLengthDays: 270 } as Programme;
const stages = [
  { id: 'first' as StageId, kind: 'contemplation', name: 'Contemplation', position: 0, expectedDays: 30 },
] as const;

const pairing = (id: string, mentorId: string, menteeId: string): PairingRecord => {
  const known = aPairingRecord();
  const ids = { id: id as PairingId, mentorId: mentorId as PersonId, menteeId: menteeId as PersonId };
  return { ...known, pairing: { ...known.pairing, ...ids } };
};

/** Ada mentors Ben, Ben mentors Cy, the other Ada mentors Cy as well. */
export const records = [pairing('p1', 'ada', 'ben'), pairing('p2', 'ben', 'cy'), pairing('p3', 'other-ada', 'cy')];

/** Few enough people and days that rows meet, cross and contradict one another all the time. */
const refs = fc.array(
  fc.constantFrom(
    'Ada Park',
    'Ada',
    'Park',
    'ada@example.org',
    'Low, Ben',
    'ben@example.org',
    'Cy Moss',
    'Dot Hill',
    'Nobody',
  ),
  { maxLength: 2 },
);
/** Mostly whom a pairing is of, as forms name them: rows that find nobody would leave every rule about a record untried. */
const people = fc.oneof(
  { weight: 1, arbitrary: fc.record({ mentor: refs, mentee: refs, reporter: refs }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      { mentor: ['ada@example.org'], mentee: ['ben@example.org'], reporter: [] },
      { mentor: ['ada@example.org'], mentee: ['Low, Ben'], reporter: ['Ben Low'] },
      { mentor: ['Ben Low'], mentee: ['Cy Moss'], reporter: ['Cy Moss'] },
      { mentor: ['park@example.org'], mentee: ['Cy Moss'], reporter: ['park@example.org'] },
      { mentor: ['Dot Hill'], mentee: ['Ben Low'], reporter: [] },
    ),
  },
);
const days = fc.constantFrom(
  localDate('2026-08-01'),
  localDate('2026-09-10'),
  localDate('2026-10-10'),
  localDate('2027-01-01'),
);
const sides = fc.constantFrom('mentor', 'mentee', null);
const said = fc.record(
  {
    on: days,
    endedOn: days,
    metOn: days,
    notMetSince: days,
    reporterSide: sides,
    declinedBy: sides,
    minutes: fc.constantFrom(30, 60),
    mode: fc.constantFrom('video', 'phone'),
    quality: fc.constantFrom(2, 4),
    goalsMoving: fc.boolean(),
    outcome: fc.constantFrom('peers', 'ended'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<SaidRecord>>;

export const parsedRecords: fc.Arbitrary<ParsedRecord[]> = fc
  .array(fc.record({ people, said }), { maxLength: 8 })
  .map((rows) => rows.map((row, index) => ({ ...row, row: index + 2, columnOf: {}, problems: [] })));

export const anyRecordKind = fc.constantFrom(...recordKinds);

export function aRecordQuestion(asked: Partial<RecordQuestion>): RecordQuestion {
  const today = localDate('2026-11-22');
  return { kind: 'sessions', rows: [], people: everybody, records, cohort, today, leaveOut: new Set(), ...asked };
}

/** Counts on from one plan to the next: a fact of the second must not bear the id of one of the first. */
let next = 0;

/** The records as they are once a plan is carried out. */
export function applyRecordPlan(known: readonly PairingRecord[], plan: RecordPlan): readonly PairingRecord[] {
  const recordedAt = '2026-11-22T08:00:00.000Z' as Instant;
  const place = { cohort, programme, stages, recordedAt, nextId: () => `new-${next++}` };
  const after = new Map(known.map((record) => [record.pairing.id, record]));
  for (const planned of [...plan.creates, ...plan.updates]) {
    const made = newRecords(planned, place);
    const id = made.pairing?.id ?? planned.pairingId ?? ('' as PairingId);
    const before = after.get(id) ?? { ...aPairingRecord(), ...(made.pairing ? { pairing: made.pairing } : {}) };
    const stays = ({ id: fact }: { id: string }) => !('replaces' in planned) || fact !== planned.replaces;
    after.set(id, {
      ...before,
      stageEntries: [...before.stageEntries, ...made.stageEntries],
      steps: [...before.steps, ...made.steps],
      sessions: [...before.sessions.filter(stays), ...made.sessions],
      checkIns: [...before.checkIns.filter(stays), ...made.checkIns],
      contacts: before.contacts,
      tasks: before.tasks,
    });
  }
  return [...after.values()];
}
