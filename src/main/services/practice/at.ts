/** What stands at a number of a list; throws RangeError where the practice programme names one that is not there. */
export function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError(`the practice programme names number ${index}, which is not there`);
  return value;
}
