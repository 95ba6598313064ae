import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { MatchRunId, PersonId } from '../../../../src/shared/domain/ids.ts';
import { localDate } from '../../../../src/shared/domain/local-date.ts';
import { pairReference } from '../../../../src/shared/domain/matching/review/pair-reference.ts';
import { type Review, readReview } from '../../../../src/shared/domain/matching/review/read-review.ts';
import { cellText } from '../../../../src/shared/domain/roster/cell-text.ts';
import type { Cell, Sheet } from '../../../../src/shared/domain/roster/sheet.ts';
import { answeredSheet, type ProposalUnderReview, proposalOf, reviewedRun } from '../../../support/review-sheets.ts';

const read = (proposals: readonly ProposalUnderReview[], ...sheets: Sheet[]) =>
  readReview({ id: reviewedRun, proposals, others: [] }, sheets);

function reviewed(proposals: readonly ProposalUnderReview[], ...sheets: Sheet[]): Review {
  const reading = read(proposals, ...sheets);
  if (!reading.ok) throw new Error(reading.sentence);
  return reading.review;
}

const key = ({ menteeId, mentorId }: { menteeId: PersonId; mentorId: PersonId }) => `${menteeId} ${mentorId}`;

/** Every pair with what became of its answer, in an order that does not matter. */
const decidedOf = ({ accepted, declined, toDiscuss }: Review) =>
  [...accepted, ...declined, ...toDiscuss].map((pair) => [key(pair), pair.decision, pair.reason]).toSorted();

