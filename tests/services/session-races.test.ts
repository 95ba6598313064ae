import { describe, expect, it } from 'vitest';
import { aProgramme, openTestDesk, passphrase } from '../support/test-desk.ts';

async function twoVaults() {
  const test = openTestDesk();
  for (const name of ['First', 'Second']) {
    await test.ask('vault.create', { name, passphrase, programme: aProgramme });
    await test.ask('vault.lock', {});
  }
  const { vaults } = await test.ask('vault.status', {});
  const [first, second] = vaults.map((vault) => vault.token);
  const unlock = (vault = '') => test.desk.request('vault.unlock', { vault, passphrase }, { trusted: true });
  return { ...test, first, second, unlock };
}

describe('one vault at a time', () => {
  it('opens one of two that are unlocked at once, and the other can be opened later', async () => {
    const { ask, first, second, unlock } = await twoVaults();
    const replies = await Promise.all([unlock(first), unlock(second)]);
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.find((reply) => !reply.ok)).toMatchObject({ error: { code: 'VAULT_OPEN' } });
    await ask('vault.lock', {});
    // A database left open would answer VAULT_IN_USE here.
    for (const vault of [second, first]) {
      expect(await unlock(vault)).toMatchObject({ ok: true });
      await ask('vault.lock', {});
    }
  });

  it('stays locked when somebody locks while it is being opened', async () => {
    const { desk, ask, first, unlock } = await twoVaults();
    const opening = unlock(first);
    await Promise.resolve();
    await desk.lock();
    expect(await opening).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect((await ask('vault.status', {})).state).toBe('locked');
    expect(await unlock(first)).toMatchObject({ ok: true });
  });
});

it('takes a vault with the name of the practice programme for what it is: a person’s own', async () => {
  const { ask } = openTestDesk();
  await ask('vault.create', { name: 'Practice programme', passphrase, programme: aProgramme });
  await ask('vault.lock', {});
  const [vault] = (await ask('vault.status', {})).vaults;
  await ask('vault.openPractice', {});
  expect((await ask('vault.status', {})).open?.isPractice).toBe(true);
  await ask('vault.lock', {});
  await ask('vault.unlock', { vault: vault?.token ?? '', passphrase });
  expect((await ask('vault.status', {})).open?.isPractice).toBe(false);
});

it('keeps every fact in sight when the clock is set back', async () => {
  const { ask, setToday } = openTestDesk('2026-11-16');
  await ask('vault.openPractice', {});
  const { total } = await ask('pairing.list', {});
  const [first] = (await ask('pairing.list', {})).rows;
  await ask('session.log', {
    pairingId: first?.id as never,
    heldOn: '2026-11-16' as never,
    minutes: null,
    mode: null,
    rolesExercised: [],
    arrangedBy: null,
  });
  // The machine's clock jumps back by a day: recorded later than "now" is still recorded.
  setToday('2026-11-15');
  const hidden = await ask('pairing.get', { id: first?.id as never });
  expect(hidden.record.sessions.map((session) => session.heldOn)).toContain('2026-11-16');
  setToday('2026-11-16');
  expect((await ask('pairing.get', { id: first?.id as never })).record.sessions.at(-1)?.heldOn).toBe('2026-11-16');
  expect((await ask('pairing.list', {})).total).toBe(total);
});

it('never takes back the set-up a vault stands on', async () => {
  const { ask, refusal } = openTestDesk();
  await ask('vault.openPractice', {});
  expect((await refusal('change.undo', {})).code).toBe('UNDO_NOTHING');
  const { rows } = await ask('change.list', {});
  expect(rows.map((row) => row.canUndo)).toEqual([false]);
  expect((await refusal('change.undo', { id: rows[0]?.id })).code).toBe('UNDO_NOTHING');
  expect((await ask('people.list', {})).counts.all).toBe(160);
});
