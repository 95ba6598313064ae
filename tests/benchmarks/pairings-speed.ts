import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { systemClock } from '../../src/main/adapters/clock.ts';
import { openDesk } from '../../src/main/shells/command/open-desk.ts';
import type { PairingId } from '../../src/shared/domain/ids.ts';
import { bigVaultPassphrase, idOfRow, makeBigVault, openBigVault } from './big-vault.ts';
import type { Measurement } from './measurement.ts';

const rounds = 9;
const routes = ['today.list', 'pairing.board', 'pairing.list', 'health.overview'] as const;
type Route = (typeof routes)[number];
type Times = Readonly<Record<Route, { readonly first: number; readonly again: number; readonly changed: number }>>;

/** How long Today, the board, the first page of the table and stage health take of 2,500 pairings with 100,000 sessions, and of 250. */
export async function measurePairingsSpeed(): Promise<Measurement[]> {
  const small = await measured(250);
  const large = await measured(2_500);
  return [
    { what: 'the rows of 2,500 pairings and 100,000 sessions by bare SQL', figure: large.bare, unit: 'ms' },
    ...routes.flatMap((route): Measurement[] => {
      const { first, again, changed } = large.times[route];
      return [
        { what: `${route} of 2,500 pairings, the first after unlocking`, figure: first, unit: 'ms' },
        { what: `${route}, the first, to bare SQL`, figure: first / large.bare, unit: '×' },
        { what: `${route}, the same again, median`, figure: again, unit: 'ms' },
        { what: `${route}, after a session was logged, median`, figure: changed, unit: 'ms', bar: 100 },
        { what: `${route}, after a session was logged, 250 pairings`, figure: small.times[route].changed, unit: 'ms' },
      ];
    }),
  ];
}

async function measured(pairings: number): Promise<{ readonly bare: number; readonly times: Times }> {
  const folder = mkdtempSync(join(tmpdir(), 'pairings-speed-'));
  try {
    await makeBigVault(folder, pairings);
    const database = await openBigVault(folder);
    const bare = median(Array.from({ length: 5 }, () => timeOfBareReading(database)));
    database.close();
    const times: [Route, Times[Route]][] = [];
    for (const route of routes) times.push([route, await timesOf(folder, route)]);
    return { bare, times: Object.fromEntries(times) as Times };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Unlocks anew for each question, so that the first one finds nothing known from another. */
async function timesOf(folder: string, route: Route): Promise<Times[Route]> {
  const desk = openDesk(folder);
  const status = await desk.ask('vault.status', {});
  const [vault] = status.vaults;
  if (vault === undefined) throw new Error('the vault is there');
  await desk.ask('vault.unlock', { vault: vault.token, passphrase: bigVaultPassphrase });
  const ask = async () => {
    const began = process.threadCpuUsage();
    await desk.ask(route, {});
    return processorTime(began);
  };
  const first = await ask();
  const again: number[] = [];
  const changed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    again.push(await ask());
    await desk.ask('session.log', {
      pairingId: idOfRow('pairing', round * 7) as PairingId,
      heldOn: systemClock.today(),
      minutes: 45,
      mode: null,
      rolesExercised: [],
      arrangedBy: null,
    });
    changed.push(await ask());
  }
  await desk.close();
  return { first, again: median(again), changed: median(changed) };
}

function timeOfBareReading(database: Database): number {
  const began = process.threadCpuUsage();
  for (const table of [
    'pairings',
    'stage_entries',
    'pairing_steps',
    'sessions',
    'check_ins',
    'contacts',
    'tasks',
    'goal_entries',
    'commitment_entries',
    'people',
    'enrolments',
  ]) {
    database.prepare(`SELECT * FROM ${table}`).all();
  }
  return processorTime(began);
}

/** In milliseconds, of this thread: all of it happens here, and other work on the machine then counts little. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1_000;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
