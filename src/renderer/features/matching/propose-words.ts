import type { MatchRunSummary, ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';

/** Which of the two the button proposes: a first round for everybody, also where another round is on the screen. */
export function proposeLabel(run: MatchRunSummary | undefined, everyone: string): string {
  if (run === undefined) return `Propose for ${everyone}`;
  return run.round === null ? `Propose anew for ${everyone}` : `Propose a first round anew for ${everyone}`;
}

/** What stands beside the button: why it cannot be pressed, or that the proposals are not the newest. */
export function besideWords(
  readiness: ReadinessInWords,
  run: MatchRunSummary | undefined,
  isNewest: boolean,
): string | null {
  const { canRun, mentees, places, sentence } = readiness;
  // With nobody waiting or no room, the empty page below says so already.
  if (!canRun) return run === undefined && (mentees === 0 || places === 0) ? null : sentence;
  return run === undefined || isNewest ? null : 'These proposals are older ones; newer ones were made since.';
}
