import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, localDate } from '../../../src/shared/domain/local-date.ts';
import type { PairingStep } from '../../../src/shared/domain/pairing.ts';
import type { Person, Role } from '../../../src/shared/domain/person.ts';
import { buildLeadershipReport } from '../../../src/shared/domain/reports/build-leadership-report.ts';
import type { LeadershipReport, ReportCell } from '../../../src/shared/domain/reports/leadership-report.ts';
import type { ReportFacts, ReportPairing } from '../../../src/shared/domain/reports/report-facts.ts';
import { aPairingRecord } from '../../support/a-pairing-record.ts';
import { aPerson } from '../../support/a-person.ts';
import { healthStages } from '../../support/health-arbitraries.ts';
import { anyReportFacts } from '../../support/report-facts-arbitrary.ts';

function sectionOf(report: LeadershipReport, id: string) {
  const section = report.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`there is a section ${id}`);
  return section;
}

const shownValue = (cell: ReportCell | undefined) => (cell?.kind === 'count' ? cell.value : null);
/** The shown figures of a row, null where withheld; rows count from the end when negative. */
const row = (report: LeadershipReport, id: string, at: number) =>
  (sectionOf(report, id).table.rows.at(at)?.cells ?? []).map(shownValue);

/** What is left of a shown whole when shown parts of it are taken away; null where one of them is withheld. */
function leftOver(whole: number | null | undefined, ...parts: readonly (number | null | undefined)[]): number | null {
  let left = whole ?? null;
  for (const part of parts) left = left === null || part === null || part === undefined ? null : left - part;
  return left;
}

/** The sizes of groups that a reader of this report can reach by taking shown figures from one another. */
function workedOut(report: LeadershipReport, facts: ReportFacts): readonly (readonly [string, number | null])[] {
  const { mentors, mentees, both, followed, started } = participationOf(report);
  const found: [string, number | null][] = [
    ['mentors who are not mentees', leftOver(mentors, both)],
    ['mentees who are not mentors', leftOver(mentees, both)],
  ];
  const everyPairingStartedThen = facts.pairings.every(
    ({ startedOn, closedOn, isFollowed }) =>
      startedOn !== null && startedOn >= facts.from && startedOn <= facts.to && (isFollowed || closedOn !== null),
  );
  if (everyPairingStartedThen) found.push(['pairings closed of those started', leftOver(started, followed)]);
  for (const id of ['coverage-department', 'coverage-career-level']) {
    const { rows } = sectionOf(report, id).table;
    const [rosterAll, mentoredAll, mentoringAll] = row(report, id, -1);
    found.push([`${id}: pairings beyond one for each mentee`, leftOver(followed, mentoredAll)]);
    found.push([`${id}: pairings beyond one for each mentor`, leftOver(followed, mentoringAll)]);
    for (const { label, cells, isTotal } of rows) {
      const [roster, mentored, mentoring] = cells.map(shownValue);
      found.push([`${id}, ${label}: not mentored`, leftOver(roster, mentored)]);
      found.push([`${id}, ${label}: not mentoring`, leftOver(roster, mentoring)]);
      if (!isTotal) found.push([`${id}: not in ${label}`, leftOver(rosterAll, roster)]);
    }
    for (const column of [1, 2]) {
      const without = rows.slice(0, -1).map(({ cells }) => leftOver(shownValue(cells[0]), shownValue(cells[column])));
      const all = leftOver(rosterAll, row(report, id, -1)[column]);
      const known = without.filter((count) => count !== null);
      found.push([`${id}: column ${column}, left out in withheld rows`, leftOver(all, ...known)]);
    }
  }
  for (const id of ['standing', 'closings', 'coverage-department', 'coverage-career-level']) {
    const { rows, columns } = sectionOf(report, id).table;
    for (const column of columns.slice(1).keys()) {
      const parts = rows.slice(0, -1).map(({ cells }) => shownValue(cells[column]));
      const whole = row(report, id, -1)[column];
      found.push([`${id}: withheld rows together`, leftOver(whole, ...parts.filter((part) => part !== null))]);
    }
  }
  return found;
}

/** A programme in which nothing has happened yet; groups below five are withheld. */
const quiet: ReportFacts = {
  programmeName: 'Growing together',
  cohortName: null,
  from: localDate('2026-01-01'),
  to: localDate('2026-03-31'),
  madeOn: localDate('2026-04-02'),
  smallestGroup: 5,
  stages: healthStages,
  people: [],
  enrolments: [],
  pairings: [],
};

