import type { HealthBand } from '../../../shared/domain/health/health-band.ts';

const one: Readonly<Record<HealthBand, string>> = {
  'going well': 'is going well',
  'worth a look': 'is worth a look',
  'needs a conversation': 'needs a conversation',
  'too early to tell': 'is too new in its stage to tell',
  'too little to say': 'has too little known to say',
  paused: 'is paused',
};
const many: Readonly<Record<HealthBand, string>> = {
  'going well': 'are going well',
  'worth a look': 'are worth a look',
  'needs a conversation': 'need a conversation',
  'too early to tell': 'are too new in their stage to tell',
  'too little to say': 'have too little known to say',
  paused: 'are paused',
};

/** What follows the number at the head of the screen: "9" "need a conversation". */
export const bandHeadline = (band: HealthBand, count: number) => (count === 1 ? one : many)[band];

/**
 * A share as it may honestly be told: "3 of 7" under ten, a whole percentage with its n from ten on,
 * and plain words when there is nobody to count.
 */
export function shareWords(count: number, n: number): string {
  if (n === 0) return 'nobody yet';
  if (n < 10) return `${count} of ${n}`;
  return `${Math.round((count / n) * 100)} % (${count} of ${n})`;
}

/** Days as a person says them; fractions are rounded, null is "not known yet". */
export function daysWords(days: number | null): string {
  if (days === null) return 'not known yet';
  const whole = Math.round(days);
  return whole === 1 ? '1 day' : `${whole} days`;
}
