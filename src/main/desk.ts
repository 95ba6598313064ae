import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MatchingPool } from '../shared/domain/matching/matching-pool.ts';
import type { Proposals } from '../shared/domain/matching/proposals.ts';
import type { LeadershipReport } from '../shared/domain/reports/leadership-report.ts';
import { AppError } from '../shared/ipc/app-error.ts';
import type { Handlers } from '../shared/ipc/contract.ts';
import { writeAtomically } from './adapters/atomic-file.ts';
import { systemClock } from './adapters/clock.ts';
import { createPendingFiles } from './adapters/pending-files.ts';
import { randomIds } from './adapters/random-ids.ts';
import { createSheetReader } from './adapters/spreadsheet-reader/create-sheet-reader.ts';
import { writeReportWorkbook } from './adapters/workbook-writer.ts';
import { changeHandlers } from './ipc/handlers/changes.ts';
import { healthHandlers } from './ipc/handlers/health.ts';
import { matchingHandlers } from './ipc/handlers/matching.ts';
import { pairingHandlers } from './ipc/handlers/pairings.ts';
import { peopleHandlers } from './ipc/handlers/people.ts';
import { programmeHandlers } from './ipc/handlers/programme.ts';
import { reportHandlers } from './ipc/handlers/reports.ts';
import { rosterHandlers } from './ipc/handlers/roster.ts';
import { settingsHandlers } from './ipc/handlers/settings.ts';
import { vaultHandlers } from './ipc/handlers/vault.ts';
import { serveContract } from './ipc/serve-contract.ts';
import type { Desk, Platform } from './platform.ts';
import type { Clock, Ports } from './services/ports.ts';
import { getSettings } from './services/settings/keep-settings.ts';
import { createVaultSession } from './services/vault/vault-session.ts';
import type { DeriveKey, KeyDerivationCost } from './storage/key-envelope.ts';
import { standardCost } from './storage/key-envelope.ts';
import { createVaults } from './storage/vaults.ts';
import { deriveKeyInWorker } from './workers/derive-key-in-worker.ts';
import { runInWorker } from './workers/run-in-worker.ts';
import { WorkerEnded } from './workers/worker-ended.ts';

/** What tests may bring in place of the real thing: a fixed day, a low-cost key derivation. */
export interface DeskReplacements {
  readonly clock?: Clock;
  readonly deriveKey?: DeriveKey;
  readonly cost?: KeyDerivationCost;
}

const matchingTimeLimitMs = 120_000;

/** Builds the whole application from what its shell gives it. The only place that builds things. */
export function createDesk(platform: Platform, replaced: DeskReplacements = {}): Desk {
  const clock = replaced.clock ?? systemClock;
  const files = createPendingFiles(randomIds.next);
  const sheets = createSheetReader(platform.runIsolated);
  const printing = new Map<string, LeadershipReport>();
  const vaults = createVaults({
    folder: platform.vaultsFolder,
    deriveKey: replaced.deriveKey ?? deriveKeyInWorker(platform.entry('workers/derive-key')),
    cost: replaced.cost ?? standardCost,
    writeAtomically,
    now: clock.now,
    nextId: randomIds.next,
  });
  const session = createVaultSession({
    before() {
      files.forgetAll();
      platform.send('vault.locked', {});
    },
    after: () => platform.renewWindow(),
  });

  const ports: Ports = {
    application: { shell: platform.shell, version: platform.version },
    clock,
    nextId: randomIds.next,
    vaults,
    session,
    get store() {
      if (session.open === null) throw new AppError('VAULT_LOCKED');
      return session.open.store;
    },
    files,
    dialogs: platform.dialogs,
    readSheetFile: (file, options) => sheets.readSheetFile(file, options),
    proposePairings: (pool) => proposeInWorker(platform, pool),
    async printReport(report) {
      const token = randomIds.next();
      printing.set(token, report);
      try {
        return await platform.printToPdf(token);
      } finally {
        printing.delete(token);
      }
    },
    writeReportWorkbook,
    async writeFile(path, bytes) {
      try {
        writeAtomically(path, bytes);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'DISK_FULL') throw new AppError('DISK_FULL');
        throw new AppError('FILE_NOT_WRITABLE');
      }
    },
    readPracticeProgramme: async () =>
      JSON.parse(await readFile(join(platform.resourcesFolder, 'sample-programme', 'programme.json'), 'utf8')),
    send: (event, payload) => platform.send(event, payload),
  };

  const idle = watchIdle(ports);
  const request = serveContract({
    handlers: handlersOf(ports, printing),
    isUnlocked: () => session.open !== null,
    heard: idle.heard,
    failed(route, error) {
      // Only what kind of failure it was: a message may quote a name.
      process.stderr.write(
        `request ${route} failed: ${error instanceof Error ? `${error.name} ${stackOf(error)}` : typeof error}\n`,
      );
    },
  });

  return {
    request,
    holdFile: (path, fileName) => files.hold({ path, fileName }),
    lock: () => session.end(),
    async close() {
      idle.stop();
      await session.end();
    },
  };
}

/** Where in the program it happened, without the message. */
function stackOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .join('\n');
}

/** Locks when nobody has asked for anything for as long as the settings say. Runs on the monotonic clock. */
function watchIdle(ports: Ports) {
  let lastHeard = performance.now();
  const check = async () => {
    if (ports.session.open === null) return;
    const { autoLockMinutes } = await getSettings(ports);
    if (performance.now() - lastHeard > autoLockMinutes * 60_000) await ports.session.end();
  };
  // Somebody may lock between the look and the question; then there is nothing left to do.
  const timer = setInterval(() => void check().catch(() => undefined), 15_000);
  timer.unref();
  return {
    heard: () => {
      lastHeard = performance.now();
    },
    stop: () => clearInterval(timer),
  };
}

async function proposeInWorker(platform: Platform, pool: MatchingPool): Promise<Proposals> {
  try {
    return await runInWorker<MatchingPool, Proposals>(platform.entry('workers/solve-matching'), pool, {
      timeLimitMs: matchingTimeLimitMs,
    });
  } catch (error) {
    if (error instanceof WorkerEnded && error.reason === 'too slow') throw new AppError('MATCHING_TOO_SLOW');
    throw error;
  }
}

function handlersOf(ports: Ports, printing: ReadonlyMap<string, LeadershipReport>): Handlers {
  return {
    ...vaultHandlers(ports),
    ...programmeHandlers(ports),
    ...peopleHandlers(ports),
    ...rosterHandlers(ports),
    ...matchingHandlers(ports),
    ...pairingHandlers(ports),
    ...healthHandlers(ports),
    ...reportHandlers(ports, {
      async get(token) {
        const report = printing.get(token);
        if (report === undefined) throw new AppError('NOT_FOUND');
        return report;
      },
    }),
    ...changeHandlers(ports),
    ...settingsHandlers(ports),
  };
}
