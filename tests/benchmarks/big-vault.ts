import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { systemClock } from '../../src/main/adapters/clock.ts';
import { openDesk } from '../../src/main/shells/command/open-desk.ts';
import { eraseKeys, openEnvelope } from '../../src/main/storage/key-envelope.ts';
import { readKeyFile } from '../../src/main/storage/key-file.ts';
import { openMigratedDatabase } from '../../src/main/storage/migrate.ts';
import { migrations } from '../../src/main/storage/migrations/index.ts';
import { vaultPaths } from '../../src/main/storage/vault-folder.ts';
import { deriveKeyInWorker } from '../../src/main/workers/derive-key-in-worker.ts';
import { addDays } from '../../src/shared/domain/local-date.ts';
import { randomFrom } from './random-from.ts';

export const bigVaultPassphrase = 'a passphrase for a bench';

const programme = {
  name: 'Bench',
  kind: 'one-to-one',
  stageModel: 'five-stage',
  plannedLengthDays: 270,
  cadenceDays: 30,
  mentorTerm: 'mentor',
  menteeTerm: 'mentee',
} as const;

const sessionsEach = 40;
const pastCohorts = 10;
const departments = ['Care', 'Sales', 'Legal', 'Works', 'Research', 'all'];

const idKinds = [
  'cohort',
  'pairing',
  'mentor',
  'mentee',
  'enrolment of a mentor',
  'enrolment of a mentee',
  'fact',
] as const;

/** The id of the row with this number among those of its kind. */
export function idOfRow(kind: (typeof idKinds)[number], at: number): string {
  return `00000000-0000-4000-8000-${idKinds.indexOf(kind)}${String(at).padStart(11, '0')}`;
}

type Row = Readonly<Record<string, string | number | null>>;

/**
 * An encrypted vault with so many pairings under way, forty sessions each, and a tenth as many that ended in ten earlier
 * cohorts, the same for the same seed. Its rows are written directly: made one change at a time they would take an hour.
 */
export async function makeBigVault(vaultsFolder: string, pairings: number): Promise<void> {
  const desk = openDesk(vaultsFolder);
  await desk.ask('vault.create', { name: 'Bench', passphrase: bigVaultPassphrase, programme });
  await desk.close();
  const database = await openBigVault(vaultsFolder);
  database.transaction(() => fill(database, pairings))();
  database.close();
}

/** The database of the only vault in a folder, without the application around it. */
export async function openBigVault(vaultsFolder: string): Promise<Database> {
  const name = readdirSync(vaultsFolder).find((entry) => entry.endsWith('.mentordesk'));
  if (name === undefined) throw new Error('a vault was made');
  const folder = join(vaultsFolder, name);
  const { envelope } = readKeyFile(folder);
  const { kdf } = envelope.passphrase;
  const derive = deriveKeyInWorker(new URL('../../src/main/workers/derive-key.ts', import.meta.url));
  const passphraseKey = await derive(bigVaultPassphrase, Buffer.from(kdf.salt, 'base64'), kdf);
  const keys = openEnvelope(envelope, { passphraseKey });
  const database = openMigratedDatabase({ file: vaultPaths(folder).database, key: keys }, migrations);
  eraseKeys(keys);
  return database;
}

function fill(database: Database, live: number): void {
  const random = randomFrom(7);
  const below = (count: number) => Math.floor(random() * count);
  const today = systemClock.today();
  const ago = (days: number) => addDays(today, -days);
  const { id: cohortId, programme_id: programmeId } = database
    .prepare('SELECT id, programme_id FROM cohorts')
    .get() as { id: string; programme_id: string };
  const stages = database.prepare('SELECT id FROM stages ORDER BY position').pluck().all() as string[];
  const add = adder(database);
  const whole = live + Math.ceil(live / 10);
  for (let past = 0; past < pastCohorts; past += 1) {
    const starts_on = ago(700 + 300 * past);
    add('cohorts', { id: idOfRow('cohort', past), programme_id: programmeId, name: `Earlier ${past + 1}`, starts_on });
  }
  let serial = 0;
  for (let at = 0; at < whole; at += 1) {
    const pairing_id = idOfRow('pairing', at);
    const isLive = at < live;
    const began = isLive ? 20 + below(400) : 900;
    const cohort_id = isLive ? cohortId : idOfRow('cohort', at % pastCohorts);
    const fact = () => {
      serial += 1;
      return { id: idOfRow('fact', serial), pairing_id, recorded_at: `${ago(1)}T08:00:00.000Z` };
    };
    for (const side of ['mentor', 'mentee'] as const) {
      // Lines of managers, eight people under each; those of mentors and of mentees do not meet.
      const manager = at === 0 ? null : idOfRow(side, Math.floor((at - 1) / 8));
      add('people', {
        id: idOfRow(side, at),
        given_name: `${side === 'mentor' ? 'Ada' : 'Ben'}${below(60)}`,
        family_name: `Family${below(900)}`,
        department: departments[below(departments.length)] ?? null,
        skills_offered: '["planning","writing"]',
        languages: '["English"]',
        mentor_capacity: side === 'mentor' ? 2 : 0,
        mentee_need: side === 'mentee' ? 1 : 0,
        trained_on: ago(began + 5),
        manager_kind: manager === null ? 'none' : 'person',
        manager_id: manager,
      });
      const registered_on = ago(began + 10);
      add('enrolments', {
        id: idOfRow(`enrolment of a ${side}`, at),
        person_id: idOfRow(side, at),
        cohort_id,
        role: side,
        registered_on,
      });
    }
    add('pairings', {
      id: pairing_id,
      cohort_id,
      mentor_id: idOfRow('mentor', at),
      mentee_id: idOfRow('mentee', at),
      purpose: at % 3 === 0 ? 'next career step' : null,
      cadence_days: 30,
      planned_length_days: 270,
      proposed_on: ago(began),
    });
    const reached = 1 + Math.min(3, Math.floor(began / 120));
    for (let stage = 0; stage < reached; stage += 1) {
      const entered_on = ago(Math.round(began * (1 - stage / reached)));
      add('stage_entries', { ...fact(), stage_id: stages[stage] ?? null, entered_on });
    }
    const step = (kind: string, days: number, value: string | null = null, side: string | null = null) =>
      add('pairing_steps', { ...fact(), kind, side, happened_on: ago(days), value });
    step('consented', began - 2, null, 'mentor');
    step('consented', began - 3, null, 'mentee');
    step('agreement recorded', began - 10);
    if (below(3) === 0) step('next meeting planned', 2, addDays(today, 1 + below(20)));
    if (!isLive) for (const kind of ['reason coded', 'closed']) step(kind, 600, 'goals met');
    for (let held = 0; held < (isLive ? sessionsEach : 8); held += 1) {
      const held_on = ago(isLive ? below(began) : 620 + below(200));
      add('sessions', { ...fact(), held_on, minutes: 60, mode: 'video', roles_exercised: '["coach","facilitate"]' });
    }
    for (let given = 0; given < 4; given += 1) {
      const side = given % 2 === 0 ? 'mentor' : 'mentee';
      const given_on = ago(isLive ? below(began) : 620 + below(200));
      add('check_ins', { ...fact(), side, given_on, channel: 'call', quality: 1 + below(4), goals_moving: below(2) });
    }
  }
}

/** Adds rows by one statement for each set of columns. */
function adder(database: Database): (table: string, row: Row) => void {
  const statements = new Map<string, ReturnType<Database['prepare']>>();
  return (table, row) => {
    const columns = Object.keys(row);
    const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    statement.run(...Object.values(row));
  };
}
