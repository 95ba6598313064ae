import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openTestStore } from '../support/test-store.ts';
import { addPerson, make, undo } from './store-changes.ts';

const locked = { name: 'StorageProblem', code: 'VAULT_LOCKED' };

describe('a store that is closed', () => {
  it('finishes the change under way before it closes the database', async () => {
    const { store, database } = openTestStore();
    const order: string[] = [];
    const begun = Promise.withResolvers<void>();
    const change = make(store, async (write) => {
      begun.resolve();
      for (let at = 0; at < 20; at += 1) {
        await addPerson(write);
        await setImmediate();
      }
      expect(database.open).toBe(true);
    }).then(() => order.push('changed'));
    await begun.promise;
    await store.close().then(() => order.push('closed'));
    await change;
    expect(order).toEqual(['changed', 'closed']);
    expect(database.open).toBe(false);
  });

  it('refuses with VAULT_LOCKED whatever waits behind the change under way', async () => {
    const { store } = openTestStore();
    const added = await make(store, addPerson);
    const begun = Promise.withResolvers<void>();
    const change = make(store, async (write) => {
      begun.resolve();
      await setImmediate();
      await addPerson(write);
    });
    await begun.promise;
    const waiting = [make(store, addPerson), undo(store, added.id), store.read((read) => read.people.list())];
    const [settled] = await Promise.all([Promise.allSettled(waiting), store.close()]);
    expect(settled.map((one) => one.status === 'rejected' && one.reason)).toMatchObject([locked, locked, locked]);
    await expect(change).resolves.toHaveProperty('id');
  });

  it('refuses with VAULT_LOCKED once closing has begun, and when it is over', async () => {
    const { store } = openTestStore();
    const added = await make(store, addPerson);
    const closing = store.close();
    for (const moment of ['closing', 'closed']) {
      if (moment === 'closed') await closing;
      await expect(make(store, addPerson), moment).rejects.toMatchObject(locked);
      await expect(undo(store, added.id), moment).rejects.toMatchObject(locked);
      await expect(
        store.read((read) => read.people.list()),
        moment,
      ).rejects.toMatchObject(locked);
      await expect(store.people.list(), moment).rejects.toMatchObject(locked);
      await expect(store.isAuditIntact(), moment).rejects.toMatchObject(locked);
    }
  });

  it('closes all the same when the change under way breaks off', async () => {
    const { store, database } = openTestStore();
    const begun = Promise.withResolvers<void>();
    const change = make(store, async () => {
      begun.resolve();
      await setImmediate();
      throw new Error('broke off');
    });
    const outcome = expect(change).rejects.toThrow('broke off');
    await begun.promise;
    await store.close();
    await outcome;
    expect(database.open).toBe(false);
    await expect(store.close()).resolves.toBeUndefined();
  });
});
