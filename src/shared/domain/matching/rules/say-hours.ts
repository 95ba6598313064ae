/** '1 hour', '5.5 hours', 'no hour'. */
export function sayHours(hours: number): string {
  if (hours === 0) return 'no hour';
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
