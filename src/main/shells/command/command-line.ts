import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

const options = {
  accept: { type: 'boolean' },
  as: { type: 'string' },
  'as-of': { type: 'string' },
  cohort: { type: 'string' },
  column: { type: 'string', multiple: true },
  'day-first': { type: 'boolean' },
  encoding: { type: 'string' },
  'every-mentor': { type: 'boolean' },
  first: { type: 'string' },
  for: { type: 'string' },
  force: { type: 'string' },
  from: { type: 'string' },
  json: { type: 'boolean' },
  kind: { type: 'string' },
  'least-fit': { type: 'string' },
  'month-first': { type: 'boolean' },
  'passphrase-fd': { type: 'string' },
  pdf: { type: 'string' },
  points: { type: 'boolean' },
  programme: { type: 'string' },
  run: { type: 'string' },
  sheet: { type: 'string' },
  starts: { type: 'string' },
  to: { type: 'string' },
  vault: { type: 'string' },
  'wishes-first': { type: 'boolean' },
  xlsx: { type: 'string' },
} as const;

export type Options = ReturnType<typeof parseOptions>['values'];

export interface CommandLine {
  readonly command: string;
  readonly given: readonly string[];
  readonly options: Options;
}

function parseOptions(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/** Reads the arguments. An option nobody knows is refused, so that a typing slip never quietly does something else. */
export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseOptions(args);
    const [command = 'help', ...given] = positionals;
    return { command, given, options: values };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw new Refusal(`${reason}. See npm run -s desk -- help.`);
  }
}
