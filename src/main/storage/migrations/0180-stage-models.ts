import type { Database } from 'better-sqlite3';

/**
 * A stage knows its model, so that the stages of the model not in use stay where they are; those there so far are in use. What
 * there is to do in a stage is listed with it, and ticked in each pairing. Programmes that are there begin without such tasks.
 */
export const stageModels = {
  number: 180,
  name: 'stage models',
  up(db: Database): void {
    db.exec(`
      ALTER TABLE stages ADD COLUMN model TEXT NOT NULL DEFAULT 'five-stage'
        CHECK (model IN ('five-stage', 'four-phase'));
      ALTER TABLE stages ADD COLUMN taken_out INTEGER NOT NULL DEFAULT 0;
      UPDATE stages
      SET model = (SELECT programmes.stage_model FROM programmes WHERE programmes.id = stages.programme_id);

      CREATE TABLE stage_tasks (
        id TEXT PRIMARY KEY,
        stage_id TEXT NOT NULL REFERENCES stages (id),
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        taken_out INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX stage_tasks_by_stage ON stage_tasks (stage_id, position);

      CREATE TABLE stage_task_ticks (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        task_id TEXT NOT NULL REFERENCES stage_tasks (id),
        done_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX stage_task_ticks_by_pairing ON stage_task_ticks (pairing_id);
    `);
  },
};
