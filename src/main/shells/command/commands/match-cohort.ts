import type { MatchRunId } from '../../../../shared/domain/ids.ts';
import type { MorePlacesRow, ProposalRow, UnmatchedRow } from '../../../../shared/ipc/routes/matching-answers.ts';
import type { Answer } from '../answer.ts';
import { askForMatch } from '../ask-for-match.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { readMatchingOptions } from '../matching-options.ts';
import type { OpenDesk } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { saidBefore, saidBeforeWords } from '../said-before.ts';

/** match <vault> [--cohort <name>] [--accept] [--plainly], and whatever is to count: see `help`. */
export async function matchCohort({ given, options }: CommandLine): Promise<Answer> {
  const said = readMatchingOptions(options);
  return withVault(given[0], options, async (desk) => {
    const cohort = await findCohort(desk, options.cohort);
    const before = await saidBefore(desk, cohort.cohort.id, options);
    const counted = saidBeforeWords(before);
    const run = await desk.ask('matching.run', await askForMatch(desk, cohort, said, before));
    const { rows, unmatched, morePlaces } = await allProposals(desk, run.id);
    const accepted = options.accept === true && rows.length > 0;
    const written = accepted ? await desk.ask('matching.accept', { runId: run.id, pairs: 'all' }) : null;
    const lines = [
      run.sentence,
      ...(counted === null ? [] : [counted]),
      ...rows.map((row) =>
        `${row.menteeName} with ${row.mentorName}: ${row.fit}. ${[...row.wishes, ...row.reasons, ...row.notes].join(' ')}`.trimEnd(),
      ),
      ...unmatched.map((row) => `${row.menteeName}: ${row.why}`),
      ...morePlaces.map(({ sentence }) => sentence),
      ...(written === null ? [] : [written.sentence]),
    ];
    return { lines, json: { run, proposals: rows, unmatched, morePlaces, accepted: written } };
  });
}

async function allProposals(desk: OpenDesk, runId: MatchRunId) {
  const rows: ProposalRow[] = [];
  let unmatched: readonly UnmatchedRow[] = [];
  let morePlaces: readonly MorePlacesRow[] = [];
  let total = 0;
  do {
    const page = await desk.ask('matching.proposals', { runId, offset: rows.length });
    rows.push(...page.rows);
    ({ unmatched, morePlaces, total } = page);
    if (page.rows.length === 0) break;
  } while (rows.length < total);
  return { rows, unmatched, morePlaces };
}
