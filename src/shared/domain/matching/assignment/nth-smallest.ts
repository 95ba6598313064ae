/** The value that would stand at this place (from 0) if the first `size` values were sorted; they are moved about. Hoare's selection. */
export function nthSmallest(values: Float64Array, size: number, place: number): number {
  let from = 0;
  let to = size - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let low = from;
    let high = to;
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const value = values[low]!;
      values[low++] = values[high]!;
      values[high--] = value;
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else return values[place]!;
  }
  return values[place]!;
}
