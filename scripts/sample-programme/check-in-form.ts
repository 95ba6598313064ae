import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { addDays, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import { displayName } from '../../src/shared/domain/person.ts';
import { createRandom } from './random.ts';

type CheckIn = PracticeProgramme['pairings'][number]['checkIns'][number];

const from = localDate('2026-10-12');
const header = [
  'ID',
  'Start time',
  'Completion time',
  'Email',
  'Name',
  'How useful is your mentoring relationship at the moment? (1 = not at all, 4 = very)',
  'Can you speak openly with each other? (1 to 4)',
  'Are you making progress towards your goals?',
  'Would you like us to contact you?',
  'When did you last meet?',
];
const dayFirst = (day: LocalDate) => day.split('-').toReversed().join('/');
const yesNo = (answer: boolean | null) => (answer === null ? '' : answer ? 'Yes' : 'No');

/**
 * What a form tool gives for a check-in, divided by semicolons: some of it recorded already from a call, much of it new, some
 * answered twice, one on a scale of five, one from somebody in no pairing, one without a name and one without an answer.
 */
export function checkInForm({ people, pairings, madeFor }: PracticeProgramme): Uint8Array {
  const random = createRandom(44);
  const answers: (readonly string[])[] = [];
  const answer = (index: number | null, on: LocalDate, told: readonly string[]) => {
    const person = index === null ? undefined : people[index];
    const minute = random.whole(10, 50);
    answers.push([
      `${dayFirst(on)} 09:${minute}:12`,
      `${dayFirst(on)} 09:${minute + random.whole(1, 9)}:40`,
      person?.fields.email ?? 'anonymous',
      person ? displayName(person.fields) : '',
      ...told,
    ]);
  };
  const toldOf = ({ quality, trust, goalsMoving, wantsContact }: Partial<CheckIn>, lastMet: LocalDate | null) => [
    String(quality ?? ''),
    String(trust ?? ''),
    yesNo(goalsMoving ?? null),
    yesNo(wantsContact ?? null),
    lastMet === null ? '' : dayFirst(lastMet),
  ];
  for (const { cohort, mentor, mentee, checkIns, sessions, steps } of pairings) {
    if (cohort !== 1 || steps.some(({ kind }) => kind === 'closed')) continue;
    for (const checkIn of checkIns.filter(({ givenOn }) => givenOn >= from)) {
      answer(checkIn.side === 'mentor' ? mentor : mentee, checkIn.givenOn, toldOf(checkIn, null));
    }
    const on = addDays(madeFor, -random.whole(0, 9));
    if (!random.chance(0.6) || checkIns.length === 0) continue;
    const lastMet = sessions.findLast(({ heldOn }) => heldOn <= on)?.heldOn ?? null;
    const said = { quality: random.pick([2, 3, 3, 4] as const), trust: random.pick([3, 4] as const) };
    const told = { ...said, goalsMoving: random.chance(0.8), wantsContact: random.chance(0.1) };
    answer(mentee, on, toldOf(told, lastMet));
    if (random.chance(0.2)) answer(mentee, on, toldOf({ ...told, quality: 4 }, lastMet));
  }
  const paired = new Set(pairings.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  const bystander = people.findIndex((_, index) => !paired.has(index));
  const last = pairings.findLast(({ checkIns }) => checkIns.length > 0);
  answer(bystander, addDays(madeFor, -3), ['4', '4', 'Yes', 'No', '']);
  answer(null, addDays(madeFor, -3), ['3', '3', 'Yes', 'No', '']);
  if (last) {
    answer(last.mentor, addDays(madeFor, -2), ['5', '4', 'Yes', 'No', '']);
    answer(last.mentor, addDays(madeFor, -1), ['', '', '', '', '']);
  }
  const quoted = (cell: string) => (/[";\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = [header, ...answers.map((cells, index) => [String(index + 1), ...cells])];
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`);
}
