const digitWidth = 8;
const padding = 6;

/** Whether a number can stand in a segment that is `width` pixels wide without touching its edges. */
export const numberFits = (count: number, width: number) => width >= String(count).length * digitWidth + padding;

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Round whole counts for an axis from nought up to `most` or the next one above it; about six of them. */
export function countTicks(most: number): readonly number[] {
  const step = steps.find((one) => most / one <= 6) ?? 2000;
  const last = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: last + 1 }, (_, index) => index * step);
}
