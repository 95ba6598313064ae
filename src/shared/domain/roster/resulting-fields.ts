import { type KeptFact, sameFacts, withFacts } from '../kept-fact.ts';
import { mostFacts, type PersonFields, unknownFields } from '../person.ts';
import { isBlankValue } from './blank-value.ts';
import { emailKey, externalIdKey } from './identity-key.ts';
import { isNameSpeltWorse, onlyLosesLetters } from './only-loses-letters.ts';
import { type ImportRules, personFieldLabel, ruleOf } from './person-field-columns.ts';

export type FieldValue = PersonFields[keyof PersonFields];

/** One field of a known person that an import would change. */
export interface FieldChange {
  readonly field: keyof PersonFields;
  readonly from: FieldValue;
  readonly to: FieldValue;
  readonly label: string;
}

/** Every field of a person, in the order of the person page. */
export const personFieldNames = Object.keys(unknownFields) as (keyof PersonFields)[];

/**
 * What a known person's fields become when a row has its say, and each change on the way. What the row does not say
 * stays. An address or number that differs only in case or leading zeros stays as it is known, and so does a text of which
 * the row has the same letters with accents or capitals lost.
 */
export function resultingFields(
  known: PersonFields,
  said: Partial<PersonFields>,
  rules: ImportRules,
): { readonly fields: PersonFields; readonly changes: readonly FieldChange[] } {
  const changes: FieldChange[] = [];
  for (const field of personFieldNames) {
    const from = known[field];
    const to = field === 'facts' ? factsAfter(known, said, rules) : said[field];
    if (
      to === undefined ||
      sameValue(field, from, to) ||
      isSpeltWorse(field, from, to) ||
      isLoneName(field, known, said)
    )
      continue;
    const rule = ruleOf(field, rules, to);
    const fillsAGap = field === 'facts' || isBlankValue(from);
    if (rule === 'never' || (rule === 'fill blanks' && !fillsAGap)) continue;
    changes.push({ field, from, to, label: personFieldLabel(field) });
  }
  return { fields: withChanges(known, changes), changes };
}

/** The fields after some changes, and nothing but the fields even when a whole person is handed in. */
export function withChanges(known: PersonFields, changes: readonly FieldChange[]): PersonFields {
  const fields = Object.fromEntries(personFieldNames.map((field) => [field, known[field]]));
  for (const { field, to } of changes) fields[field] = to;
  return fields as unknown as PersonFields;
}

/** Whether two values of a field say the same: an address in other letters, or a number with zeros before it, is no other. */
export function sameValue(field: keyof PersonFields, from: FieldValue, to: FieldValue): boolean {
  if (typeof from === 'string' && typeof to === 'string') {
    if (field === 'email') return emailKey(from) === emailKey(to);
    if (field === 'externalId') return externalIdKey(from) === externalIdKey(to);
  }
  if (isFacts(field, from) && isFacts(field, to)) return sameFacts(from, to);
  if (Array.isArray(from) && Array.isArray(to))
    return from.length === to.length && from.every((each, at) => each === to[at]);
  return from === to;
}

/** Columns that a file does not have stay; each of those it has follows the rule on its own. */
function factsAfter({ facts }: PersonFields, said: Partial<PersonFields>, rules: ImportRules) {
  if (said.facts === undefined) return undefined;
  return withFacts(facts, said.facts, ruleOf('facts', rules, facts) === 'fill blanks').slice(0, mostFacts);
}

const isFacts = (field: keyof PersonFields, value: FieldValue): value is readonly KeptFact[] =>
  field === 'facts' && Array.isArray(value);

/** Lists are spelt worse where one of their entries is, and none says anything else. */
function isSpeltWorse(field: keyof PersonFields, from: FieldValue, to: FieldValue): boolean {
  if (typeof from === 'string' && typeof to === 'string')
    return field === 'givenName' || field === 'familyName' ? isNameSpeltWorse(from, to) : onlyLosesLetters(from, to);
  if (field === 'facts' || !Array.isArray(from) || !Array.isArray(to) || from.length !== to.length) return false;
  return from.every((each, at) => each === to[at] || onlyLosesLetters(String(each), String(to[at])));
}

/** A family name that stands alone is kept as the name itself, so the same row must not read as a change next time. */
const isLoneName = (field: keyof PersonFields, known: PersonFields, said: Partial<PersonFields>) =>
  field === 'familyName' &&
  said.givenName === undefined &&
  known.familyName === '' &&
  known.givenName === said.familyName;
