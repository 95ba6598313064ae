import type { Kysely } from 'kysely';
import type { CohortId, ProgrammeId, StageId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Cohort, Programme, ProgrammeKind } from '../../../shared/domain/programme.ts';
import type { Stage, StageKind, StageModelName } from '../../../shared/domain/stage.ts';
import type { KeptRows } from '../kept-rows.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** Programmes with their stages and cohorts. */
export function programmeReader(db: Kysely<Tables>, kept: KeptRows) {
  return {
    list: (): Promise<readonly Programme[]> =>
      kept.answer('programmes', ['programmes'], async () =>
        (await db.selectFrom('programmes').selectAll().orderBy('name').orderBy('id').execute()).map(toProgramme),
      ),
    async find(id: ProgrammeId): Promise<Programme | null> {
      const row = await db.selectFrom('programmes').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toProgramme(row) : null;
    },
    /** The stages of one programme, in their order. */
    stagesOf: (programmeId: ProgrammeId): Promise<readonly Stage[]> =>
      kept.answer(`stages of ${programmeId}`, ['stages'], async () => {
        const ofProgramme = db.selectFrom('stages').selectAll().where('programme_id', '=', programmeId);
        const rows = await ofProgramme.orderBy('position').execute();
        return rows.map((row) => ({
          id: row.id as StageId,
          kind: row.kind as StageKind,
          name: row.name,
          position: row.position,
          expectedDays: row.expected_days,
        }));
      }),
    listCohorts: (): Promise<readonly Cohort[]> =>
      kept.answer('cohorts', ['cohorts'], async () => {
        const rows = await db.selectFrom('cohorts').selectAll().orderBy('starts_on', 'desc').orderBy('id').execute();
        return rows.map(toCohort);
      }),
    async findCohort(id: CohortId): Promise<Cohort | null> {
      const row = await db.selectFrom('cohorts').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toCohort(row) : null;
    },
  };
}

/** Writes programmes, their stages and their cohorts. */
export function programmeWriter(rows: RowWriter) {
  return {
    add: (programme: Programme) => rows.insert('programmes', toProgrammeRow(programme)),
    save: (programme: Programme) => rows.update('programmes', programme.id, toProgrammeRow(programme)),
    addStage: (programmeId: ProgrammeId, stage: Stage) =>
      rows.insert('stages', {
        id: stage.id,
        programme_id: programmeId,
        kind: stage.kind,
        name: stage.name,
        position: stage.position,
        expected_days: stage.expectedDays,
      }),
    renameStage: (id: StageId, name: string) => rows.update('stages', id, { name }),
    addCohort: (cohort: Cohort) => rows.insert('cohorts', toCohortRow(cohort)),
    saveCohort: (cohort: Cohort) => rows.update('cohorts', cohort.id, toCohortRow(cohort)),
  };
}

/** A programme as the domain knows it. */
export function toProgramme(row: Tables['programmes']): Programme {
  return {
    id: row.id as ProgrammeId,
    name: row.name,
    kind: row.kind as ProgrammeKind,
    stageModel: row.stage_model as StageModelName,
    plannedLengthDays: row.planned_length_days,
    cadenceDays: row.cadence_days,
    mentorTerm: row.mentor_term,
    menteeTerm: row.mentee_term,
    closedOn: row.closed_on as LocalDate | null,
  };
}

function toProgrammeRow(programme: Programme): Tables['programmes'] {
  return {
    id: programme.id,
    name: programme.name,
    kind: programme.kind,
    stage_model: programme.stageModel,
    planned_length_days: programme.plannedLengthDays,
    cadence_days: programme.cadenceDays,
    mentor_term: programme.mentorTerm,
    mentee_term: programme.menteeTerm,
    closed_on: programme.closedOn,
  };
}

/** A cohort as the domain knows it. */
export function toCohort(row: Tables['cohorts']): Cohort {
  return {
    id: row.id as CohortId,
    programmeId: row.programme_id as ProgrammeId,
    name: row.name,
    startsOn: row.starts_on as LocalDate,
    endsOn: row.ends_on as LocalDate | null,
    closedOn: row.closed_on as LocalDate | null,
  };
}

function toCohortRow(cohort: Cohort): Tables['cohorts'] {
  return {
    id: cohort.id,
    programme_id: cohort.programmeId,
    name: cohort.name,
    starts_on: cohort.startsOn,
    ends_on: cohort.endsOn,
    closed_on: cohort.closedOn,
  };
}