/** A followed pairing of these two, started in the period. */
function aPairingOf(mentor = aPerson(), mentee = aPerson(), at = 0): ReportPairing {
  const [stage] = healthStages;
  if (stage === undefined) throw new Error('a programme has stages');
  const record = aPairingRecord();
  return {
    record: { ...record, pairing: { ...record.pairing, id: `pairing-${at}` as never } },
    mentor,
    mentee,
    stage,
    startedOn: localDate('2026-01-05'),
    closedOn: null,
    isFollowed: true,
  };
}

const peopleOf = (count: number) => Array.from({ length: count }, () => aPerson({ department: 'Law' }));

const enrol = (people: readonly Person[], role: Role) =>
  people.map(({ id }) => ({ personId: id, cohortId: 'cohort' as never, role, registeredOn: localDate('2025-12-01') }));

const closedOne = (pairing: ReportPairing) => ({ ...pairing, closedOn: localDate('2026-03-02'), isFollowed: false });

const closedFor = (reason: string): PairingStep => ({
  id: 'step',
  pairingId: 'pairing' as never,
  kind: 'closed',
  side: null,
  on: localDate('2026-03-02'),
  value: reason,
  recordedAt: '2026-03-02T06:00:00.000Z' as Instant,
  supersededAt: null,
});

function participationOf(report: LeadershipReport) {
  const figure = (at: number) => row(report, 'participation', at)[0] ?? null;
  return {
    mentors: figure(0),
    mentees: figure(1),
    both: figure(2),
    followed: figure(3),
    started: figure(4),
    closed: figure(5),
  };
}

const isSmall = (count: number | null, smallest: number) => count !== null && count > 0 && count < smallest;

