import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../src/shared/domain/local-date.ts';
import {
  closingCauses,
  fitAnswers,
  mentorRoles,
  redefinitionOutcomes,
  sessionModes,
} from '../../src/shared/domain/pairing.ts';
import { careerLevels } from '../../src/shared/domain/person.ts';
import { recordReaders, type SaidField } from '../../src/shared/domain/record-import/said-record.ts';
import { parseList } from '../../src/shared/domain/roster/parse-list.ts';
import type { CellReading } from '../../src/shared/domain/roster/roster-problem.ts';
import { type ColumnSense, type SingleField, saidReaders } from '../../src/shared/domain/roster/said-values.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';

/** A value, and the cell somebody may have written for it. */
interface Printed {
  readonly value: unknown;
  readonly cell: Cell;
  /** How the days of the column were found to be written. */
  readonly order?: 'day-first' | 'month-first';
}

/** Spaces, breaks and capitals say nothing about an answer. */
const around = fc.constantFrom(
  (text: string) => text,
  (text: string) => ` ${text}  `,
  (text: string) => `\u00a0${text}\n`,
  (text: string) => `\ufeff${text}\u200b`,
);
const inAnyCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
);

/** Every value with every way of writing it. */
const spelt = <Value>(spellings: readonly (readonly [Value, readonly Cell[]])[]): fc.Arbitrary<Printed> =>
  fc
    .tuple(
      fc.constantFrom(...spellings.flatMap(([value, cells]) => cells.map((cell) => ({ value, cell })))),
      around,
      inAnyCase,
    )
    .map(([{ value, cell }, wrap, letters]) => ({
      value,
      cell: typeof cell === 'string' ? wrap(letters(cell)) : cell,
    }));

const locales = ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES'] as const;
const padded = (number: number) => String(number).padStart(2, '0');

