import type { Agreement } from '../agreement.ts';
import type { LocalDate } from '../local-date.ts';
import { sayDay } from '../say-day.ts';
import { type AgreedTerms, mediumChoices, pointHeadings, sayPoint } from './agreement-words.ts';
import { type PrintedSheet, sheetPart } from './printed-sheet.ts';
import type { SheetPair } from './sheet-pair.ts';

/** The agreement as one page for the two to sign: every point in their own voice, with the day it was agreed. */
export function agreementSheet(
  pair: SheetPair,
  agreement: Agreement,
  terms: AgreedTerms,
  madeOn: LocalDate,
): PrintedSheet {
  return {
    title: 'Our agreement',
    programmeName: pair.programmeName,
    madeOn,
    introduction: 'Talk it through point by point, and change what does not suit you. Both keep a copy.',
    facts: [
      { label: inCapital(terms.menteeTerm), value: pair.menteeName },
      { label: inCapital(terms.mentorTerm), value: pair.mentorName },
      // Until both have said yes there is a line to write the day on.
      { label: 'Begun', value: pair.startedOn === null ? '' : sayDay(pair.startedOn) },
    ],
    parts: agreement.points.map(({ point, agreedOn }) =>
      sheetPart(pointHeadings[point], {
        aside: agreedOn === null ? null : `Agreed on ${sayDay(agreedOn)}`,
        sentences: sayPoint(point, terms),
        ...(point === 'medium' && terms.medium === null ? { boxes: mediumChoices, boxesAre: 'choices' as const } : {}),
      }),
    ),
    scale: [],
    signatures: [
      { name: pair.menteeName, as: terms.menteeTerm },
      { name: pair.mentorName, as: terms.mentorTerm },
    ],
    closing: null,
  };
}

const inCapital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
