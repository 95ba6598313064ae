/** A number of days as it is said: whole, "1 day", "12 days". */
export function daysInWords(days: number): string {
  const whole = Math.round(days);
  return whole === 1 ? '1 day' : `${whole} days`;
}
