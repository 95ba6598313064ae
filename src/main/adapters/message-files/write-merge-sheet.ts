/** Rows as comma-separated values (RFC 4180), in UTF-8 with the mark that spreadsheet programs look for. */
export function writeMergeSheet(headings: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const lines = [headings, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`);
  return Buffer.from(`\uFEFF${lines.join('')}`, 'utf8');
}

/** What a spreadsheet program would take for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n]/u;

/** A text that would be worked out as a formula gets the mark that says it is a text. */
function cellOf(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
