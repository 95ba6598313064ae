import { randomUUID } from 'node:crypto';
import { existsSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../src/main/storage/migrations/index.ts';
import { storageProblemFrom } from '../../../src/main/storage/storage-problem.ts';
import { createStore, type Store } from '../../../src/main/storage/store.ts';
import type { ChangeId } from '../../../src/shared/domain/ids.ts';
import type { Instant } from '../../../src/shared/domain/local-date.ts';
import { aPerson } from '../../support/a-person.ts';
import { makeSampleVault, openSampleVault } from '../sample-vault.ts';
import { make, undo } from '../store-changes.ts';

// fill-store <folder> <act>: people into a vault until its disk is full; prints what it came to as one line of JSON.
process.on('SIGXFSZ', () => {});

const [folder = '', act = ''] = process.argv.slice(2);
const vault = join(folder, 'Spring.mentordesk');
const filler = join(folder, 'filler');
const print = (outcome: object): void => void writeSync(1, `${JSON.stringify(outcome)}\n`);

/** The code a coordinator's window would be told; the bare error otherwise, so that it shows. */
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'DONE',
    (error: unknown) => (storageProblemFrom(error) === error ? (error as { code: string }).code : String(error)),
  );

const addPeople = (store: Store, count: number) =>
  make(store, async (write) => {
    for (let at = 0; at < count; at += 1) {
      await write.people.add(aPerson({ goals: ['g'.repeat(5000)] }));
    }
  });

async function openStore() {
  const database = await openSampleVault(vault, [...migrations]);
  const now = () => new Date().toISOString() as Instant;
  return { database, store: createStore(database, { now, nextId: () => randomUUID() }) };
}

const acts: Record<string, () => Promise<void>> = {
  'make vault': async () => {
    await makeSampleVault(folder, migrations);
    print({ there: existsSync(vault) });
  },
  'fill store': async () => {
    const { database, store } = await openStore();
    const made: ChangeId[] = [];
    let code = 'DONE';
    while (code === 'DONE' && made.length < 2000) {
      code = await codeOf(addPeople(store, 5).then(({ id }) => made.push(id)));
    }
    // More than the page cache holds: this one fails amid its statements, not at its end.
    const large = await codeOf(addPeople(store, 2000));
    const undone = await codeOf(undo(store, made.at(-1) ?? ('' as ChangeId)));
    const people = await store.read(async (read) => (await read.people.list()).length);
    const changes = await store.changes.count();
    const isOpenStill = database.inTransaction;
    const isRoomMade = existsSync(filler);
    if (isRoomMade) truncateSync(filler);
    const afterwards = isRoomMade ? await codeOf(addPeople(store, 5)) : 'DONE';
    await store.close();
    print({ code, large, undone, made: made.length, people, changes, isOpenStill, afterwards, isRoomMade });
  },
  'count people': async () => {
    const { database, store } = await openStore();
    const people = (await store.people.list()).length;
    const isIntact = await store.isAuditIntact();
    const next = await codeOf(addPeople(store, 1));
    print({ people, isIntact, next, check: database.pragma('integrity_check', { simple: true }) });
    await store.close();
  },
};
await acts[act]?.();
