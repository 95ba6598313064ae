import { createRandom } from '../../scripts/sample-programme/random.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';

const people = 50_000;
const blankEvery = 1_000;
const givenNames = ['Ada', 'Zoë', 'Łukasz', 'Nguyễn', '田中', 'محمد', 'Søren', 'Bo', 'Anne-Marie', 'Þóra'];
const familyNames = [
  'Quist',
  'Müller',
  'O’Neil',
  'Čapek',
  '太郎',
  'الهاشمي',
  'de la Cruz',
  'Ångström',
  'Li',
  'Reyes 😀',
];
const departments = ['Care', 'Sales', 'People & Culture', 'Research <North>', 'Überall'];
const grades = ['G1', 'G2', 'G3', 'Lead', 'Head'];
const words = 'grow lead listen plan teach build write speak decide rest'.split(' ');
const heading =
  'Id,Name,Email,Department,Site,Role,Grade,Started,Last seen,Hours,Active,Share,Pay,Capacity,Score,Age,Language,Wishes,Note,Code';

/** Two title rows, a heading and 50,000 people in 20 columns, with blank rows between; the same for the same seed. */
export function* bigRoster(seed: number): Generator<readonly Cell[], void, undefined> {
  const random = createRandom(seed);
  yield ['Mentoring programme'];
  yield ['All people'];
  yield heading.split(',');
  for (let id = 1; id <= people; id += 1) {
    if (id % blankEvery === 0) yield [];
    const given = random.pick(givenNames);
    const family = random.pick(familyNames);
    const mayLack = (cell: Cell): Cell => (random.chance(0.06) ? null : cell);
    yield [
      id,
      `${given} ${family}`,
      `person${id}@example.org`,
      random.pick(departments),
      mayLack(random.pick(['Leeds', 'York', '東京', 'الرياض'])),
      random.pick(['Mentor', 'Mentee']),
      mayLack(random.pick(grades)),
      { date: dayOf(random.whole(0, 9_000)) },
      mayLack({ date: `${dayOf(random.whole(8_000, 9_500))}T${clockOf(random.whole(0, 1_439))}` }),
      mayLack({ time: clockOf(random.whole(0, 1_439)) }),
      random.chance(0.5),
      random.whole(0, 100) / 100,
      random.whole(2_000_000, 9_000_000) / 100,
      random.whole(0, 4),
      mayLack(random.whole(0, 1_000_000) / 7),
      random.whole(18, 67),
      mayLack(random.pick(['en', 'de', 'pl', 'ja', 'ar'])),
      random.some(words, 3).join('; '),
      mayLack(`${given} would like to ${random.pick(words)}, ${random.pick(words)} and ${random.pick(words)}.`),
      `00${id}`,
    ];
  }
}

function dayOf(sinceMillennium: number): string {
  return new Date(Date.UTC(2000, 0, 1 + sinceMillennium)).toISOString().slice(0, 10);
}

function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
}