const name = fc.oneof(
  fc.constantFrom('Ada Park', '=1+1', '+49 30', '-2', '@home', 'Decision', 'Mentor', 'Reference', 'yes', 'Zoë', '1-2'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const proposals: fc.Arbitrary<ProposalUnderReview[]> = fc
  .uniqueArray(fc.tuple(fc.nat(20), fc.nat(20), name, name), {
    minLength: 1,
    maxLength: 8,
    selector: ([mentee, mentor]) => `${mentee} ${mentor}`,
  })
  .map((pairs) =>
    pairs.map(([mentee, mentor, menteeName, mentorName]) =>
      proposalOf(menteeName, mentorName, { menteeId: `m${mentee}` as PersonId, mentorId: `r${mentor}` as PersonId }),
    ),
  );
const words = { yes: ['yes', 'ja', 'ok', 'x'], no: ['no', 'nein', 'decline'], discuss: ['discuss', '?'] } as const;
const answer = fc.oneof(
  fc.constant(null),
  fc.constantFrom('yes', 'no', 'discuss').chain((decision) =>
    fc.record({
      decision: fc.constant(decision),
      said: fc.constantFrom(...words[decision]),
      why: fc.option(fc.oneof(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.constantFrom('=A1', 'no', 'yes'))),
    }),
  ),
);
/** The order of things of which there may be any number. */
const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
const ordered = <One>(list: readonly One[], by: readonly number[]) =>
  list
    .map((one, at) => [one, by[at] ?? 0] as const)
    .toSorted(([, a], [, b]) => a - b)
    .map(([one]) => one);

test('however rows and columns were moved, deleted and written twice, exactly the answers put in are read out', () => {
  fc.assert(
    fc.property(
      proposals,
      fc.array(fc.option(answer), { minLength: 8, maxLength: 8 }),
      fc.record({ rows: order, columns: order, headerToo: fc.boolean(), twice: fc.nat(7), titles: fc.nat(2) }),
      (pairs, answers, { rows: rowOrder, columns, headerToo, twice, titles }) => {
        const sheet = answeredSheet(
          pairs,
          answers.map((one) => ({ decision: one?.said ?? null, why: one?.why ?? null })),
        );
        const [header = [], ...body] = sheet.rows;
        // Rows nobody answered may go; one stays, as a file that lost them all would say nothing of any run.
        const kept = body.filter((_, at) => at === 0 || answers[at] !== null || (rowOrder[at] ?? 0) % 2 === 0);
        const doubled = [...kept, ...kept.slice(twice, twice + 1)];
        const data = headerToo ? ordered([header, ...doubled], rowOrder) : [header, ...ordered(doubled, rowOrder)];
        const above: Cell[][] = Array.from({ length: titles }, () => ['Please answer by Friday', null]);
        const rows = [...above, ...data].map((cells) => ordered(cells.length > 2 ? cells : [...cells], columns));
        const expected = pairs.flatMap((pair, at) => {
          const given = answers[at];
          if (given === null || given === undefined) return [];
          const reason = cellText(given.why).replace(/\s+/gu, ' ');
          return [[key(pair), given.decision, reason.length > 200 ? expect.stringMatching(/…$/u) : reason]];
        });
        const review = reviewed(pairs, { ...sheet, rows });
        expect(decidedOf(review)).toEqual(expected.toSorted());
        expect([...review.contradicted, ...review.acceptedBefore]).toEqual([]);
        for (const { reason } of [...review.declined, ...review.accepted])
          expect(reason.length).toBeLessThanOrEqual(200);
      },
    ),
    { numRuns: 300 },
  );
});

describe('a reviewed file', () => {
  const pairs = [
    proposalOf('Cy Moss', 'Ada Park'),
    proposalOf('Dee Low', 'Ben Hart'),
    proposalOf('Eli Ray', 'Fay Orr'),
  ];
  const [cy, dee, eli] = pairs as [ProposalUnderReview, ProposalUnderReview, ProposalUnderReview];
  const yes = { decision: 'yes', why: null };
  const no = { decision: 'no', why: 'same office' };
  const nothing = { decision: null, why: null };
  const sheet = answeredSheet(pairs, [yes, no, nothing]);
  const [header = [], cyRow = [], deeRow = [], eliRow = []] = sheet.rows;
  const column = (heading: string) => header.indexOf(heading);
  const withRows = (...rows: Cell[][]): Sheet => ({ ...sheet, rows: [[...header], ...rows] });
  const put = (row: readonly Cell[], heading: string, cell: Cell) => row.with(column(heading), cell);

  it('counts those nobody answered, whether their row is there or not', () => {
    expect(reviewed(pairs, sheet).unanswered).toBe(1);
    expect(reviewed(pairs, withRows([...cyRow])).unanswered).toBe(2);
  });

  it('takes neither of two answers for one pair, and says both with their rows', () => {
    const review = reviewed(pairs, withRows([...cyRow], put(cyRow, 'Decision', 'no'), [...deeRow]));
    expect(review.accepted).toEqual([]);
    expect(review.contradicted).toMatchObject([
      {
        menteeName: 'Cy Moss',
        answers: [
          { place: 'row 2', said: 'yes' },
          { place: 'row 3', said: 'no' },
        ],
      },
    ]);
    expect(reviewed(pairs, withRows([...cyRow], put(cyRow, 'Decision', 'yes, in May'))).contradicted).toHaveLength(1);
  });

  it('takes the two in either order, as peers may stand', () => {
    const turned = put(put(cyRow, 'Mentee', cy.mentorName), 'Mentor', cy.menteeName);
    expect(decidedOf(reviewed(pairs, withRows(put(turned, 'Decision', 'yes'))))).toHaveLength(1);
    // One of them twice is nobody's pair.
    const twice = put(put(cyRow, 'Mentor', cy.menteeName), 'Decision', 'yes');
    expect(decidedOf(reviewed(pairs, withRows(twice)))).toEqual([]);
  });

  it('pairs nobody when one column was sorted without the others, or a name was written over', () => {
    const sortedAlone = [put(cyRow, 'Reference', pairReference(reviewedRun, dee)), put(deeRow, 'Mentor', 'Fay Orr')];
    const review = reviewed(pairs, withRows(...sortedAlone));
    expect(decidedOf(review)).toEqual([]);
    expect(review.notUnderstood).toEqual([
      'Row 2: it names other people than its reference, which stands for Dee Low with Ben Hart.',
      'Row 3: it names other people than its reference, which stands for Dee Low with Ben Hart.',
    ]);
  });

  it('does not mind a name without its accents, or one left out', () => {
    const zoe = proposalOf('Zoë  Ünal', 'Ada Park');
    const [, row = []] = answeredSheet([zoe], [yes]).rows;
    expect(reviewed([zoe], withRows(put(row, 'Mentee', 'zoe unal'))).accepted).toHaveLength(1);
    expect(reviewed([zoe], withRows(put(row, 'Mentee', null))).accepted).toHaveLength(1);
  });

  it('knows a name whose letters an older text could not hold, and no other by them', () => {
    const lukasz = proposalOf('Łukasz Wójcik', 'Ada Park');
    const [, row = []] = answeredSheet([lukasz], [yes]).rows;
    expect(reviewed([lukasz], withRows(put(row, 'Mentee', '?ukasz Wójcik'))).accepted).toHaveLength(1);
    expect(reviewed([lukasz], withRows(put(row, 'Mentee', '?ukasz Wójcix'))).accepted).toEqual([]);
    expect(reviewed([lukasz], withRows(put(row, 'Mentee', '?'))).accepted).toEqual([]);
  });

  it('names each row it cannot take, by its number, and takes the others', () => {
    const rows = [
      put(cyRow, 'Reference', null),
      put(cyRow, 'Reference', 'Cy and Ada'),
      put(cyRow, 'Reference', pairReference('run-2' as MatchRunId, cy)),
      put(cyRow, 'Reference', pairReference(reviewedRun, { ...cy, menteeId: 'm9' as PersonId })),
      put(cyRow, 'Decision', 'if they want'),
      put(put(eliRow, 'Why (a word or two)', 'lovely'), 'Decision', null),
      [...deeRow],
    ];
    const review = reviewed(pairs, withRows(...rows));
    expect(decidedOf(review)).toEqual([[key(dee), 'no', 'same office']]);
    expect(
      review.notUnderstood.map((sentence) => sentence.replace(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u, 'REF')),
    ).toEqual([
      'Row 2: it holds an answer, and no reference that says which two it is about.',
      'Row 3: its reference was changed to “Cy and Ada”, which says nothing of two people.',
      'Row 4: its reference belongs to other proposals than these.',
      'Row 5: its reference REF belongs to none of these proposals; it may have been changed.',
      'Row 6: “if they want” is no answer that is known here, for Cy Moss with Ada Park.',
      'Row 7: it says “lovely” of Eli Ray with Fay Orr, and nothing was decided.',
    ]);
  });

  it('changes nothing of a pair that was accepted meanwhile, and says so', () => {
    const since = [{ ...cy, accepted: true }, dee, eli];
    expect(reviewed(since, sheet)).toMatchObject({
      accepted: [],
      acceptedBefore: [{ menteeName: 'Cy Moss', decision: 'yes' }],
      unanswered: 1,
    });
  });

  it('is understood without its headings, by how references and answers look', () => {
    expect(decidedOf(reviewed(pairs, { ...sheet, rows: [cyRow, deeRow, eliRow] }))).toHaveLength(2);
    const renamed = header.map((cell) => (cell === 'Decision' ? 'Entscheidung' : cell));
    expect(decidedOf(reviewed(pairs, { ...sheet, rows: [renamed, cyRow, deeRow] }))).toHaveLength(2);
  });

  it('reads the answers of every sheet in sight, and says on which of them a row stands', () => {
    const copy: Sheet = {
      ...withRows([...eliRow.with(column('Decision'), 'hm')], put(eliRow, 'Decision', 'no')),
      name: 'Copy',
    };
    const review = reviewed(pairs, sheet, copy, { ...withRows(put(cyRow, 'Decision', 'no')), visibility: 'hidden' });
    expect(review.contradicted[0]?.answers.map(({ place }) => place)).toEqual([
      'row 2 of the sheet Copy',
      'row 3 of the sheet Copy',
    ]);
    expect(decidedOf(review)).toHaveLength(2);
  });

  it('that is about other proposals, or none, is refused in one sentence that says what to do', () => {
    const refused = (
      proposal: ProposalUnderReview[],
      of: Sheet,
      others: Parameters<typeof readReview>[0]['others'] = [],
    ) => {
      const reading = readReview({ id: 'run-2' as MatchRunId, proposals: proposal, others }, [of]);
      return reading.ok ? 'read' : reading.sentence;
    };
    expect(refused(pairs, sheet, [{ id: reviewedRun, madeOn: localDate('2026-11-20') }])).toBe(
      'This file is about the proposals made on 20 November 2026. Choose those first, then bring it back.',
    );
    expect(refused(pairs, sheet)).toMatch(/^This file is about other proposals/u);
    expect(
      refused(pairs, {
        ...sheet,
        rows: [
          ['Name', 'Email'],
          ['Ada', 'ada@example.org'],
        ],
      }),
    ).toMatch(/^This is no file/u);
    expect(refused(pairs, { ...sheet, rows: [] })).toMatch(/^This is no file/u);
    expect(refused(pairs, withRows(put(cyRow, 'Reference', null)))).toMatch(/^The references are no longer/u);
    const undecided = [header, cyRow, eliRow].map((cells) => cells.toSpliced(column('Decision'), 1));
    expect(refused(pairs, { ...sheet, rows: undecided })).toMatch(/^No column of this file holds the decisions/u);
    const twice = sheet.rows.map((cells) => [...cells, cells[column('Decision')] ?? null]);
    expect(refused(pairs, { ...sheet, rows: twice })).toMatch(/^Two columns of this file are headed Decision/u);
  });
});

test('three thousand rows are read at once, so that nobody waits at the window', () => {
  const many = Array.from({ length: 3000 }, (_, at) => proposalOf(`Mentee ${at}`, `Mentor ${at}`));
  const sheet = answeredSheet(
    many,
    many.map(() => ({ decision: 'yes', why: null })),
  );
  const start = performance.now();
  expect(reviewed(many, sheet).accepted).toHaveLength(3000);
  expect(performance.now() - start).toBeLessThan(3000);
});
