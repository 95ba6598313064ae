import { describe, expect, it } from 'vitest';
import type { CohortId, PairingId, PersonId } from '../../../src/shared/domain/ids.ts';
import { type Instant, localDate } from '../../../src/shared/domain/local-date.ts';
import type { CheckIn, PairingRecord } from '../../../src/shared/domain/pairing.ts';
import type { ParsedRecord } from '../../../src/shared/domain/record-import/parse-record-rows.ts';
import { planRecords } from '../../../src/shared/domain/record-import/plan-records.ts';
import type { RecordKind } from '../../../src/shared/domain/record-import/record-field.ts';
import { aPerson } from '../../support/a-person.ts';
import { aRecordQuestion, records } from '../../support/record-arbitraries.ts';

const row = (people: Partial<ParsedRecord['people']>, said: ParsedRecord['said'], at = 2): ParsedRecord => ({
  row: at,
  people: { mentor: [], mentee: [], reporter: [], ...people },
  columnOf: {},
  said,
  problems: [],
});
const on = localDate('2026-10-01');
const id = (name: string) => name as PersonId;
const codesOf = (plan: ReturnType<typeof planRecords>) => plan.problems.map(({ problems }) => problems.at(-1)?.code);

describe('which pairing a row is about', () => {
  const pairingOf = (people: Partial<ParsedRecord['people']>, known = records) => {
    const plan = planRecords(aRecordQuestion({ rows: [row(people, { on })], records: known }));
    return plan.creates[0]?.pairingId ?? codesOf(plan)[0];
  };

  it('is told by the pairing where two people share a name, and asked about where it is not', () => {
    expect(pairingOf({ mentor: ['Ada Park'], mentee: ['Ben Low'] })).toBe('p1');
    expect(pairingOf({ mentor: ['Ada Park'] })).toBe('PAIRING_AMBIGUOUS');
    expect(pairingOf({ mentor: ['Dot Hill'] })).toBe('PAIRING_NOT_FOUND');
    expect(pairingOf({})).toBe('NOBODY_NAMED');
  });

  it('is never one that only half of what a cell says fits: an address of somebody else is a contradiction', () => {
    expect(pairingOf({ mentor: ['Ada Park', 'ben@example.org'], mentee: ['Cy Moss'] })).toBe('PERSON_DISPUTED');
    expect(pairingOf({ mentor: ['Ada Park', 'typo@example.org'], mentee: ['Ben Low'] })).toBe('p1');
  });

  it('is the one that was going on that day before one that had ended, and of the chosen cohort before another', () => {
    const [first] = records;
    if (first === undefined) throw new Error('there are pairings');
    const closed = { ...first.steps[0], kind: 'closed', on: localDate('2026-09-20'), value: 'goals met', side: null };
    const ended: PairingRecord = {
      ...first,
      pairing: { ...first.pairing, id: 'old' as PairingId },
      steps: [closed as never],
    };
    const elsewhere: PairingRecord = {
      ...first,
      pairing: { ...first.pairing, id: 'else' as PairingId, cohortId: 'other' as CohortId },
    };
    const people = { mentor: ['ada@example.org'], mentee: ['Ben Low'] };
    expect(pairingOf(people, [ended, elsewhere])).toBe('else');
    expect(pairingOf(people, [elsewhere, first])).toBe('p1');
  });
});

describe('a row that names somebody nobody knows', () => {
  const problemOf = (kind: RecordKind, people: Partial<ParsedRecord['people']>, columnOf: ParsedRecord['columnOf']) =>
    planRecords(aRecordQuestion({ kind, rows: [{ ...row(people, { on }), columnOf }] })).problems[0]?.problems[0];

  it('tells the cell that has to be read otherwise, so that one answer mends every row with the same slip', () => {
    const people = { mentor: ['Ada Prak'], mentee: ['Ben Low'] };
    expect(problemOf('sessions', people, { mentor: 4, mentee: 5 })).toMatchObject({
      code: 'PERSON_NOT_FOUND',
      value: 'Ada Prak',
      column: 4,
      field: 'mentor',
      blocks: true,
    });
  });

  it('is about the whole row where the name stands in two cells', () => {
    expect(problemOf('sessions', { mentor: ['Ada', 'Prak'] }, {})).toMatchObject({ column: null, field: null });
  });

  it('says which of the two it is, where several people have the name', () => {
    const people = { mentor: ['ada@example.org'], mentee: ['Ada Park'] };
    expect(problemOf('declines', people, { mentor: 0, mentee: 1 })).toMatchObject({
      code: 'PERSON_AMBIGUOUS',
      value: 'Ada Park',
      column: 1,
    });
  });
});

