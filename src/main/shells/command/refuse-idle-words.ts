import type { CommandLine } from './command-line.ts';
import { Refusal } from './refusal.ts';

interface Taken {
  readonly words: number;
  readonly options: readonly string[];
}

/** Refuses what would do nothing: whoever says it means something by it, and would not get it. */
export function refuseIdleWords({ command, given, options }: CommandLine, taken: Taken): void {
  const idle = Object.keys(options).find((name) => name !== 'json' && !taken.options.includes(name));
  if (idle !== undefined) throw new Refusal(`${command} does nothing with --${idle}. See npm run -s desk -- help.`);
  const word = given[taken.words];
  if (word !== undefined)
    throw new Refusal(`${command} does nothing with ${inQuotes(word)}. See npm run -s desk -- help.`);
}

const longestQuoted = 60;

/** Something typed, as it can be shown: in quotes, on one line, and not at any length. */
export function inQuotes(said: string): string {
  const shown = said.length > longestQuoted ? `${said.slice(0, longestQuoted)}…` : said;
  return `“${shown.replace(/\p{C}/gu, ' ')}”`;
}
