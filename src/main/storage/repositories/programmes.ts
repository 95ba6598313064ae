import type { Kysely } from 'kysely';
import type { CohortId, ProgrammeId, StageId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Cohort, Programme, ProgrammeKind } from '../../../shared/domain/programme.ts';
import type { KnownStage, StageKind, StageModelName } from '../../../shared/domain/stage.ts';
import { stagesInUse } from '../../../shared/domain/stages-in-use.ts';
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
    /** Every stage one programme ever had, those laid aside among them, in their order. */
    everyStageOf: (programmeId: ProgrammeId): Promise<readonly KnownStage[]> =>
      kept.answer(`stages of ${programmeId}`, ['stages'], async () => {
        const ofProgramme = db.selectFrom('stages').selectAll().where('programme_id', '=', programmeId);
        return (await ofProgramme.orderBy('position').orderBy('id').execute()).map(toStage);
      }),
    /** The stages in use in one programme, in their order. */
    stagesOf(programmeId: ProgrammeId): Promise<readonly KnownStage[]> {
      return kept.answer(`stages in use of ${programmeId}`, ['stages', 'programmes'], async () => {
        const programme = await this.find(programmeId);
        return programme === null ? [] : stagesInUse(await this.everyStageOf(programmeId), programme.stageModel);
      });
    },
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
    addStage: (programmeId: ProgrammeId, stage: KnownStage) =>
      rows.insert('stages', { ...toStageRow(stage), id: stage.id, programme_id: programmeId }),
    saveStage: (stage: KnownStage) => rows.update('stages', stage.id, toStageRow(stage)),
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

function toStage(row: Tables['stages']): KnownStage {
  return {
    id: row.id as StageId,
    kind: row.kind as StageKind,
    name: row.name,
    position: row.position,
    expectedDays: row.expected_days,
    model: row.model as StageModelName,
    takenOut: row.taken_out === 1,
  };
}

function toStageRow(stage: KnownStage) {
  return {
    kind: stage.kind,
    name: stage.name,
    position: stage.position,
    expected_days: stage.expectedDays,
    model: stage.model,
    taken_out: stage.takenOut ? (1 as const) : (0 as const),
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
