import type { LocalDate } from '../local-date.ts';
import { careerLevels, type Person } from '../person.ts';
import { sayMonth } from '../say-day.ts';
import { type DraftSection, withTotal } from './draft-section.ts';
import { type Group, sizeOf } from './group.ts';
import { sumsOfContainment, sumsOfOverlap } from './group-sum.ts';
import { totalOf } from './leadership-report.ts';
import { leadingStage } from './leading-stage.ts';
import type { ReportFacts, ReportPairing } from './report-facts.ts';
import { isWithin, type ReportGroups } from './report-groups.ts';
import { inOneLine, said } from './say-figures.ts';

/** Who takes part, and how many pairings there are. */
export function participation(facts: ReportFacts, groups: ReportGroups): DraftSection {
  const { mentors, mentees, followed, started, closed } = groups;
  return {
    id: 'participation',
    question: 'Who takes part?',
    columns: ['', 'Number'],
    rows: [
      { label: 'Mentors registered', groups: [mentors] },
      { label: 'Mentees registered', groups: [mentees] },
      { label: 'People who are both', groups: [mentors & mentees] },
      { label: 'Pairings followed at the end of the period', groups: [followed] },
      { label: 'Pairings started in the period', groups: [started] },
      { label: 'Pairings closed in the period', groups: [closed] },
    ],
    // Not printed, but known to whoever adds: all who take part, and all pairings that were followed or closed.
    sums: [...sumsOfOverlap(mentors, mentees), ...sumsOfOverlap(followed, closed)],
    nested: [mentors, mentees, mentors | mentees, followed, started, closed, followed | closed],
    bars: null,
    say: (table) => {
      const figure = (words: string, row: number) => said(words, table.rows[row]?.cells[0], facts.smallestGroup);
      return inOneLine(figure('Mentors', 0), figure('Mentees', 1), figure('Pairings followed on the last day', 3));
    },
  };
}

/** Where the pairings stood on the last day. */
export function standing(facts: ReportFacts, { groupOfPairings }: ReportGroups): DraftSection {
  const followed = facts.pairings.filter((pairing) => pairing.isFollowed);
  const rows = facts.stages
    .toSorted((a, b) => a.position - b.position)
    .map((stage) => ({
      label: stage.name,
      groups: [groupOfPairings(followed.filter((pairing) => pairing.stage.id === stage.id))],
    }));
  return {
    id: 'standing',
    question: 'Where do the pairings stand?',
    columns: ['Stage', 'Pairings'],
    ...withTotal(rows),
    nested: [],
    bars: 1,
    say: leadingStage,
  };
}

