import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

const options = {
  accept: { type: 'boolean' },
  'another-round': { type: 'boolean' },
  'another-talk': { type: 'boolean' },
  as: { type: 'string' },
  'as-of': { type: 'string' },
  cohort: { type: 'string' },
  column: { type: 'string', multiple: true },
  csv: { type: 'string' },
  'day-first': { type: 'boolean' },
  eml: { type: 'string' },
  encoding: { type: 'string' },
  'every-mentor': { type: 'boolean' },
  for: { type: 'string' },
  force: { type: 'string' },
  from: { type: 'string' },
  'input-fd': { type: 'string' },
  json: { type: 'boolean' },
  'kept-column': { type: 'string', multiple: true },
  kind: { type: 'string' },
  'least-fit': { type: 'string' },
  limit: { type: 'string', multiple: true },
  'managers-unknown': { type: 'boolean' },
  'may-move': { type: 'boolean' },
  'met-before': { type: 'boolean' },
  'month-first': { type: 'boolean' },
  'not-reached': { type: 'boolean' },
  'one-place-more': { type: 'boolean' },
  pairing: { type: 'string', multiple: true },
  'passphrase-fd': { type: 'string' },
  pdf: { type: 'string' },
  plainly: { type: 'boolean' },
  points: { type: 'boolean' },
  policy: { type: 'string' },
  programme: { type: 'string' },
  ready: { type: 'boolean' },
  run: { type: 'string' },
  'shared-hours': { type: 'boolean' },
  sheet: { type: 'string' },
  'smallest-group': { type: 'string' },
  starts: { type: 'string' },
  template: { type: 'string' },
  to: { type: 'string' },
  'unknown-managers': { type: 'string' },
  vault: { type: 'string' },
  weight: { type: 'string', multiple: true },
  who: { type: 'string' },
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
    throw new Refusal(`${reason.replace(/\s*\p{C}\s*/gu, ' ')}. See npm run -s desk -- help.`);
  }
}
