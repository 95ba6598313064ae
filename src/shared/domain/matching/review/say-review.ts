import type { ContradictedPair, DecidedPair, Review } from './read-review.ts';

/** What reviewers decided, a line for each pair and each row that stays out. */
export function sayReview(review: Review): readonly string[] {
  const { accepted, declined, toDiscuss, contradicted, acceptedBefore, notUnderstood, unanswered } = review;
  return [
    ...accepted.map((pair) => `Yes: ${sayPair(pair)}`),
    ...declined.map((pair) => `No: ${sayPair(pair)}`),
    ...toDiscuss.map((pair) => `To discuss: ${sayPair(pair)}`),
    ...contradicted.map((pair) => `Answered in two ways: ${sayContradiction(pair)}`),
    ...acceptedBefore.map((pair) => `Accepted before, so the answer changes nothing: ${sayPair(pair)}`),
    ...notUnderstood,
    sayUnanswered(unanswered),
  ];
}

/** Two names, and the reviewer's words where there are any. */
export function sayPair({ menteeName, mentorName, reason }: DecidedPair): string {
  return `${menteeName} with ${mentorName}${reason === '' ? '' : `: ${reason}`}`;
}

/** Two names with each answer that was given for them. */
export function sayContradiction({ menteeName, mentorName, answers }: ContradictedPair): string {
  return `${menteeName} with ${mentorName}: ${answers.map(({ place, said }) => `“${said}” in ${place}`).join(', ')}`;
}

/** How many proposals nobody answered. */
export function sayUnanswered(n: number): string {
  if (n === 0) return 'Every proposal has an answer.';
  return n === 1
    ? '1 proposal has no answer and stays as it is.'
    : `${n} proposals have no answer and stay as they are.`;
}

/** Why a pair was turned down, as reviewers said it; that they did, where they said nothing more. */
export const reasonToTurnDown = ({ reason }: Pick<DecidedPair, 'reason'>) =>
  reason === '' ? 'Turned down in the review.' : reason;
