import type { Candidate, DoubtReason } from '../../../shared/domain/roster/identity-search.ts';

const words: Readonly<Record<DoubtReason, string>> = {
  'number and address disagree': 'The number belongs to one person known here, the address to another.',
  'used for several people': 'The same number or address stands beside several names.',
  'same but for the number': 'Name and address are the same, and the numbers differ.',
  'same name': 'The name is the same, and nothing else settles it.',
  'close name': 'The name is nearly the same.',
};

/** Why it is not clear who a row is. A number nobody here has disagrees with the one person the address belongs to. */
export function doubtWords(reason: DoubtReason, candidates: readonly Candidate[]): string {
  return reason === 'number and address disagree' && candidates.length === 1
    ? 'The address belongs to somebody known here under another number.'
    : words[reason];
}
