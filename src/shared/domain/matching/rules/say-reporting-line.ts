/** "Ada Park reports to Cy Moss through Ben Low." The names run from the one below to the one above. */
export function sayReportingLine(names: readonly string[]): string {
  const between = names.slice(1, -1);
  const through = between.length > 0 ? ` through ${between.join(' and ')}` : '';
  return `${names[0] ?? ''} reports to ${names.at(-1) ?? ''}${through}.`;
}
