import { foldText } from '../../../fold-text.ts';
import { listInWords } from '../../../list-in-words.ts';
import type { FactCriterion, PossiblePair } from '../criteria.ts';
import type { KeptValue } from '../kept-value.ts';
import type { Comparison, OwnCriterion } from '../own-criterion.ts';
import { sharedWords } from '../shared-words.ts';

interface Compared {
  readonly mentee: KeptValue;
  readonly mentor: KeptValue;
  /** How far apart the furthest two of those who take part are. */
  readonly span: number;
}

const values: Readonly<Record<Comparison, (both: Compared) => number | null>> = {
  same: ({ mentee, mentor }) => (mentee.folded === mentor.folded ? 100 : 0),
  different: ({ mentee, mentor }) => (mentee.folded === mentor.folded ? 0 : 100),
  overlap: ({ mentee, mentor }) =>
    Math.round((100 * sharedWords(mentee.parts, mentor.parts).length) / mentee.parts.size),
  distance: ({ mentee, mentor, span }) => {
    if (mentee.number === null || mentor.number === null) return null;
    return span === 0 ? 100 : Math.round(100 * (1 - Math.abs(mentee.number - mentor.number) / span));
  },
};

/** A criterion made of a kept column; `span` is how far apart the numbers in it lie among those who take part. */
export function keptColumn({ fact, comparison }: OwnCriterion, span: number): FactCriterion {
  const key = foldText(fact);
  const both = ({ mentee, mentor }: PossiblePair): Compared | null => {
    const [own, other] = [mentee.facts.get(key), mentor.facts.get(key)];
    return own === undefined || other === undefined ? null : { mentee: own, mentor: other, span };
  };
  return {
    name: `fact: ${key}`,
    facts: ({ facts }) => facts.get(key)?.folded ?? '',
    value: (pair) => {
      const compared = both(pair);
      return compared && values[comparison](compared);
    },
    sentence: (pair) => {
      const compared = both(pair);
      return `Under “${fact}”, ${compared === null ? sayUnknown(pair, key) : say(comparison, compared, pair)}.`;
    },
  };
}

function sayUnknown({ mentee, mentor }: PossiblePair, key: string): string {
  const unknown = mentee.facts.has(key) ? mentor : mentee;
  return `nothing is known of ${unknown.name}, so this stays neutral`;
}

function say(comparison: Comparison, { mentee, mentor }: Compared, pair: PossiblePair): string {
  const apart = `${pair.mentor.name} has ${mentor.text}, ${pair.mentee.name} ${mentee.text}`;
  if (comparison === 'overlap') {
    const shared = sharedWords(mentee.parts, mentor.parts);
    return shared.length > 0 ? `both have ${listInWords(shared)}` : `the two have nothing in common: ${apart}`;
  }
  if (comparison === 'distance' && (mentee.number === null || mentor.number === null)) {
    const [side, said] = mentee.number === null ? [pair.mentee, mentee] : [pair.mentor, mentor];
    return `${side.name} has ${said.text}, which is no number, so this stays neutral`;
  }
  return mentee.folded === mentor.folded ? `both have ${mentee.text}` : apart;
}
