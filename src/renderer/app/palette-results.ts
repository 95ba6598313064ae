export interface PaletteCommand {
  readonly id: string;
  readonly label: string;
  /** Other words somebody may type for it. */
  readonly also?: string;
  readonly keys?: string;
  readonly run: () => void;
}

export interface PaletteResult {
  readonly id: string;
  readonly kind: 'person' | 'pairing' | 'command';
  readonly label: string;
  readonly note?: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** The most results that are shown, so that the list never scrolls. */
export const mostResults = 9;

/** How well a command answers what was typed: 0 is best, null is not at all. Every typed word must begin a word of it. */
function rankOf(command: PaletteCommand, typed: string): number | null {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const label = command.label.toLowerCase();
  const words = `${label} ${command.also?.toLowerCase() ?? ''}`.split(/[\s,]+/);
  if (!wanted.every((part) => words.some((word) => word.startsWith(part)))) return null;
  return label.startsWith(typed.toLowerCase()) ? 0 : 1;
}

/** The commands that answer `typed`, best first; with nothing typed, those used last and then the rest in their order. */
export function findCommands(
  commands: readonly PaletteCommand[],
  typed: string,
  usedLast: readonly string[],
): readonly PaletteCommand[] {
  if (typed.trim() === '') {
    const place = (command: PaletteCommand) => {
      const at = usedLast.indexOf(command.id);
      return at === -1 ? Number.POSITIVE_INFINITY : at;
    };
    return commands.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  }
  return commands
    .map((command) => ({ command, rank: rankOf(command, typed.trim()) }))
    .filter((found): found is { command: PaletteCommand; rank: number } => found.rank !== null)
    .toSorted((a, b) => a.rank - b.rank)
    .map((found) => found.command);
}

/** Those with a word that begins with what was typed come first; the others, found by something else, keep their order after them. */
export function namedFirst<Row>(rows: readonly Row[], nameOf: (row: Row) => string, typed: string): readonly Row[] {
  const wanted = foldName(typed);
  const begins = (row: Row) => ` ${foldName(nameOf(row))}`.includes(` ${wanted}`);
  return [...rows.filter(begins), ...rows.filter((row) => !begins(row))];
}

/** Without marks and capitals, so that "sio" finds "Siobhán". */
function foldName(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** People, pairings and commands in one list of at most nine; each kind keeps room while there is some. */
export function mergeResults(
  people: readonly PaletteResult[],
  pairings: readonly PaletteResult[],
  commands: readonly PaletteResult[],
): readonly PaletteResult[] {
  const shownPeople = people.slice(0, Math.max(4, mostResults - pairings.length - commands.length));
  const shownPairings = pairings.slice(0, Math.max(2, mostResults - shownPeople.length - commands.length));
  return [...shownPeople, ...shownPairings, ...commands].slice(0, mostResults);
}
