/** '26' → 2026, '87' → 1987, '2026' → 2026: two digits up to 68 belong to this century. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= 68 ? 2000 + year : 1900 + year;
}
