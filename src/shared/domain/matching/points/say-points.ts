/** "1 point", "1,240 points"; a loss and a gain alike. */
export function sayPoints(points: number): string {
  const amount = Math.abs(points);
  return amount === 1 ? '1 point' : `${amount.toLocaleString('en-GB')} points`;
}

/** From one word for a fit to the next it is 2,000 points. */
const little = 500;
const much = 2_000;

/** How much less well something fits that loses so many points, 1 at least: "a little less well", "less well". */
export function sayHowMuchLess(pointsLost: number): string {
  if (pointsLost < little) return 'a little less well';
  return pointsLost < much ? 'less well' : 'much less well';
}

/** What giving one pair's place to another would mean for the fit of the two; below 0 nothing is lost. "a weaker fit (600 points less)" */
export function sayFitInstead(pointsLost: number): string {
  if (pointsLost === 0) return 'just as good a fit';
  if (pointsLost < 0) return `a stronger fit (${sayPoints(pointsLost)} more)`;
  return `a ${howMuchWeaker(pointsLost)} fit (${sayPoints(pointsLost)} less)`;
}

/** "slightly weaker", "weaker" or "much weaker" by so many points, 1 at least. */
export function howMuchWeaker(pointsLost: number): string {
  if (pointsLost < little) return 'slightly weaker';
  return pointsLost < much ? 'weaker' : 'much weaker';
}