/** A day as people and programs of several countries write it. */
const day: fc.Arbitrary<Printed> = fc
  .tuple(
    fc.nat(30_000).map((days) => addDays(localDate('1970-01-01'), days)),
    fc.constantFrom(...locales),
    fc.constantFrom('iso', 'cell', 'instant', 'short', 'dotted', 'words', 'two digits', 'with a time', 'compact'),
    around,
  )
  .map(([value, locale, style, wrap]) => {
    const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
    const isAmerican = locale === 'en-US';
    const order = isAmerican ? 'month-first' : 'day-first';
    const slashed = isAmerican ? `${month}/${date}/${year}` : `${padded(date)}/${padded(month)}/${year}`;
    const inWords = (style: 'long' | 'short') =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${value}T00:00:00Z`),
      );
    const cells: Record<typeof style, Cell> = {
      iso: wrap(value),
      cell: { date: value },
      instant: { date: `${value}T13:45:00` },
      short: wrap(slashed),
      dotted: wrap(`${date}.${month}.${year}`),
      words: wrap(inWords('long')),
      'two digits': wrap(year >= 1970 && year < 2069 ? slashed.replace(/\d{4}$/u, padded(year % 100)) : slashed),
      'with a time': wrap(`${slashed} 09:${padded(date)}`),
      compact: wrap(value.replaceAll('-', '')),
    };
    return { value, cell: cells[style], order };
  });

const name = fc
  .tuple(
    fc.constantFrom('Ada', 'Zoë', 'Jean-Luc', 'Søren', 'Mary Ann', '美咲'),
    fc.constantFrom('Lovelace', 'O’Brennan', 'Müller-Lüdenscheidt', 'Ibáñez', '田中'),
    around,
  )
  .chain(([givenName, familyName, wrap]) =>
    fc
      .constantFrom(
        `${familyName}, ${givenName}`,
        `${familyName} ,  ${givenName}`,
        `${familyName}, Dr. ${givenName}`,
        ...(givenName.includes(' ') ? [] : [`${givenName} ${familyName}`, `Dr. ${givenName} ${familyName}, PhD`]),
      )
      .map((text) => ({ value: { givenName, familyName }, cell: wrap(text) })),
  );

const email = fc
  .tuple(fc.constantFrom('ada@example.org', 'A.B+c@sub.example.co.uk', "o'brennan@exämple.org"), around)
  .chain(([value, wrap]) =>
    fc
      .constantFrom(value, `mailto:${value}`, `Ada Lovelace <${value}>`, `<${value}>;`)
      .map((text) => ({ value, cell: wrap(text) })),
  );

const yesNo = spelt<boolean>([
  [true, [true, 1, 'yes', 'y', 'ja', 'oui', 'sí', 'true', 'wahr', 'vrai', 'x', '✓', 'Yes, happy to']],
  [false, [false, 0, 'no', 'n', 'nein', 'non', 'false', 'falsch', 'faux', '✗', 'No, not this time']],
]);

const count = fc
  .integer({ min: 0, max: 99 })
  .chain((value) =>
    fc
      .constantFrom<Cell>(
        value,
        String(value),
        `up to ${value}`,
        `max. ${value}`,
        `${value} people`,
        `0-${value}`,
        `bis zu ${value}`,
      )
      .map((cell) => ({ value, cell })),
  );

const grade = fc
  .integer({ min: 0, max: 1000 })
  .chain((value) =>
    fc
      .constantFrom<Cell>(value, String(value), `G${value}`, `Band ${value}`, `${value},0`)
      .map((cell) => ({ value, cell })),
  );

const minutes = fc.tuple(fc.integer({ min: 1, max: 24 * 60 }), around).chain(([value, wrap]) => {
  const [hours, rest] = [Math.floor(value / 60), value % 60];
  return (
    fc
      .constantFrom<Cell>(
        value,
        { time: `${padded(hours % 24)}:${padded(rest)}:00` },
        { seconds: value * 60 },
        wrap(String(value)),
        wrap(`${value} min`),
        wrap(`${value} Minuten`),
        wrap(`about ${value} minutes`),
        wrap(`${hours}:${padded(rest)}`),
        ...(hours > 0
          ? [wrap(`${hours}h${padded(rest)}`), wrap(`${hours} h ${rest}`), wrap(`${hours} hours and ${rest}`)]
          : []),
        ...(value % 30 === 0 ? [wrap(`${value / 60} h`), wrap(`${String(value / 60).replace('.', ',')} Std`)] : []),
      )
      // A whole day is a span, not a time of day.
      .filter((cell) => value < 24 * 60 || typeof cell !== 'object' || cell === null || !('time' in cell))
      .map((cell) => ({ value, cell }))
  );
});

const rating = fc
  .constantFrom(1, 2, 3, 4)
  .chain((value) =>
    fc
      .constantFrom<Cell>(
        value,
        String(value),
        `${value} - mostly`,
        `${value} (of 4)`,
        `${value}/4`,
        `${value} of 4`,
        `${value},0`,
        ` ${value}. Agree`,
      )
      .map((cell) => ({ value, cell })),
  );

const rhythm = spelt([
  [7, [7, 'weekly', 'every week', 'wöchentlich', 'hebdomadaire', 'semanal', 'once a week']],
  [14, ['14', 'every two weeks', 'fortnightly', 'biweekly', 'alle zwei Wochen', 'toutes les deux semaines']],
  [15, ['twice a month', '2 times a month', 'zweimal im Monat']],
  [30, ['monthly', 'once a month', 'monatlich', 'einmal im Monat', 'mensuel', 'mensual']],
  [91, ['quarterly', 'every quarter', 'trimestral']],
]);

const roles = spelt([
  [['mentor'], ['mentor', 'Sign up as a mentor', 'Mentorin', 'coach']],
  [['mentee'], ['mentee', 'protégé', 'learner', 'I want to be a mentee']],
  [
    ['mentor', 'mentee'],
    ['both', 'mentor and mentee', 'mentee; mentor', 'beides'],
  ],
  [[], ['neither', 'none']],
]);

const side = spelt([
  ['mentor', ['mentor', 'the mentor', 'Mentorin']],
  ['mentee', ['mentee', 'the mentee', 'protégé']],
  [null, ['both', 'mentor and mentee', 'beide']],
]);

const itself = <Value extends string>(values: readonly Value[], more: Partial<Record<Value, readonly string[]>> = {}) =>
  spelt(values.map((value): readonly [Value, readonly Cell[]] => [value, [value, ...(more[value] ?? [])]]));

/** What stays as it was written, but for the spaces around it. */
const line = fc
  .tuple(fc.constantFrom('Ada', 'Forschung & Entwicklung', 'Zürich, Nord', '007', 'ada@example.org', '人事部'), around)
  .map(([value, wrap]) => ({ value, cell: wrap(value) }));

/** The place of an answer, as a number or as an ordinal. */
const place = fc
  .tuple(
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom<(value: number) => Cell>(
      (value) => value,
      (value) => `${value}.`,
      (value) => `#${value}`,
    ),
  )
  .map(([value, print]) => ({ value, cell: print(value) }));

