import { foldText } from './fold-text.ts';

/** What a column that means nothing here says of a person, under its own heading. */
export interface KeptFact {
  readonly name: string;
  readonly value: string;
}

/** 'Shift: night' */
export const sayFact = ({ name, value }: KeptFact): string => `${name}: ${value}`;

/** What is known and what is said together, each name once; where both speak of one, what is said counts unless only blanks are filled. */
export function withFacts(
  known: readonly KeptFact[],
  said: readonly KeptFact[],
  onlyBlanks = false,
): readonly KeptFact[] {
  const facts = new Map(known.map((fact) => [foldText(fact.name), fact]));
  for (const { name, value } of said) {
    const before = facts.get(foldText(name));
    if (before !== undefined && (onlyBlanks || before.value === value)) continue;
    facts.set(foldText(name), { name: before?.name ?? name, value });
  }
  return [...facts.values()];
}

/** Whether two lists hold the same facts in the same order. */
export function sameFacts(one: readonly KeptFact[], other: readonly KeptFact[]): boolean {
  return one.map(sayFact).join('\n') === other.map(sayFact).join('\n');
}
