import type { LocalDate } from '../local-date.ts';
import { careerLevels, type Person } from '../person.ts';
import { sayMonth } from '../say-day.ts';
import type { ReportCell, ReportSection } from './leadership-report.ts';
import type { ReportFacts, ReportPairing } from './report-facts.ts';
import { withholdSmallGroups } from './withhold-small-groups.ts';

const within = (facts: ReportFacts, day: LocalDate | null) => day !== null && day >= facts.from && day <= facts.to;
const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** A figure in a sentence, which must say no more than the table does. */
function said(cell: ReportCell, smallest: number): string {
  if (cell.kind === 'count') return String(cell.value);
  return cell.kind === 'withheld' ? `fewer than ${smallest}` : 'a number not shown here';
}

type Column = readonly [heading: string, counts: readonly number[], bases?: readonly number[]];

/** A table with a total line, its small groups withheld column by column. */
function tableOf(facts: ReportFacts, first: string, labels: readonly string[], columns: readonly Column[]) {
  const withheld = columns.map(([, counts, bases]) => withholdSmallGroups(counts, facts.smallestGroup, bases ?? null));
  return {
    columns: [first, ...columns.map(([heading]) => heading)],
    rows: [
      ...labels.map((label, at) => ({
        label,
        cells: withheld.map((column) => column.cells[at] ?? { kind: 'withheld' as const }),
      })),
      { label: 'All', cells: withheld.map((column) => column.total) },
    ],
  };
}

/** Who takes part, and how many pairings there are. */
export function participation(facts: ReportFacts): ReportSection {
  const peopleIn = (role: 'mentor' | 'mentee') =>
    new Set(
      facts.enrolments.filter((one) => one.role === role && one.registeredOn <= facts.to).map((one) => one.personId),
    );
  const [mentors, mentees] = [peopleIn('mentor'), peopleIn('mentee')];
  const rows: readonly (readonly [string, number])[] = [
    ['Mentors registered', mentors.size],
    ['Mentees registered', mentees.size],
    ['People who are both', [...mentors].filter((id) => mentees.has(id)).length],
    ['Pairings followed at the end of the period', facts.pairings.filter((pairing) => pairing.isFollowed).length],
    ['Pairings started in the period', facts.pairings.filter((pairing) => within(facts, pairing.startedOn)).length],
    ['Pairings closed in the period', facts.pairings.filter((pairing) => within(facts, pairing.closedOn)).length],
  ];
  // These figures do not add up to anything, so each is judged alone.
  const cells = rows.map(([, count]) => withholdSmallGroups([count], facts.smallestGroup).total);
  const [mentorCell, menteeCell, , pairingCell] = cells as [ReportCell, ReportCell, ReportCell, ReportCell];
  const figure = (cell: ReportCell) => said(cell, facts.smallestGroup);
  return {
    id: 'participation',
    question: 'Who takes part?',
    sentence: `Mentors: ${figure(mentorCell)}. Mentees: ${figure(menteeCell)}. Pairings followed on the last day: ${figure(pairingCell)}.`,
    table: {
      columns: ['', 'Number'],
      rows: rows.map(([label], at) => ({ label, cells: [cells[at] ?? { kind: 'withheld' }] })),
    },
    bars: null,
  };
}

/** Where the pairings stood on the last day. */
export function standing(facts: ReportFacts): ReportSection {
  const followed = facts.pairings.filter((pairing) => pairing.isFollowed);
  const stages = facts.stages.toSorted((a, b) => a.position - b.position);
  const counts = stages.map((stage) => followed.filter((pairing) => pairing.stage.id === stage.id).length);
  const table = tableOf(
    facts,
    'Stage',
    stages.map((stage) => stage.name),
    [['Pairings', counts]],
  );
  const most = Math.max(0, ...counts);
  const leading = stages.filter((_, at) => counts[at] === most);
  const only = leading.length === 1 && most >= facts.smallestGroup ? leading[0] : undefined;
  return {
    id: 'standing',
    question: 'Where do the pairings stand?',
    sentence: only ? `Most pairings are in ${only.name}.` : 'No single stage stands out.',
    table,
    bars: 1,
  };
}

/** How often pairs met, month by month. Months with only a few meeting pairings are withheld. */
export function meetings(facts: ReportFacts): ReportSection {
  const months = monthsBetween(facts.from, facts.to);
  const met = months.map(
    (month) =>
      facts.pairings.filter((pairing) =>
        pairing.record.sessions.some((session) => within(facts, session.heldOn) && session.heldOn.startsWith(month)),
      ).length,
  );
  // A pairing meets in several months, so months do not add up to a total that anything could be worked out from.
  const cells = met.map((count) => withholdSmallGroups([count], facts.smallestGroup).total);
  const sessions = facts.pairings
    .flatMap((pairing) => pairing.record.sessions)
    .filter((one) => within(facts, one.heldOn));
  const all = withholdSmallGroups([sessions.length], facts.smallestGroup).total;
  return {
    id: 'meetings',
    question: 'Do pairs meet?',
    sentence: `Sessions recorded in the period: ${said(all, facts.smallestGroup)}. What was said in them is never recorded.`,
    table: {
      columns: ['Month', 'Pairings that met'],
      rows: months.map((month, at) => ({ label: sayMonth(month), cells: [cells[at] ?? { kind: 'withheld' }] })),
    },
    bars: 1,
  };
}

