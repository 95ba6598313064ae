/** The comma last: it also stands in titles, decimal numbers and notes, where the others hardly do. */
const csvDelimiters = ['\t', ';', '|', ','] as const;
type CsvDelimiter = (typeof csvDelimiters)[number];

const sampleRows = 200;

/** A first line such as `sep=;`, by which Excel marks a file's delimiter, and the text after it. */
export function readSeparatorLine(text: string): { delimiter: string; length: number } | undefined {
  const line = /^sep=([^\r\n"])[;,\t|]*(\r\n|\n|\r|$)/i.exec(text);
  return line?.[1] === undefined ? undefined : { delimiter: line[1], length: line[0].length };
}

/**
 * The delimiter by which most rows have the same number of cells, at least two; on a draw the one that gives more
 * cells, then the earlier in the list. Quotation marks must fit it as long as any other fits. A comma when none divides.
 */
export function voteDelimiter(text: string): CsvDelimiter {
  const votes = csvDelimiters.map((delimiter) => ({ delimiter, ...countVotes(text, delimiter) }));
  const [best] = votes
    .filter(({ width }) => width > 1)
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.rows - a.rows || b.width - a.width);
  return best?.delimiter ?? ',';
}

interface Votes {
  /** Rows of the commonest width of two cells or more. */
  readonly rows: number;
  readonly width: number;
  readonly fits: boolean;
}

function countVotes(text: string, delimiter: string): Votes {
  const { widths, fits } = rowWidths(text, delimiter);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let common = { rows: 0, width: 1 };
  for (const [width, rows] of counts) {
    if (width > 1 && (rows > common.rows || (rows === common.rows && width > common.width))) common = { rows, width };
  }
  return { ...common, fits };
}

/** Cells per row of the sample, rows without text left out, and whether every quotation mark stands at the edge of a cell. */
function rowWidths(text: string, delimiter: string): { widths: readonly number[]; fits: boolean } {
  const widths: number[] = [];
  let width = 1;
  let quoted = false;
  let fits = true;
  let cellStart = 0;
  let rowStart = 0;
  for (let at = 0; at <= text.length && widths.length < sampleRows; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') continue;
      const next = text[at + 1];
      // Two quotation marks inside a quoted cell stand for one.
      if (next === '"') at += 1;
      else {
        quoted = false;
        fits &&= next === delimiter || endsRow(next);
      }
    } else if (letter === '"') {
      quoted = at === cellStart;
      fits &&= quoted;
    } else if (letter === delimiter) {
      width += 1;
      cellStart = at + 1;
    } else if (endsRow(letter)) {
      if (at > rowStart) widths.push(width);
      width = 1;
      cellStart = at + 1;
      rowStart = at + 1;
    }
  }
  return { widths, fits };
}

function endsRow(letter: string | undefined): boolean {
  return letter === '\n' || letter === '\r' || letter === undefined;
}
