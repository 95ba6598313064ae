import { headerKey } from './header-key.ts';
import { type RosterField, rosterFieldLabels } from './roster-field.ts';
import { rosterSynonyms } from './roster-synonyms.ts';

export interface HeadingGuess {
  readonly field: RosterField;
  /** True when the whole heading is a known one, false when a known phrase occurs in it. */
  readonly whole: boolean;
}

const wholeHeadings: ReadonlyMap<string, RosterField> = new Map(
  rosterSynonyms.flatMap(([field, { whole }]) => whole.map((heading) => [heading, field] as const)),
);
/** The desk's own words for each, as it shows them where the meaning of a column is chosen. */
const own: ReadonlyMap<string, RosterField> = new Map(
  rosterSynonyms.flatMap(([field]) => [
    [field.toLowerCase(), field] as const,
    [headerKey(rosterFieldLabels[field]), field] as const,
  ]),
);

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