/** How often pairs met, month by month. A pairing meets in several months, so months have no total. */
export function meetings(facts: ReportFacts, { groupOfPairings, followed, closed }: ReportGroups): DraftSection {
  const metIn = (month: string) =>
    facts.pairings.filter((pairing) =>
      pairing.record.sessions.some((session) => isWithin(facts, session.heldOn) && session.heldOn.startsWith(month)),
    );
  const rows = monthsBetween(facts.from, facts.to).map((month) => ({
    label: sayMonth(month),
    groups: [groupOfPairings(metIn(month))],
  }));
  return {
    id: 'meetings',
    question: 'Do pairs meet?',
    columns: ['Month', 'Pairings that met'],
    rows,
    // Of each month a reader knows that those who met are among all pairings of the period, the others did not.
    sums: rows.flatMap(({ groups: [met = 0n] }) => sumsOfContainment([met, met | followed | closed])),
    nested: [],
    bars: 1,
    say: (table) =>
      inOneLine(
        said('Pairings that met in the last month of the period', table.rows.at(-1)?.cells[0], facts.smallestGroup),
        'What was said in a meeting is never recorded.',
      ),
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
export function coverage(facts: ReportFacts, groups: ReportGroups, by: 'department' | 'careerLevel'): DraftSection {
  const labelOf = (person: Person) => person[by] ?? 'not recorded';
  const order: readonly string[] = by === 'careerLevel' ? careerLevels : [];
  const rank = (label: string) => (order.includes(label) ? order.indexOf(label) : order.length);
  const parts = [...new Set(groups.present.map(labelOf))]
    .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((label) => {
      const roster = groups.groupOfPeople(groups.present.filter((person) => labelOf(person) === label));
      return { label, groups: [roster, roster & groups.mentored, roster & groups.mentoring] };
    });
  const { rows, sums } = withTotal(parts);
  // Those who are not mentored, or mentor nobody, make columns too, though nobody prints them.
  const left = withTotal(
    parts.map(({ label, groups: [roster = 0n, mentored = 0n, mentoring = 0n] }) => ({
      label,
      groups: [roster & ~mentored, roster & ~mentoring],
    })),
  );
  const name = by === 'department' ? 'Department' : 'Career level';
  return {
    id: by === 'department' ? 'coverage-department' : 'coverage-career-level',
    question: `Which ${name.toLowerCase()}s does mentoring reach?`,
    columns: [name, 'On the roster', 'Being mentored', 'Mentoring'],
    rows,
    sums: [
      ...sums,
      ...left.sums,
      // Who of a row is not on a side, and who is on neither, by adding the two sides where nobody is on both.
      ...rows.flatMap(({ groups: [roster = 0n, mentored = 0n, mentoring = 0n] }) => [
        ...sumsOfOverlap(mentored, mentoring),
        ...[mentored, mentoring, mentored | mentoring].flatMap((part) => sumsOfContainment([roster, part])),
      ]),
      // As many people are mentored as pairings remain when each of them is counted in one.
      { whole: groups.mentored, parts: [groups.firstOfMentee] },
      { whole: groups.mentoring, parts: [groups.firstOfMentor] },
    ],
    nested: [
      rows.reduce((all, { groups: [roster = 0n] }) => all | roster, 0n),
      groups.mentored,
      groups.mentoring,
      groups.firstOfMentee,
      groups.firstOfMentor,
    ],
    bars: 2,
    say: (table) => {
      const figure = (words: string, column: number) => said(words, totalOf(table)?.cells[column], facts.smallestGroup);
      return inOneLine(figure('People being mentored on the last day', 1), figure('People on the roster', 0));
    },
  };
}

/** What both sides answered when asked how good it is, newest answer of each pairing in the period. */
export function answers(facts: ReportFacts, { groupOfPairings }: ReportGroups): DraftSection {
  const newest = (pairing: ReportPairing, side: 'mentor' | 'mentee') =>
    pairing.record.checkIns.findLast((one) => one.side === side && one.quality !== null && isWithin(facts, one.givenOn))
      ?.quality ?? null;
  const row = (label: string, side: 'mentor' | 'mentee') => {
    const answered = (isCounted: (quality: number) => boolean) =>
      groupOfPairings(
        facts.pairings.filter((pairing) => {
          const quality = newest(pairing, side);
          return quality !== null && isCounted(quality);
        }),
      );
    return {
      label,
      groups: [answered((quality) => quality >= 3), answered((quality) => quality < 3), answered(() => true)],
    };
  };
  const rows = [row('Mentees', 'mentee'), row('Mentors', 'mentor')];
  return {
    id: 'answers',
    question: 'What do both sides say of it?',
    columns: ['', 'Answered 3 or 4', 'Answered 1 or 2', 'Answered'],
    rows,
    sums: rows.map(({ groups: [high = 0n, low = 0n, all = 0n] }) => ({ whole: all, parts: [high, low] })),
    nested: rows.flatMap(({ groups: [, , all = 0n] }) => all),
    bars: null,
    say: (table) => {
      const shares = table.rows.flatMap(({ label, cells: [high, , all] }) =>
        high?.kind === 'count' && all?.kind === 'count' && all.value > 0
          ? [`${high.value} of ${all.value} ${label.toLowerCase()}`]
          : [],
      );
      return shares.length === 0
        ? 'Too few answers can be shown to say how good it is for them.'
        : `Asked how good it is for them, ${shares.join(' and ')} answered 3 or 4 out of 4.`;
    },
  };
}

/** How pairings that closed in the period came to close, by cause and never by person. */
export function closings(facts: ReportFacts, { groupOfPairings }: ReportGroups): DraftSection {
  const closed = facts.pairings.filter((pairing) => isWithin(facts, pairing.closedOn));
  const causeOf = (pairing: ReportPairing) =>
    pairing.record.steps.findLast((step) => step.kind === 'closed')?.value ?? 'not recorded';
  const named = [...new Set(closed.map(causeOf))]
    .toSorted((a, b) => a.localeCompare(b))
    .map((label) => ({ label, group: groupOfPairings(closed.filter((pairing) => causeOf(pairing) === label)) }));
  const rows = smallTogether(named, facts.smallestGroup);
  return {
    id: 'closings',
    question: 'How do pairings close?',
    columns: ['Reason', 'Pairings'],
    ...withTotal(rows),
    nested: [],
    bars: null,
    say: (table) =>
      rows.length === 0
        ? 'No pairing closed in this period.'
        : inOneLine(
            said('Pairings closed in the period', totalOf(table)?.cells[0], facts.smallestGroup),
            'An ending on time is part of mentoring.',
          ),
  };
}

/** Small reasons as one row, however many there are: which of them came up, and how often, stays open. */
function smallTogether(
  reasons: readonly { readonly label: string; readonly group: Group }[],
  smallest: number,
): DraftSection['rows'] {
  const isSmall = ({ group }: { readonly group: Group }) => sizeOf(group) < smallest;
  const others = reasons.filter(isSmall).reduce((all, { group }) => all | group, 0n);
  return [
    ...reasons.filter((reason) => !isSmall(reason)).map(({ label, group }) => ({ label, groups: [group] })),
    ...(others === 0n ? [] : [{ label: 'Other reasons', groups: [others] }]),
  ];
}
