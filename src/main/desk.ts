import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planRecordSheet } from '../shared/domain/record-import/plan-record-sheet.ts';
import { planSheet } from '../shared/domain/roster/plan-sheet.ts';
import { AppError } from '../shared/ipc/app-error.ts';
import { writeAtomically } from './adapters/atomic-file.ts';
import { systemClock } from './adapters/clock.ts';
import { createDocumentPrinter } from './adapters/document-printer.ts';
import { logFailure } from './adapters/failure-log.ts';
import { localZone } from './adapters/local-zone.ts';
import { writeMailFile } from './adapters/message-files/write-mail-file.ts';
import { writeMergeSheet } from './adapters/message-files/write-merge-sheet.ts';
import { writeZip } from './adapters/message-files/write-zip.ts';
import { createPendingFiles } from './adapters/pending-files.ts';
import { randomIds } from './adapters/random-ids.ts';
import { saveFile } from './adapters/save-file.ts';
import { writeSheetWorkbook } from './adapters/sheet-writer.ts';
import { createSheetReader } from './adapters/spreadsheet-reader/create-sheet-reader.ts';
import { createWorkUnderWay } from './adapters/work-under-way.ts';
import { writeReportWorkbook } from './adapters/workbook-writer.ts';
import { createHandlers } from './ipc/create-handlers.ts';
import { serveContract } from './ipc/serve-contract.ts';
import type { Desk, Platform } from './platform.ts';
import type { Clock, Ports } from './services/ports.ts';
import { lockWhenIdle } from './services/vault/lock-when-idle.ts';
import { createVaultSession } from './services/vault/vault-session.ts';
import type { DeriveKey, KeyDerivationCost } from './storage/key-envelope.ts';
import { standardCost } from './storage/key-envelope.ts';
import { createVaults } from './storage/vaults.ts';
import { deriveKeyInWorker } from './workers/derive-key-in-worker.ts';
import { draftInWorker } from './workers/draft-in-worker.ts';
import { planInWorker } from './workers/plan-in-worker.ts';
import { proposeInWorker } from './workers/propose-in-worker.ts';

/** What tests may bring in place of the real thing: a fixed day, a low-cost key derivation. */
export interface DeskReplacements {
  readonly clock?: Clock;
  readonly deriveKey?: DeriveKey;
  readonly cost?: KeyDerivationCost;
}

/** Builds the whole application from what its shell gives it. The only place that builds things. */
export function createDesk(platform: Platform, replaced: DeskReplacements = {}): Desk {
  const clock = replaced.clock ?? systemClock;
  const files = createPendingFiles(randomIds.next);
  const work = createWorkUnderWay();
  const printer = createDocumentPrinter((token) => platform.printToPdf(token), randomIds.next);
  const drafts = draftInWorker(platform.entry('workers/draft-matching'));
  const readResource = async (...path: readonly string[]): Promise<unknown> =>
    JSON.parse(await readFile(join(platform.resourcesFolder, ...path), 'utf8'));
  const session = createVaultSession({
    before() {
      files.forgetAll();
      void drafts.forget();
      work.stopAll();
      platform.send('vault.locked', {});
    },
    after: () => platform.renewWindow(),
  });

  const ports: Ports = {
    application: { shell: platform.shell, version: platform.version },
    clock,
    nextId: randomIds.next,
    vaults: createVaults({
      folder: platform.vaultsFolder,
      deriveKey: replaced.deriveKey ?? deriveKeyInWorker(platform.entry('workers/derive-key')),
      cost: replaced.cost ?? standardCost,
      writeAtomically,
      now: clock.now,
      nextId: randomIds.next,
    }),
    session,
    get store() {
      if (session.open === null) throw new AppError('VAULT_LOCKED');
      return session.open.store;
    },
    get sealing() {
      if (session.open === null) throw new AppError('VAULT_LOCKED');
      if (!session.open.sealing.isOpen) throw new AppError('NOTES_LOCKED');
      return session.open.sealing;
    },
    files,
    work,
    dialogs: platform.dialogs,
    readSheetFile: createSheetReader(platform.runIsolated).readSheetFile,
    drafts,
    proposePairings: proposeInWorker(platform.entry('workers/solve-matching')),
    planSheet: planInWorker(platform.entry('workers/plan-sheet'), planSheet),
    planRecordSheet: planInWorker(platform.entry('workers/plan-sheet'), planRecordSheet),
    printDocument: printer.print,
    writeReportWorkbook,
    writeSheetWorkbook,
    writeFile: saveFile,
    openMail: (link) => platform.openMail(link),
    writeMailFile,
    writeMergeSheet,
    writeZip,
    zoneAt: localZone,
    readPracticeProgramme: () => readResource('sample-programme', 'programme.json'),
    readMessageTemplates: () => readResource('message-templates', 'templates.json'),
    send: (event, payload) => platform.send(event, payload),
  };

  const idle = lockWhenIdle(ports);
  return {
    request: serveContract({
      handlers: createHandlers(ports, printer),
      isUnlocked: () => session.open !== null,
      heard: idle.heard,
      failed: logFailure,
    }),
    holdFile: (path, fileName) => files.hold({ path, fileName }),
    lock: () => session.end(),
    async close() {
      idle.stop();
      await session.end();
    },
  };
}
