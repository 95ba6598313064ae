import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aProgramme, openTestDesk, passphrase } from '../support/test-desk.ts';

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

async function anOpenVault() {
  const test = openTestDesk();
  await test.ask('vault.create', { name: 'Mentoring', passphrase, programme: aProgramme });
  const state = async () => (await test.ask('vault.status', {})).state;
  return { ...test, state };
}

it('locks when nobody has asked for anything for as long as the settings say', async () => {
  const { ask, events } = await anOpenVault();
  await ask('settings.update', { autoLockMinutes: 2 });
  await vi.advanceTimersByTimeAsync(1.5 * minute);
  expect(events).not.toContain('vault.locked');
  await vi.advanceTimersByTimeAsync(1 * minute);
  expect(events).toContain('vault.locked');
});

it('stays open while somebody is there, and locks once nobody is any more', async () => {
  const { ask, events } = await anOpenVault();
  await ask('settings.update', { autoLockMinutes: 2 });
  for (let time = 0; time < 4; time += 1) {
    await vi.advanceTimersByTimeAsync(1 * minute);
    await ask('vault.touch', {});
  }
  expect(events).not.toContain('vault.locked');
  await vi.advanceTimersByTimeAsync(2.5 * minute);
  expect(events).toContain('vault.locked');
});