/** One printer for every kind of cell a roster has. A field without one does not compile. */
const ofPeople: Readonly<Record<SingleField, fc.Arbitrary<Printed>>> = {
  fullName: name,
  givenName: line,
  familyName: line,
  email,
  externalId: line,
  jobTitle: line,
  jobFunction: line,
  department: line,
  location: line,
  timeZone: spelt([
    ['Europe/Berlin', ['Europe/Berlin', 'europe/berlin', 'Berlin', 'CET', 'MEZ']],
    ['America/New_York', ['America/New_York', 'New York', 'america/new york']],
    ['UTC+05:30', ['UTC+5:30', 'GMT +05:30', '+0530', '5.5', '(UTC+05:30) Chennai, Kolkata']],
    ['UTC-03:00', ['-3', 'UTC-3', 'UTC−3']],
    ['UTC', ['GMT', 'Z', '+00:00']],
  ]),
  careerLevel: itself(careerLevels, {
    executive: ['Director', 'Vorstand'],
    'middle manager': ['Team lead', 'Führungskraft'],
    'new in job': ['junior', 'débutant'],
    experienced: ['senior', 'erfahren'],
    'pre-employment': ['student', 'Praktikant'],
  }),
  grade,
  answerPlace: place,
  rhythm,
  role: roles,
  isMentor: yesNo,
  isMentee: yesNo,
  mentorCapacity: count,
  menteeNeed: count,
  trainedOn: day,
  attended: yesNo,
  registeredOn: day,
  status: spelt([
    ['active', ['A', 'active', 'aktiv', 'actif']],
    ['leave', ['L', 'on leave', 'Elternzeit', 'en congé']],
    ['left', ['T', 'left', 'terminated', 'ausgeschieden']],
  ]),
  leftOn: day,
  managerRef: line,
};

/** The same for every kind of cell of a file about pairings. */
const ofPairings: Readonly<Record<SaidField, fc.Arbitrary<Printed>>> = {
  reporterSide: side,
  on: day,
  minutes,
  mode: itself(sessionModes, { 'in person': ['face-to-face', 'Café'], video: ['MS Teams', 'Zoom'], phone: ['call'] }),
  mentorRoles: fc
    .subarray([...mentorRoles], { minLength: 1 })
    .chain((value) => fc.constantFrom('; ', ', ', ' and ').map((by) => ({ value, cell: value.toReversed().join(by) }))),
  arrangedBy: side,
  quality: rating,
  trust: rating,
  fit: itself(fitAnswers, {
    good: ['Yes', 'a great match'],
    'still deciding': ['not sure yet'],
    'not a good fit': ['No'],
  }),
  goalsMoving: yesNo,
  wantsContact: yesNo,
  metOn: day,
  notMetSince: day,
  endedOn: day,
  declinedBy: side,
  cause: itself(closingCauses),
  purpose: line,
  outcome: itself(redefinitionOutcomes, { continue: ['We keep in touch'], rematch: ['another mentor, please'] }),
};

const expectRead = (reading: CellReading<unknown>, { value, cell }: Printed) =>
  expect(reading, JSON.stringify(cell)).toEqual({ ok: true, value });

describe('a value that is written down in one of its spellings is read as that value', () => {
  it.each(Object.keys(ofPeople) as SingleField[])('%s of a person', (field) => {
    fc.assert(
      fc.property(ofPeople[field], (printed) => {
        const sense: ColumnSense = { dateOrder: printed.order ?? null, gradeScale: 'number' };
        expectRead(saidReaders[field](printed.cell, sense), printed);
      }),
    );
  });

  it.each(Object.keys(ofPairings) as SaidField[])('%s of a pairing', (field) => {
    fc.assert(
      fc.property(ofPairings[field], (printed) => {
        expectRead(recordReaders[field](printed.cell, { order: printed.order ?? null, scale: 'one to four' }), printed);
      }),
    );
  });

  it('a list in one cell, whatever divides its answers', () => {
    const answer = fc.constantFrom('presenting', 'lead a team', 'data & numbers', 'Français', 'C++', 'work/life');
    fc.assert(
      fc.property(fc.uniqueArray(answer), fc.constantFrom(';', ',', '|', '\n' as const), around, (value, by, wrap) => {
        expect(parseList(wrap(value.join(`${by} `)), by)).toEqual({ ok: true, value });
      }),
    );
  });
});
