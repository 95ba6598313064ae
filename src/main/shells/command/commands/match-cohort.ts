import type { MatchRunId } from '../../../../shared/domain/ids.ts';
import type { MorePlacesRow, ProposalRow, UnmatchedRow } from '../../../../shared/ipc/routes/matching-answers.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import type { OpenDesk } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

/** match <vault> [--cohort <name>] [--first weakest|even|total] [--every-mentor] [--wishes-first] [--least-fit possible|good] [--accept] */
export function matchCohort({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const { cohort } = await findCohort(desk, options.cohort);
    const run = await desk.ask('matching.run', { cohortId: cohort.id, ...goalsOf(options) });
    const { rows, unmatched, morePlaces } = await allProposals(desk, run.id);
    const accepted = options.accept === true && rows.length > 0;
    const written = accepted ? await desk.ask('matching.accept', { runId: run.id, pairs: 'all' }) : null;
    const lines = [
      run.sentence,
      ...rows.map((row) =>
        `${row.menteeName} with ${row.mentorName}: ${row.fit}. ${[...row.wishes, ...row.reasons].join(' ')}`.trimEnd(),
      ),
      ...unmatched.map((row) => `${row.menteeName}: ${row.why}`),
      ...morePlaces.map(({ sentence }) => sentence),
      ...(written === null ? [] : [written.sentence]),
    ];
    return { lines, json: { run, proposals: rows, unmatched, morePlaces, accepted: written } };
  });
}

const policies = { weakest: 'worst-first', even: 'leximin', total: 'total' } as const;
const fits = { possible: 'Possible', good: 'Good fit' } as const;

/** What comes first when not everything can be had, as the options say it. */
function goalsOf(options: CommandLine['options']) {
  return {
    ...(options.first === undefined ? {} : { policy: oneOf(policies, options.first, '--first') }),
    ...(options['least-fit'] === undefined ? {} : { leastFit: oneOf(fits, options['least-fit'], '--least-fit') }),
    everyMentor: options['every-mentor'] === true,
    wishesFirst: options['wishes-first'] === true,
  };
}

function oneOf<Chosen>(choices: Readonly<Record<string, Chosen>>, said: string, option: string): Chosen {
  const chosen = Object.hasOwn(choices, said) ? choices[said] : undefined;
  if (chosen === undefined) throw new Refusal(`${option} is one of these: ${Object.keys(choices).join(', ')}.`);
  return chosen;
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
