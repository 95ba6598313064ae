import { daysBetween, type LocalDate } from '../local-date.ts';
import { daysInWords } from './days-in-words.ts';
import type { HealthBand } from './health-band.ts';
import type { HealthModel } from './health-model.ts';
import type { PairingFacts } from './pairing-facts.ts';
import { runningPause, unpausedDays } from './paused-spans.ts';
import { silentDays } from './silent-days.ts';

/** What settles a band, in the order in which it is asked; the first that applies decides. */
export const decidingRules = [
  'open concern',
  'reporting line',
  'paused',
  'asked to end',
  'not a good fit',
  'someone left',
  'past the planned end',
  'new in the stage',
  'nothing due',
  'silence',
  'coverage',
  'score',
] as const;
export type DecidingRule = (typeof decidingRules)[number];

export interface BandDecision {
  readonly band: HealthBand;
  readonly decidedBy: DecidingRule;
  /** Why this band, in one sentence; for the score it is left to the signals to say. */
  readonly reason: string;
}

// Sums of weights differ in their last binary digits by the order and size of the weights; a band must not.
const hair = 1e-9;
const reaches = (figure: number, mark: number) => figure >= mark - hair;

/** The band a score (0 to 100) and a coverage (percent) stand for, once nothing that comes before them applies. */
export function bandOfScore(
  score: number | null,
  coverage: number,
  { thresholds, minimumCoverage }: Pick<HealthModel, 'thresholds' | 'minimumCoverage'>,
): HealthBand {
  if (score === null || !reaches(coverage, minimumCoverage)) return 'too little to say';
  if (reaches(score, thresholds.goingWell)) return 'going well';
  return reaches(score, thresholds.worthALook) ? 'worth a look' : 'needs a conversation';
}

/** What calls for a conversation whatever the signals say; null when nothing does. */
function call(facts: PairingFacts, today: LocalDate): [DecidingRule, string] | null {
  const endingSettled = facts.endingAgreed !== null || facts.closedOn !== null;
  if (!endingSettled) {
    if (facts.askedToEnd !== null) {
      const who = facts.askedToEnd.side === null ? 'They have' : `The ${facts.askedToEnd.side} has`;
      return ['asked to end', `${who} asked to end, and no day for it is agreed yet.`];
    }
    for (const side of ['mentee', 'mentor'] as const) {
      if (facts.fit[side] === 'not a good fit') {
        return [
          'not a good fit',
          `The ${side} finds that the fit is not there, and no day for an ending is agreed yet.`,
        ];
      }
    }
    if (facts.someoneLeft) return ['someone left', 'One of the two has left, and no day for an ending is agreed yet.'];
  }
  if (facts.plannedEnd !== null && today > facts.plannedEnd && !facts.closingBegun) {
    const days = daysInWords(unpausedDays(facts.plannedEnd, today, facts.pauses));
    return ['past the planned end', `The planned end was ${days} ago, and no step towards closing is recorded.`];
  }
  return null;
}

const pauseSaid = (from: LocalDate, today: LocalDate) =>
  `Paused ${from === today ? 'today' : `${daysInWords(daysBetween(from, today))} ago`}; no clock runs until it resumes.`;

/** Goes through the order of decision. `coverage` is null when nothing is due, `score` when nothing is known. */
export function decideBand(
  facts: PairingFacts,
  model: HealthModel,
  today: LocalDate,
  { score, coverage }: { readonly score: number | null; readonly coverage: number | null },
): BandDecision {
  const decided = (decidedBy: DecidingRule, band: HealthBand, reason: string) => ({ band, decidedBy, reason });
  if (facts.openConcern) return decided('open concern', 'needs a conversation', 'A concern is open.');
  if (facts.reportingLineConflict) {
    const reason = "One of the two stands in the other's reporting line, and no exception is recorded.";
    return decided('reporting line', 'needs a conversation', reason);
  }
  const pause = runningPause(facts.pauses);
  if (pause !== null) return decided('paused', 'paused', pauseSaid(pause.from, today));

  const called = call(facts, today);
  if (called !== null) return decided(called[0], 'needs a conversation', called[1]);

  const daysInStage = unpausedDays(facts.enteredOn, today, facts.pauses);
  if (daysInStage < model.graceDays) {
    const reason = `${daysInStage < 1 ? 'In this stage since today' : `In this stage for ${daysInWords(daysInStage)}`}; nothing is read into the first ${model.graceDays}.`;
    return decided('new in the stage', 'too early to tell', reason);
  }
  if (coverage === null) return decided('nothing due', 'too early to tell', 'Nothing is due in this stage yet.');

  const silent = silentDays(facts, today);
  if (silent !== null && silent >= model.silentAfterGaps * facts.cadenceDays) {
    const reason = `Nobody has reported anything for ${daysInWords(silent)}; a call would tell.`;
    return decided('silence', 'too little to say', reason);
  }
  const band = bandOfScore(score, coverage, model);
  if (band === 'too little to say') {
    const knownShare = Math.floor(coverage + hair);
    const reason = `Of what counts here ${knownShare} % is known; from ${model.minimumCoverage} % on it says something.`;
    return decided('coverage', band, reason);
  }
  return decided('score', band, '');
}