describe('the leadership report', () => {
  it('says no number in a sentence that is not a shown cell of the table under it', () => {
    fc.assert(
      fc.property(anyReportFacts, (facts) => {
        for (const { sentence, table } of buildLeadershipReport(facts).sections) {
          const shown = table.rows.flatMap(({ cells }) => cells.map(shownValue)).filter((value) => value !== null);
          const said = sentence.replace('3 or 4 out of 4', '').replaceAll(`fewer than ${facts.smallestGroup}`, '');
          for (const number of said.match(/\d+/g) ?? []) expect(shown).toContain(Number(number));
        }
      }),
    );
  });

  it('shows no group below the smallest, and none that follows from taking figures from one another', () => {
    fc.assert(
      fc.property(anyReportFacts, (facts) => {
        const report = buildLeadershipReport(facts);
        const small = report.sections
          .flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells.map(shownValue)))
          .filter((value) => isSmall(value, facts.smallestGroup));
        expect(small).toEqual([]);
        const reached = workedOut(report, facts).filter(([, count]) => isSmall(count, facts.smallestGroup));
        expect(reached).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows or withholds one total alike in every table it stands in', () => {
    fc.assert(
      fc.property(anyReportFacts, (facts) => {
        const report = buildLeadershipReport(facts);
        const total = (id: string) => sectionOf(report, id).table.rows.at(-1)?.cells;
        const figure = (at: number) => sectionOf(report, 'participation').table.rows[at]?.cells;
        expect(total('coverage-department')).toEqual(total('coverage-career-level'));
        expect(total('standing')).toEqual(figure(3));
        expect(total('closings')).toEqual(figure(5));
      }),
    );
  });

  it('does not say how many are on a roster of three', () => {
    const people = [aPerson({ department: 'Law' }), aPerson({ department: 'Law' }), aPerson({ department: 'Care' })];
    const report = buildLeadershipReport({ ...quiet, people });
    expect(sectionOf(report, 'coverage-department').sentence).toBe(
      'People being mentored on the last day: 0. People on the roster: fewer than 5.',
    );
  });

  it('does not let three who are both be worked out as mentors plus mentees less everybody', () => {
    const people = peopleOf(17);
    const enrolments = [...enrol(people.slice(0, 10), 'mentor'), ...enrol(people.slice(7), 'mentee')];
    const report = buildLeadershipReport({ ...quiet, people, enrolments });
    expect(participationOf(report).both).toBeNull();
    const { mentors, mentees } = participationOf(report);
    expect([mentors, mentees, row(report, 'coverage-department', -1)[0]]).toContain(null);
  });

  it('does not let two who have left be worked out as mentors plus mentees less the roster', () => {
    const people = peopleOf(40).map((person, at) => (at < 2 ? { ...person, leftOn: localDate('2026-02-01') } : person));
    const enrolments = [...enrol(people.slice(0, 20), 'mentor'), ...enrol(people.slice(20), 'mentee')];
    const report = buildLeadershipReport({ ...quiet, people, enrolments });
    const { mentors, mentees } = participationOf(report);
    expect([mentors, mentees, row(report, 'coverage-department', -1)[0]]).toContain(null);
  });

  it('does not let three closed pairings be worked out as those started less those followed', () => {
    const people = peopleOf(40);
    const pairings = Array.from({ length: 20 }, (_, at) => aPairingOf(people[at], people[at + 20], at)).map(
      (pairing, at) => (at < 3 ? closedOne(pairing) : pairing),
    );
    const { followed, started, closed } = participationOf(buildLeadershipReport({ ...quiet, people, pairings }));
    expect(closed).toBeNull();
    expect([followed, started]).toContain(null);
  });

  it('does not let two earlier pairings be worked out as those followed plus those closed less those started', () => {
    const people = peopleOf(80);
    const pairings = Array.from({ length: 40 }, (_, at) => aPairingOf(people[at], people[at + 40], at))
      .map((pairing, at) => (at < 10 ? closedOne(pairing) : pairing))
      // One of those followed and one of those closed, so that neither group lies within those started.
      .map((pairing, at) => (at === 0 || at === 39 ? { ...pairing, startedOn: localDate('2025-12-05') } : pairing));
    const { followed, started, closed } = participationOf(buildLeadershipReport({ ...quiet, people, pairings }));
    expect([followed, started, closed]).toContain(null);
  });

  it('does not let three who take no part be worked out as the roster less mentors and mentees', () => {
    const people = peopleOf(43);
    const pairings = Array.from({ length: 20 }, (_, at) => aPairingOf(people[at], people[at + 20], at));
    expect(row(buildLeadershipReport({ ...quiet, people, pairings }), 'coverage-department', -1)).toContain(null);
  });

  it('guards one who can be worked out from a total even where the withheld cells alone nearly tell of them', () => {
    const [gone, only, ...others] = peopleOf(5).map((person, at) => ({
      ...person,
      careerLevel: at < 2 ? ('pre-employment' as const) : ('experienced' as const),
      leftOn: at === 0 ? localDate('2026-02-01') : null,
    }));
    if (gone === undefined || only === undefined) throw new Error('there are five');
    const enrolments = [...enrol([gone, only], 'mentor'), ...enrol([gone], 'mentee')];
    const facts = { ...quiet, smallestGroup: 3, people: [gone, only, ...others], enrolments };
    const report = buildLeadershipReport(facts);
    expect([row(report, 'coverage-career-level', 1)[0], row(report, 'coverage-career-level', -1)[0]]).toContain(null);
  });

  it('counts small reasons for closing together, so that how many closed can be said', () => {
    const people = peopleOf(40);
    const reasons = ['goals met', 'goals met', 'needs changed', 'needs changed', 'the fit was not right'];
    const pairings = Array.from({ length: 10 }, (_, at) => aPairingOf(people[at], people[at + 20], at)).map(
      (pairing, at) => ({
        ...closedOne(pairing),
        record: {
          ...pairing.record,
          steps: [closedFor(reasons[at] ?? 'agreed time is over')],
        },
      }),
    );
    const { table, sentence } = sectionOf(buildLeadershipReport({ ...quiet, people, pairings }), 'closings');
    expect(table.rows.map(({ label, cells: [cell] }) => [label, shownValue(cell)])).toEqual([
      ['Agreed time is over', 5],
      ['Other reasons', 5],
      ['All', 10],
    ]);
    expect(sentence).toContain('Pairings closed in the period: 10.');
  });

  it('always answers a question with a sentence, even where nothing may be shown', () => {
    fc.assert(
      fc.property(anyReportFacts, (facts) => {
        for (const { sentence } of buildLeadershipReport(facts).sections) expect(sentence).toMatch(/\w.*\.$/);
      }),
    );
  });

  it('shows figures: a report that withheld everything would be safe and useless', () => {
    const rich = fc.sample(anyReportFacts, { numRuns: 60, seed: 7 }).filter(({ people }) => people.length >= 30);
    expect(rich.length).toBeGreaterThan(5);
    for (const facts of rich) {
      const report = buildLeadershipReport({ ...facts, smallestGroup: 3 });
      expect(row(report, 'coverage-department', -1)[0]).not.toBeNull();
    }
  });
});
