import { foldText } from '../fold-text.ts';
import { type CareerLevel, careerLevels } from '../person.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

/** Words by level, most telling first: "senior manager" has to be seen before "manager", "senior" stands below both. */
const words: readonly (readonly [CareerLevel, RegExp])[] = [
  [
    'pre-employment',
    /\b(pre ?employment|student\w*|intern|internship|undergraduate|postgraduate|apprentic\w*|trainee|auszubildende\w*|azubi|praktikant\w*|stagiaire|estudiante|etudiant\w*|becari[oa])\b/u,
  ],
  [
    'executive',
    /\b(executive|exec|director|directeur|directrice|c (?:level|suite)|ceo|cfo|coo|cto|chief|vp|vice president|president|partner|board|geschaftsfuhr\w*|vorstand\w*|dirigeant\w*|directiv[oa]|senior leader\w*)\b/u,
  ],
  [
    'middle manager',
    /\b(middle manage\w*|mid manager|manager|management|team ?lead\w*|head of|supervisor|fuhrungskraft|abteilungsleit\w*|teamleit\w*|cadre|encadrement|mando|jefe|gerente|mittleres management)\b/u,
  ],
  [
    'new in job',
    /\b(new|entry|junior|graduate|starter|early|beginner|berufseinsteig\w*|einsteig\w*|debutant\w*|nouveau|nouvelle|nuev[oa]|principiante)\b/u,
  ],
  [
    'experienced',
    /\b(experienced|senior|mid|established|professional|specialist|expert|advanced|erfahren\w*|fachkraft|confirme\w*|experimente\w*|expert[oa]|con experiencia|intermediate)\b/u,
  ],
];

/** The career level a word or phrase stands for, in English, German, French or Spanish. */
export function parseCareerLevel(cell: Cell): CellReading<CareerLevel> {
  const text = cellText(cell);
  const plain = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const exact = careerLevels.find((level) => level.replace('-', ' ') === plain);
  const level = exact ?? words.find(([, word]) => word.test(plain))?.[0];
  return level ? read(level) : unread('LEVEL_UNKNOWN', text);
}
