import { foldText } from '../fold-text.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** The unit a word names, in four languages; plural and adverb forms included. */
const units: readonly (readonly [string, RegExp])[] = [
  ['day', /^(day|days|daily|tag|tage|tagen|taglich|jour|jours|dia|dias)$/u],
  [
    'week',
    /^(week|weeks|weekly|wk|woche|wochen|wochentlich|semaine|semaines|hebdomadaire|semana|semanas|semanal|semanalmente)$/u,
  ],
  [
    'month',
    /^(month|months|monthly|monat|monate|monaten|monatlich|mois|mensuel|mensuelle|mensuellement|mes|meses|mensual|mensualmente)$/u,
  ],
  [
    'quarter',
    /^(quarter|quarterly|quartal|vierteljahrlich|quartalsweise|trimestre|trimestriel|trimestrielle|trimestral)$/u,
  ],
  ['year', /^(year|yearly|annually|jahr|jahrlich|an|annuel|ano|anual)$/u],
];
const numbers = new Map<string, number>([
  ...['one', 'ein', 'eine', 'einmal', 'once', 'une', 'una', 'un'].map((word) => [word, 1] as const),
  ...['two', 'zwei', 'deux', 'dos', 'other', 'second', 'twice', 'zweimal'].map((word) => [word, 2] as const),
  ...['three', 'drei', 'trois', 'tres', 'dreimal'].map((word) => [word, 3] as const),
  ...['four', 'vier', 'quatre', 'cuatro'].map((word) => [word, 4] as const),
  ...['six', 'sechs', 'seis'].map((word) => [word, 6] as const),
]);
const fortnight =
  /\b(fortnight(ly)?|bi ?weekly|semi ?monthly|14 ?tagig|zweiwochentlich|bimensuel(le)?|quincenal|quinzaine|quincena)\b/u;

/**
 * How often to meet as a gap in days, 1 to 365: a number of days, or words. Weekly is 7, every two weeks 14, monthly
 * 30, each quarter 91; "twice a month" is half a month. "Biweekly" is read as every two weeks, "bimonthly" is refused.
 */
export function parseRhythm(cell: Cell): CellReading<number> {
  const text = cellText(cell);
  const plain = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const gap = /^\d+$/u.test(plain) ? Number(plain) : fortnight.test(plain) ? 14 : gapInWords(plain.split(' '));
  return gap !== null && gap >= 1 && gap <= 365 && !/^-/u.test(text) ? read(gap) : unread('RHYTHM_UNREADABLE', text);
}

function gapInWords(words: readonly string[]): number | null {
  const named = words.flatMap((word) => units.filter(([, fits]) => fits.test(word)).map(([unit]) => unit));
  const said = words.flatMap((word) => (/^\d+$/u.test(word) ? [Number(word)] : (numbers.get(word) ?? [])));
  const unit = days[named[0] ?? ''];
  if (unit === undefined || named.length > 1) return null;
  const number = said[0] ?? 1;
  const perUnit = words.some((word) => /^(times|time|x|once|twice|mal|fois|veces|vez|\p{L}+mal)$/u.test(word));
  // "2 times a month" is a gap of half a month; "every 2 months" is one of two.
  return Math.round(perUnit ? unit / said.filter((each) => each > 0).reduce((a, b) => a * b, 1) : unit * number);
}
