import type { AgreementPoint, MeetingMedium } from '../agreement.ts';
import type { LocalDate } from '../local-date.ts';
import { sayDay } from '../say-day.ts';

/** What the two have settled on, as far as they have. */
export interface AgreedTerms {
  readonly cadenceDays: number;
  readonly medium: MeetingMedium | null;
  readonly plannedLengthDays: number | null;
  /** The day the planned length leads to, once both have said yes. */
  readonly endsOn: LocalDate | null;
  /** What the programme calls the two sides. */
  readonly mentorTerm: string;
  readonly menteeTerm: string;
}

/** The heading of each point, on the screen and on paper. */
export const pointHeadings: Readonly<Record<AgreementPoint, string>> = {
  rhythm: 'How often we meet',
  medium: 'How we meet',
  confidentiality: 'What stays between us',
  boundaries: 'What mentoring is not',
  'who does what': 'Who does what',
  'good ending': 'Ending well',
  'planned end': 'How long',
};

const mediumWords: Readonly<Record<MeetingMedium, string>> = {
  'in person': 'in person',
  video: 'by video',
  phone: 'by phone',
  mixed: 'in different ways, as it suits us',
};

/** How people meet, as boxes to tick where nothing is settled. */
export const mediumChoices: readonly string[] = Object.values(mediumWords);

const sentencesOf: Readonly<Record<AgreementPoint, (terms: AgreedTerms) => readonly string[]>> = {
  rhythm: ({ cadenceDays }) => [
    cadenceDays === 1 ? 'We meet about every day.' : `We meet about every ${cadenceDays} days.`,
    'Whoever cannot make it says so early, and we find another day.',
  ],
  medium: ({ medium }) => [medium === null ? 'We mostly meet:' : `We mostly meet ${mediumWords[medium]}.`],
  confidentiality: () => [
    'What we talk about stays between us. The coordinator hears whether we meet and how each of us finds it, never what was said.',
    'There is a limit: where somebody may come to harm, or the law asks for it, we cannot keep it to ourselves. If it comes to that, we tell each other first.',
  ],
  boundaries: () => [
    'Mentoring promises nobody a promotion. It does not take the place of training, of the guidance of a line manager, or of counselling.',
    'Where one of these is what helps, we say so and look for it elsewhere.',
  ],
  'who does what': ({ mentorTerm, menteeTerm }) => [
    `The ${menteeTerm} leads: asks for our meetings, brings the questions and makes the decisions.`,
    `The ${mentorTerm} listens, asks and shares experience, and does not decide for the ${menteeTerm}, do their work or put in a word that others would not get.`,
  ],
  'good ending': () => [
    'Each of us may end this at any time, without a reason and without blame. We say it openly and, if we can, meet once more to close well.',
  ],
  'planned end': ({ plannedLengthDays, endsOn }) => {
    if (plannedLengthDays === null) return ['We have set no end. Once in a while we ask each other whether to go on.'];
    const until =
      endsOn === null ? `for ${plannedLengthDays} days from the day we both said yes` : `until ${sayDay(endsOn)}`;
    return [`We plan to work together ${until}. Before then we look back together and decide what comes next.`];
  },
};

/** What the two agree to on one point, in their own voice. */
export function sayPoint(point: AgreementPoint, terms: AgreedTerms): readonly string[] {
  return sentencesOf[point](terms);
}
