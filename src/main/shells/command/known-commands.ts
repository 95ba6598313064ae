import type { Answer } from './answer.ts';
import type { CommandLine, Options } from './command-line.ts';
import { assignProblem } from './commands/assign-problem.ts';
import { createVault } from './commands/create-vault.ts';
import { draftMessages } from './commands/draft-messages.ts';
import { importRoster } from './commands/import-roster.ts';
import { logCall } from './commands/log-call.ts';
import { matchCohort } from './commands/match-cohort.ts';
import { printSheet } from './commands/print-sheet.ts';
import { readSheet } from './commands/read-sheet.ts';
import { reviewProposals } from './commands/review-proposals.ts';
import { saveReport } from './commands/save-report.ts';
import { saveTemplate } from './commands/save-template.ts';
import { sendRequest } from './commands/send-request.ts';
import { showConflicts } from './commands/show-conflicts.ts';
import { showEvents } from './commands/show-events.ts';
import { showHealth } from './commands/show-health.ts';
import { showHistory } from './commands/show-history.ts';
import { showReadiness } from './commands/show-readiness.ts';
import { showStages } from './commands/show-stages.ts';
import { showToday } from './commands/show-today.ts';
import { undoChange } from './commands/undo-change.ts';

interface KnownCommand {
  readonly run: (line: CommandLine) => Promise<Answer>;
  /** How many words may follow the command. */
  readonly words: number;
  /** The options that mean something to it, `--json` aside. */
  readonly options: readonly (keyof Options)[];
}

const opening = ['passphrase-fd'] as const;
const matching = ['plainly', 'unknown-managers', 'shared-hours', 'limit'] as const;
const goals = [
  'policy',
  'every-mentor',
  'wishes-first',
  'least-fit',
  'weight',
  'kept-column',
  'smallest-group',
] as const;
const rounds = ['another-round', 'run', 'may-move', 'one-place-more', 'met-before', 'managers-unknown'] as const;
const reading = ['starts', 'sheet', 'as', 'column', 'day-first', 'month-first'] as const;

/** Every command by its name, with what it can be told. */
export const knownCommands: ReadonlyMap<string, KnownCommand> = new Map<string, KnownCommand>([
  ['create', { run: createVault, words: 1, options: [...opening, 'programme', 'kind', 'cohort', 'starts'] }],
  ['import', { run: importRoster, words: 2, options: [...opening, 'programme', 'cohort', ...reading] }],
  ['readiness', { run: showReadiness, words: 1, options: [...opening, 'cohort', ...matching, 'smallest-group'] }],
  [
    'match',
    { run: matchCohort, words: 1, options: [...opening, 'cohort', 'accept', ...matching, ...goals, ...rounds] },
  ],
  [
    'review',
    { run: reviewProposals, words: 2, options: [...opening, 'xlsx', 'for', 'points', 'accept', 'cohort', 'run'] },
  ],
  ['today', { run: showToday, words: 1, options: opening }],
  ['called', { run: logCall, words: 2, options: [...opening, 'another-talk', 'not-reached'] }],
  ['health', { run: showHealth, words: 1, options: [...opening, 'cohort', 'as-of'] }],
  ['events', { run: showEvents, words: 1, options: [...opening, 'cohort'] }],
  ['report', { run: saveReport, words: 1, options: [...opening, 'from', 'to', 'pdf', 'xlsx', 'programme', 'cohort'] }],
  ['stages', { run: showStages, words: 1, options: [...opening, 'programme'] }],
  ['conflicts', { run: showConflicts, words: 1, options: opening }],
  [
    'messages',
    {
      run: draftMessages,
      words: 1,
      options: [...opening, 'template', 'cohort', 'who', 'pairing', 'for', 'ready', 'eml', 'csv'],
    },
  ],
  ['print', { run: printSheet, words: 2, options: [...opening, 'pdf', 'pairing', 'for'] }],
  ['history', { run: showHistory, words: 1, options: opening }],
  ['undo', { run: undoChange, words: 2, options: opening }],
  ['request', { run: sendRequest, words: 2, options: [...opening, 'vault', 'input-fd'] }],
  ['sheet', { run: readSheet, words: 1, options: ['encoding'] }],
  ['template', { run: saveTemplate, words: 1, options: ['xlsx'] }],
  ['assign', { run: assignProblem, words: 1, options: ['force'] }],
]);
