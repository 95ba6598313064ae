import type { LocalDate } from '../local-date.ts';
import { selfCheckQuestions, selfCheckScale } from '../self-check.ts';
import { type PrintedSheet, sheetPart } from './printed-sheet.ts';

/** The blank form of the self-check, for whoever mentors. */
export function selfCheckSheet(programmeName: string, madeOn: LocalDate): PrintedSheet {
  return {
    title: 'A look at myself as a mentor',
    programmeName,
    madeOn,
    introduction:
      'Eight sentences, answered quickly and for yourself. There is no right answer, and nobody is compared.',
    facts: [
      { label: 'Name', value: '' },
      { label: 'Day', value: '' },
    ],
    parts: [
      sheetPart('How true is it, most of the time?', { rated: selfCheckQuestions.map(({ question }) => question) }),
      sheetPart('What I would like to try next', { blankLines: 3 }),
    ],
    scale: selfCheckScale,
    signatures: [],
    closing:
      'It is yours to look at. If you hand it in, four words by theme are kept with the day, and are in no report.',
  };
}
