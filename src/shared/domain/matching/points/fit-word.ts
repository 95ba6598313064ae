export const fitWords = ['Strong fit', 'Good fit', 'Possible', 'Worth discussing'] as const;
export type FitWord = (typeof fitWords)[number];

/** How well a pair has to fit at least to be proposed, where that is asked for. */
export const leastFits = ['Possible', 'Good fit'] as const satisfies readonly FitWord[];
export type LeastFit = (typeof leastFits)[number];

const fewestPoints: Readonly<Record<FitWord, number>> = {
  'Strong fit': 7500,
  'Good fit': 5500,
  Possible: 3500,
  'Worth discussing': 0,
};

/** The fewest points (0 to 10,000) of a fit at least as good as this. */
export const pointsOfFit = (fit: FitWord) => fewestPoints[fit];

/** What a screen says in place of points (0 to 10,000). */
export function fitWord(points: number): FitWord {
  return fitWords.find((fit) => points >= fewestPoints[fit]) ?? 'Worth discussing';
}

const inSentence: Readonly<Record<FitWord, string>> = {
  'Strong fit': 'a strong fit',
  'Good fit': 'a good fit',
  Possible: 'possible',
  'Worth discussing': 'worth discussing',
};

/** The word for a pair within a sentence: "would be a good fit", "would be possible". */
export const sayFit = (fit: FitWord) => inSentence[fit];