function monthsBetween(from: LocalDate, to: LocalDate): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** How far mentoring reaches, by department or by career level. */
export function coverage(facts: ReportFacts, by: 'department' | 'careerLevel'): ReportSection {
  const groupOf = (person: Person) => person[by] ?? 'not recorded';
  const present = facts.people.filter((person) => person.leftOn === null || person.leftOn > facts.to);
  const followed = facts.pairings.filter((pairing) => pairing.isFollowed);
  const mentored = new Set(followed.map((pairing) => pairing.mentee.id));
  const mentoring = new Set(followed.map((pairing) => pairing.mentor.id));
  const reached = present.filter((person) => mentored.has(person.id)).length;
  const order: readonly string[] = by === 'careerLevel' ? careerLevels : [];
  const groups = [...new Set(present.map(groupOf))].toSorted(
    (a, b) => rank(order, a) - rank(order, b) || a.localeCompare(b),
  );
  const count = (belongs: (person: Person) => boolean) =>
    groups.map((group) => present.filter((person) => groupOf(person) === group && belongs(person)).length);
  const everyone = count(() => true);
  const table = tableOf(facts, by === 'department' ? 'Department' : 'Career level', groups, [
    ['On the roster', everyone],
    ['Being mentored', count((person) => mentored.has(person.id)), everyone],
    ['Mentoring', count((person) => mentoring.has(person.id)), everyone],
  ]);
  const all = withholdSmallGroups([reached], facts.smallestGroup).total;
  return {
    id: `coverage-${by === 'department' ? 'department' : 'career-level'}`,
    question:
      by === 'department' ? 'Which departments does mentoring reach?' : 'Which career levels does mentoring reach?',
    sentence: `People being mentored on the last day: ${said(all, facts.smallestGroup)}, of ${counted(present.length, 'person', 'people')} on the roster.`,
    table,
    bars: 2,
  };
}

const rank = (order: readonly string[], value: string) => (order.includes(value) ? order.indexOf(value) : order.length);

/** What both sides answered when asked how good it is, newest answer of each pairing in the period. */
export function answers(facts: ReportFacts): ReportSection {
  const newest = (pairing: ReportPairing, side: 'mentor' | 'mentee') =>
    pairing.record.checkIns.findLast((one) => one.side === side && one.quality !== null && within(facts, one.givenOn))
      ?.quality;
  const sides = [
    ['Mentees', facts.pairings.map((pairing) => newest(pairing, 'mentee'))],
    ['Mentors', facts.pairings.map((pairing) => newest(pairing, 'mentor'))],
  ] as const;
  const rows = sides.map(([label, given]) => {
    const known = given.filter((quality) => quality !== undefined && quality !== null);
    const high = known.filter((quality) => quality >= 3).length;
    const { cells, total } = withholdSmallGroups([high, known.length - high], facts.smallestGroup);
    return { label, cells: [...cells, total] };
  });
  const shares = rows.flatMap(({ label, cells: [high, , all] }) =>
    high?.kind === 'count' && all?.kind === 'count' && all.value > 0
      ? [`${high.value} of ${all.value} ${label.toLowerCase()}`]
      : [],
  );
  return {
    id: 'answers',
    question: 'What do both sides say of it?',
    sentence:
      shares.length === 0
        ? 'Too few have answered for their answers to be shown.'
        : `Asked how good it is for them, ${shares.join(' and ')} answered 3 or 4 out of 4.`,
    table: { columns: ['', 'Answered 3 or 4', 'Answered 1 or 2', 'Answered'], rows },
    bars: null,
  };
}

/** How pairings that closed in the period came to close, by cause and never by person. */
export function closings(facts: ReportFacts): ReportSection {
  const causes = facts.pairings
    .filter((pairing) => within(facts, pairing.closedOn))
    .map((pairing) => pairing.record.steps.findLast((step) => step.kind === 'closed')?.value ?? 'not recorded');
  const all = withholdSmallGroups([causes.length], facts.smallestGroup).total;
  const labels = [...new Set(causes)].toSorted((a, b) => a.localeCompare(b));
  const table = tableOf(facts, 'Reason', labels, [
    ['Pairings', labels.map((label) => causes.filter((cause) => cause === label).length)],
  ]);
  return {
    id: 'closings',
    question: 'How do pairings close?',
    sentence:
      causes.length === 0
        ? 'No pairing closed in this period.'
        : `Pairings closed in the period: ${said(all, facts.smallestGroup)}. An ending on time is part of mentoring.`,
    table,
    bars: null,
  };
}
