import type { Kysely } from 'kysely';
import type { PairingId, ProgrammeId, StageId, StageTaskId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import type { StageTask, StageTaskTick } from '../../../shared/domain/stage-task.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** What there is to do in the stages, and what of it is done in a pairing. */
export function stageTaskReader(db: Kysely<Tables>) {
  return {
    /** The tasks of every stage of a programme, in their order; those taken out are left out. */
    async listOf(programmeId: ProgrammeId): Promise<readonly StageTask[]> {
      const rows = await db
        .selectFrom('stage_tasks')
        .innerJoin('stages', 'stages.id', 'stage_tasks.stage_id')
        .selectAll('stage_tasks')
        .where('stages.programme_id', '=', programmeId)
        .where('stage_tasks.taken_out', '=', 0)
        .orderBy('stage_tasks.position')
        .orderBy('stage_tasks.id')
        .execute();
      return rows.map((row) => ({ id: row.id as StageTaskId, stageId: row.stage_id as StageId, text: row.text }));
    },
    /** The ticks of one pairing as they are known now. */
    async ticksOf(pairingId: PairingId): Promise<readonly StageTaskTick[]> {
      const rows = await db
        .selectFrom('stage_task_ticks')
        .selectAll()
        .where('pairing_id', '=', pairingId)
        .where('superseded_at', 'is', null)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        pairingId: row.pairing_id as PairingId,
        taskId: row.task_id as StageTaskId,
        doneOn: row.done_on as LocalDate,
        recordedAt: row.recorded_at as Instant,
        supersededAt: row.superseded_at as Instant | null,
      }));
    },
  };
}

/** Writes tasks and ticks. A task taken out stays for the pairings in which it was done. */
export function stageTaskWriter(rows: RowWriter) {
  return {
    add: (task: StageTask, position: number) =>
      rows.insert('stage_tasks', { id: task.id, stage_id: task.stageId, position, text: task.text, taken_out: 0 }),
    save: (task: StageTask, position: number) => rows.update('stage_tasks', task.id, { position, text: task.text }),
    takeOut: (id: StageTaskId) => rows.update('stage_tasks', id, { taken_out: 1 }),
    tick: (tick: StageTaskTick) =>
      rows.insert('stage_task_ticks', {
        id: tick.id,
        pairing_id: tick.pairingId,
        task_id: tick.taskId,
        done_on: tick.doneOn,
        recorded_at: tick.recordedAt,
        superseded_at: tick.supersededAt,
      }),
    supersedeTick: (id: string, at: Instant) => rows.update('stage_task_ticks', id, { superseded_at: at }),
  };
}
