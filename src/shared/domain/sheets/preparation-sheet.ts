import type { Agreement, AgreementPoint } from '../agreement.ts';
import type { Commitment } from '../commitments.ts';
import type { Goal } from '../goals.ts';
import type { LocalDate } from '../local-date.ts';
import type { Role } from '../person.ts';
import { sayDay } from '../say-day.ts';
import type { StageKind } from '../stage.ts';
import { type AgreedTerms, pointHeadings, sayPoint } from './agreement-words.ts';
import { type PrintedSheet, sheetPart } from './printed-sheet.ts';
import { questionsToBring } from './questions-to-bring.ts';
import type { SheetPair } from './sheet-pair.ts';

/** What one side may bring to the next session. */
export interface PreparationFacts {
  readonly pair: SheetPair;
  readonly side: Role;
  readonly stageKind: StageKind;
  readonly agreement: Agreement;
  readonly terms: AgreedTerms;
  readonly goals: readonly Goal[];
  /** Of both sides; the sheet shows those of its own. */
  readonly commitments: readonly Commitment[];
  readonly nextMeetingOn: LocalDate | null;
  readonly madeOn: LocalDate;
}

/** A sheet for one side to prepare a session with: what was agreed, what is open, and room for their own words. */
export function preparationSheet(facts: PreparationFacts): PrintedSheet {
  const { pair, side, agreement, terms, madeOn } = facts;
  const [name, other] = side === 'mentee' ? [pair.menteeName, pair.mentorName] : [pair.mentorName, pair.menteeName];
  const agreed = agreement.points.filter(({ agreedOn }) => agreedOn !== null);
  const goals = facts.goals.filter(({ status }) => status === 'open' || status === 'moving');
  const taken = facts.commitments.filter((one) => one.side === side && one.state === 'open');
  return {
    title: 'Before we meet',
    programmeName: pair.programmeName,
    madeOn,
    introduction:
      'A quarter of an hour with this sheet makes a better hour together. It is yours alone; nobody collects it.',
    facts: [
      { label: 'For', value: name },
      { label: 'Meeting', value: other },
      { label: 'On', value: facts.nextMeetingOn === null ? '' : sayDay(facts.nextMeetingOn) },
    ],
    parts: [
      sheetPart('What we agreed', {
        sentences:
          agreed.length === 0
            ? ['Nothing is agreed yet. A first talk about how you want to work together is a good beginning.']
            : sayAgreedPoints(
                agreed.map(({ point }) => point),
                terms,
              ),
      }),
      sheetPart('Goals on the way', {
        sentences: goals.length === 0 ? ['None is noted yet. What would be worth working towards?'] : [],
        boxes: goals.map(({ label }) => label),
      }),
      sheetPart('What I took on', {
        boxesAre: 'to fill in',
        boxes: taken.map(
          ({ agreedOn, dueOn }) =>
            `Agreed on ${sayDay(agreedOn)} for ${dueOn === null ? 'this session' : sayDay(dueOn)}:`,
        ),
        sentences: taken.length === 0 ? ['Nothing is open.'] : [],
      }),
      sheetPart('Questions worth bringing', { boxes: questionsToBring[facts.stageKind][side] }),
      sheetPart('My own words', { blankLines: 8 }),
    ],
    scale: [],
    signatures: [],
    closing: null,
  };
}

/** Rhythm, way of meeting and length in their own sentence; the rest in one, by what it was about. */
function sayAgreedPoints(points: readonly AgreementPoint[], terms: AgreedTerms): readonly string[] {
  const isSettled = (point: AgreementPoint) =>
    point === 'rhythm' || point === 'planned end' || (point === 'medium' && terms.medium !== null);
  const rest = points.filter((point) => !isSettled(point)).map((point) => pointHeadings[point].toLowerCase());
  return [
    ...points.filter(isSettled).flatMap((point) => sayPoint(point, terms).slice(0, 1)),
    ...(rest.length === 0 ? [] : [`We also agreed on: ${rest.join(', ')}.`]),
  ];
}
