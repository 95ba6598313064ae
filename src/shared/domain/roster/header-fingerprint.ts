import { stableHash } from '../stable-hash.ts';
import { headerKey } from './header-key.ts';
import { leftOutHeading } from './left-out-heading.ts';

/**
 * Names the shape of a file, so that a mapping can be remembered for the next file of the same shape. Order counts;
 * case, accents, punctuation and empty columns at the end do not, nor does the column that a list of left-out rows has more.
 */
export function headerFingerprint(headers: readonly string[]): string {
  const keys = headers.map(headerKey);
  while (keys.at(-1) === '' || keys.at(-1) === headerKey(leftOutHeading)) keys.pop();
  return stableHash(JSON.stringify(keys));
}
