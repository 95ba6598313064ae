/** What accepting all that can be has done: the list says why of those that cannot be, so they are only counted. */
export function sayAllAccepted(made: number, leftOut: number): string {
  if (leftOut === 0) return sayAccepted(made, []);
  const others = leftOut === 1 ? '1 other' : `${leftOut} others`;
  return `${sayAccepted(made, [])} ${others} cannot be as things are; the list says why.`;
}

/** What accepting has done, in one or two sentences: how many pairings there are now, and why those named besides are not. */
export function sayAccepted(made: number, leftOut: readonly { readonly sentence: string }[]): string {
  const recorded = made === 1 ? '1 pairing recorded' : `${made} pairings recorded`;
  const [first, ...more] = leftOut;
  if (first === undefined) return `${made === 1 ? 'Pairing' : `${made} pairings`} recorded. Now ask both sides.`;
  const others = more.length === 0 ? '' : ' The list says why for each of the others.';
  return `${recorded}, ${leftOut.length} not: ${first.sentence}${others} Now ask both sides of what was recorded.`;
}
