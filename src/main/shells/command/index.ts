import { AppError, errorSentences } from '../../../shared/ipc/app-error.ts';
import type { Answer } from './answer.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { knownCommands } from './known-commands.ts';
import { Refusal } from './refusal.ts';
import { inQuotes, refuseIdleWords } from './refuse-idle-words.ts';

// Whatever this process writes is for its owner alone.
process.umask(0o077);

const help = [
  'npm run -s desk -- <command>, with --json for data instead of sentences',
  '',
  '  create <vault> --programme <name> [--kind one-to-one] [--cohort <name> --starts <day>]',
  '  import <vault> <file> --cohort <name> [--starts <day>] [--sheet <name>] [--day-first | --month-first]',
  '         [--as <kind>]   what each row is about, where the headings do not say so: people, reporting lines,',
  '                         availability, training, sessions, check-ins, past pairings, declines, exit answers',
  '         [--column "<heading>=<field>"]...   what a column means, where its heading does not say so',
  '  readiness <vault> [--cohort <name>] [--plainly] [--unknown-managers warn | block] [--shared-hours] [--limit <department>=<most>]...',
  '         [--smallest-group <number>]',
  '  match <vault> [--cohort <name>] [--accept] [--plainly]   goes on from what was said for the cohort before; not with --plainly',
  '         [--weight <thing>=<word>]...   what matters: skills, goals, seniority, department, jobFunction, location,',
  '                         timeZone, language, rhythm, history, load, wishes; as "matters a lot", "some" or "not at all"',
  '         [--kept-column "<heading>[=<comparison>[, <word>]]"]...   a kept column that counts too, by being same,',
  '                         different, overlap or distance',
  '         [--policy worst-first | leximin | total] [--every-mentor] [--wishes-first] [--least-fit possible | good]',
  '                         what comes first when not everything can be had',
  '         [--unknown-managers warn | block] [--shared-hours]',
  '         [--limit "<department>=<most>"]...   at most so many mentees with mentors of a department',
  '         [--smallest-group <number>]   in a group programme: a group of that size, or none',
  '         [--another-round [--run <id>] [--may-move] [--one-place-more] [--met-before] [--managers-unknown]]',
  '                         for those whom the newest proposals, or those of a run, left over',
  '  review <vault> --xlsx <file> [--for <whom>] [--points] [--cohort <name>] [--run <id>]',
  '         the newest proposals, or those of a run, as a workbook for others to answer in',
  '  review <vault> <file> [--accept] [--cohort <name>] [--run <id>]   the answers that came back in it;',
  '         --accept makes pairings of each yes, and new proposals without each no',
  '  today <vault>   whom to contact and why',
  '  called <vault> <name> [--another-talk | --not-reached]   a call today with the pairing of that name; fine unless said otherwise',
  '  health <vault> [--cohort <name>] [--as-of <day>]',
  '  events <vault> [--cohort <name>]   trainings, forums and launches, with how many came',
  '  report <vault> --from <day> --to <day> [--pdf <file>] [--xlsx <file>] [--programme <name>] [--cohort <name>]',
  '  stages <vault> [--programme <name>]   the stages in use, and what switching their model would do',
  '  conflicts <vault>   pairings and proposals within one reporting line, and circles in the lines',
  '  messages <vault>   the messages there are',
  '  messages <vault> --template <name> [--cohort <name>] [--who paired | ended | everybody] [--for both | mentee | mentor]',
  '         [--pairing <id>]...   to the two of these pairings instead of a cohort',
  '         [--ready]       leaves out what still has something open',
  '         [--eml <file>] [--csv <file>]   as mail files (several are packed into one file), as a table for mail merge',
  '  print <vault> agreement | preparation | self-check --pdf <file> [--pairing <name>] [--for mentee | mentor]',
  '         a page to sign, to prepare a session with, or the blank self-check for mentors',
  '  history <vault>',
  '  undo <vault> [<change>]',
  '  request <route> <json> --vault <vault>',
  '         [--input-fd <number>]   reads the JSON from an open file: what notes and concerns say is taken from there only;',
  '                         their key is open for this one request',
  '  sheet <file> [--encoding <name>]',
  '  assign <problem.json> [--force <mentee>,<mentor>]   solves a bare table of points, with its proof',
  '  template <kind> --xlsx <file>   an empty spreadsheet to fill in: people, check-ins or sessions',
  '',
  'A vault is a folder that ends in .mentordesk. A day is written 2026-05-31.',
  'The passphrase is asked for at the terminal, or read from --passphrase-fd <number>; 0 is the standard input.',
];

function answerTo(line: CommandLine): Promise<Answer> {
  const known = knownCommands.get(line.command);
  if (known === undefined)
    throw new Refusal(`There is no command ${inQuotes(line.command)}. See npm run -s desk -- help.`);
  refuseIdleWords(line, known);
  return known.run(line);
}

const print = (json: unknown) => process.stdout.write(`${JSON.stringify(json)}\n`);
let wantsJson = false;

try {
  const line = readCommandLine(process.argv.slice(2));
  wantsJson = line.options.json === true;
  const answer = line.command === 'help' ? { lines: help, json: help } : await answerTo(line);
  if (wantsJson) print(answer.json);
  else process.stdout.write(`${answer.lines.join('\n')}\n`);
} catch (error) {
  // Anything unforeseen is said without its own words, which may quote a path or a name.
  const isMeantForPeople = error instanceof Refusal || error instanceof AppError;
  if (wantsJson && error instanceof Refusal && error.json !== undefined) print(error.json);
  else process.stderr.write(`${isMeantForPeople ? error.message : errorSentences.INTERNAL}\n`);
  process.exitCode = 1;
}
