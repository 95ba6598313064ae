import { headerKey } from './header-key.ts';
import type { RosterField } from './roster-field.ts';
import { rosterSynonyms } from './roster-synonyms.ts';

export interface HeadingGuess {
  readonly field: RosterField;
  /** True when the whole heading is a known one, false when a known phrase occurs in it. */
  readonly whole: boolean;
}

const wholeHeadings: ReadonlyMap<string, RosterField> = new Map(
  rosterSynonyms.flatMap(([field, { whole }]) => whole.map((heading) => [heading, field] as const)),
);
const own: ReadonlyMap<string, RosterField> = new Map(rosterSynonyms.map(([field]) => [field.toLowerCase(), field]));

/**
 * What a heading may mean by its words alone, most telling first. Phrases are looked for from the specific to the
 * general, so that "line manager's e-mail" is a manager before it is an address.
 */
export function headingFields(header: string): readonly HeadingGuess[] {
  const key = headerKey(header);
  const whole = wholeHeadings.get(key) ?? own.get(key);
  if (whole !== undefined) return [{ field: whole, whole: true }];
  return rosterSynonyms
    .toReversed()
    .filter(([, { within }]) => within.some((phrase) => phrase.test(key)))
    .map(([field]) => ({ field, whole: false }));
}
