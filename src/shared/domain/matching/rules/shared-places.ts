/** Free places of one mentor, who may share a limit with others. */
export interface SharedPlaces {
  readonly places: number;
  /** Which limit these places come under; −1 for none. */
  readonly limit: number;
}

/** How many of these places can be used at once; `left` is what each limit leaves. */
export function placesWithin(those: readonly SharedPlaces[], left: readonly number[]): number {
  const under = left.map(() => 0);
  let free = 0;
  for (const { places, limit } of those) {
    if (limit < 0) free += places;
    else under[limit]! += places;
  }
  return under.reduce((sum, places, limit) => sum + Math.min(places, left[limit]!), free);
}
