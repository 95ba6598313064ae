import type { GlossaryPart } from './glossary.ts';

/** The entries that hold every typed word, in their parts; parts without any fall away. */
export function findEntries(parts: readonly GlossaryPart[], search: string): readonly GlossaryPart[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return parts
    .map((part) => ({
      ...part,
      entries: part.entries.filter(({ term, meaning }) => {
        const text = `${term} ${meaning}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((part) => part.entries.length > 0);
}
