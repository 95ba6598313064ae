export const fitWords = ['Strong fit', 'Good fit', 'Possible', 'Worth discussing'] as const;
export type FitWord = (typeof fitWords)[number];

/** What a screen says in place of points (0 to 10,000). */
export function fitWord(points: number): FitWord {
  if (points >= 7500) return 'Strong fit';
  if (points >= 5500) return 'Good fit';
  return points >= 3500 ? 'Possible' : 'Worth discussing';
}
