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
    source: 'typed',
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
      row({ mentor: [mentorId], mentee: [menteeId] }, { on, endedOn: on }, at + 2),
    );
    const plan = planRecords(aRecordQuestion({ kind, rows, people, records: many }));
    expect(plan.counts.problems).toBe(0);
    expect(looks).toBeLessThan(20 * 200);
  },
);

describe('a day that a row does not give', () => {
  const people = { mentor: ['ada@example.org'], mentee: ['Ben Low'] };
  const day = localDate('2024-06-30');
  const codeOf = (kind: RecordKind, said: ParsedRecord['said']) =>
    codesOf(planRecords(aRecordQuestion({ kind, rows: [row(people, said)] })));

  it('is asked for and never made up: pairings of 2024 were recorded as begun and ended with the cohort of 2026', () => {
    expect(codeOf('past pairings', {})).toEqual(['NO_BEGINNING']);
    expect(codeOf('past pairings', { endedOn: day })).toEqual(['NO_BEGINNING']);
    expect(codeOf('past pairings', { on: day })).toEqual(['NO_END']);
    expect(codeOf('declines', {})).toEqual(['NO_DAY']);
    expect(codeOf('past pairings', { on: day, endedOn: day })).toEqual([]);
  });

  it('is told once where its cell cannot be read, as what keeps the row out', () => {
    const unread = { code: 'DATE_UNREADABLE', value: 'last Tuesday', row: 2, column: 0, field: 'on', blocks: false };
    const plan = planRecords(aRecordQuestion({ rows: [{ ...row(people, {}), problems: [unread as never] }] }));
    expect(plan.problems).toEqual([{ row: 2, problems: [{ ...unread, blocks: true }] }]);
    expect(plan.tally).toHaveLength(1);
  });
});

describe('a row that names mentor and mentee the other way round', () => {
  const turned = { mentor: ['Ben Low'], mentee: ['ada@example.org'] };

  it('is taken for the pairing the two have, and says so', () => {
    const plan = planRecords(aRecordQuestion({ rows: [row(turned, { on, arrangedBy: 'mentor' })] }));
    expect(plan.creates).toMatchObject([{ pairingId: 'p1', fact: { arrangedBy: null } }]);
    expect(plan.warnings).toMatchObject([{ code: 'SIDES_SWAPPED', row: 2, blocks: false }]);
  });

  it('is not turned round where a pairing stands as it is written, or where it says who of the two answered', () => {
    const asWritten = planRecords(
      aRecordQuestion({ rows: [row({ mentor: ['Ben Low'], mentee: ['Cy Moss'] }, { on })] }),
    );
    expect([asWritten.creates[0]?.pairingId, asWritten.warnings]).toEqual(['p2', []]);
    const answered = row(turned, { on, quality: 3, reporterSide: 'mentor' });
    expect(codesOf(planRecords(aRecordQuestion({ kind: 'check-ins', rows: [answered] })))).toEqual([
      'PAIRING_NOT_FOUND',
    ]);
  });
});
