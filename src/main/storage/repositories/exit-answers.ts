import type { Kysely } from 'kysely';
import type { Condition, ExitAnswers, GoalResult } from '../../../shared/domain/closing/exit-answers.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** What the two sides of a pairing answered at its end, each by the step that says when. */
export function exitAnswerReader(db: Kysely<Tables>) {
  return {
    /** By the id of the step 'exit answered'. Steps of which only the day is known have no answers here. */
    async listOf(pairing: PairingId): Promise<ReadonlyMap<string, ExitAnswers>> {
      const rows = await db
        .selectFrom('exit_answers')
        .innerJoin('pairing_steps', 'pairing_steps.id', 'exit_answers.id')
        .where('pairing_steps.pairing_id', '=', pairing)
        .selectAll('exit_answers')
        .execute();
      return new Map(rows.map((row) => [row.id, toExitAnswers(row)]));
    },
  };
}

/** Keeps the answers that belong to a step. A correction supersedes the step, and its answers stop counting with it. */
export function exitAnswerWriter(rows: RowWriter) {
  return {
    add: (step: string, answers: ExitAnswers) =>
      rows.insert('exit_answers', {
        id: step,
        worth_the_time: answers.worthTheTime,
        goals: answers.goals,
        helped: JSON.stringify(answers.helped),
        would_have_helped: JSON.stringify(answers.wouldHaveHelped),
      }),
  };
}

function toExitAnswers(row: Tables['exit_answers']): ExitAnswers {
  return {
    worthTheTime: row.worth_the_time as ExitAnswers['worthTheTime'],
    goals: row.goals as GoalResult | null,
    helped: JSON.parse(row.helped) as readonly Condition[],
    wouldHaveHelped: JSON.parse(row.would_have_helped) as readonly Condition[],
  };
}