describe('a check-in that is recorded already', () => {
  const [known] = records;
  const checkIn: CheckIn = {
    id: 'check-in',
    pairingId: 'p1' as PairingId,
    recordedAt: '2026-10-01T08:00:00.000Z' as Instant,
    supersededAt: null,
    side: 'mentee',
    givenOn: on,
    channel: 'call',
    quality: 3,
    trust: null,
    fit: 'good',
    goalsMoving: null,
    wantsContact: null,
    metOn: null,
    notMetSince: localDate('2026-09-01'),
  };
  const planWith = (said: ParsedRecord['said']) =>
    planRecords(
      aRecordQuestion({
        kind: 'check-ins',
        rows: [row({ reporter: ['Ben Low'], mentor: ['ada@example.org'] }, { on, ...said })],
        records: known === undefined ? [] : [{ ...known, checkIns: [checkIn] }],
      }),
    );

  it('is corrected in what the file tells, and keeps the rest and the way it was given', () => {
    expect(planWith({ quality: 4 }).updates).toMatchObject([
      {
        replaces: 'check-in',
        fact: { quality: 4, fit: 'good', channel: 'call', notMetSince: '2026-09-01' },
        changes: [{ field: 'quality', from: 3, to: 4 }],
      },
    ]);
  });

  it('never says both that they met and that they did not: the newer word stands alone', () => {
    expect(planWith({ metOn: localDate('2026-09-15') }).updates[0]?.fact).toMatchObject({
      metOn: '2026-09-15',
      notMetSince: null,
    });
  });

  it('is left alone by a row that says nothing else', () => {
    expect(planWith({ quality: 3 }).counts).toMatchObject({ unchanged: 1, updates: 0 });
  });
});

it('somebody who mentors and is mentored has to say on which side they answer', () => {
  const both = { reporter: ['ben@example.org'] };
  const plan = planRecords(aRecordQuestion({ kind: 'check-ins', rows: [row(both, { on, quality: 3 })] }));
  expect(codesOf(plan)).toEqual(['PAIRING_AMBIGUOUS']);
  const said = planRecords(
    aRecordQuestion({ kind: 'check-ins', rows: [row(both, { on, quality: 3, reporterSide: 'mentor' })] }),
  );
  expect(said.creates).toMatchObject([{ pairingId: 'p2', fact: { side: 'mentor' } }]);
});

it.each(['sessions', 'past pairings'] as const)(
  'a long list of %s does not look at every pairing for each row',
  (kind) => {
    const [first] = records;
    if (first === undefined) throw new Error('there are pairings');
    const ids = Array.from({ length: 200 }, (_, at) => ({
      mentorId: id(`mentor-${at}`),
      menteeId: id(`mentee-${at}`),
    }));
    let looks = 0;
    const many = ids.map((sides, at): PairingRecord => {
      const pairing = { ...first.pairing, id: `p${at}` as PairingId, ...sides };
      return {
        ...first,
        get pairing() {
          looks += 1;
          return pairing;
        },
      };
    });
    const people = ids.flatMap((sides) => Object.values(sides).map((one) => aPerson({ id: one, externalId: one })));
    const rows = ids.map(({ mentorId, menteeId }, at) =>
      row({ mentor: [mentorId], mentee: [menteeId] }, { on }, at + 2),
    );
    const plan = planRecords(aRecordQuestion({ kind, rows, people, records: many }));
    expect(plan.counts.problems).toBe(0);
    expect(looks).toBeLessThan(20 * 200);
  },
);

describe('an earlier pairing of which only the end is known', () => {
  it('is recorded also where it ended before the cohort began: a beginning that nobody gave is in nobody’s way', () => {
    const people = { mentor: ['ada@example.org'], mentee: ['Ben Low'] };
    const rows = [row(people, { endedOn: localDate('2025-06-30') })];
    const plan = planRecords(aRecordQuestion({ kind: 'past pairings', rows }));
    expect(plan.creates.map(({ fact }) => fact)).toMatchObject([{ begunOn: '2025-06-30', endedOn: '2025-06-30' }]);
  });
});
