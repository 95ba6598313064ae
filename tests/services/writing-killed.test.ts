import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { unknownFields } from '../../src/shared/domain/person.ts';
import { startProcess } from '../support/child-process.ts';
import { aProgramme, openTestDesk, passphrase } from '../support/test-desk.ts';

const program = new URL('./processes/write-until-killed.ts', import.meta.url);

async function aLockedVault() {
  const test = openTestDesk();
  await test.ask('vault.create', { name: 'Mentoring', passphrase, programme: aProgramme });
  await test.ask('vault.lock', {});
  const vaults = join(test.folder, 'vaults');
  const reopen = async () => {
    const [vault] = (await test.ask('vault.status', {})).vaults;
    await test.ask('vault.unlock', { vault: vault?.token ?? '', passphrase });
  };
  return { ...test, vaults, reopen };
}

it('loses nobody it has acknowledged when it is killed while people are being added', {
  timeout: 120_000,
}, async () => {
  const { ask, vaults, reopen } = await aLockedVault();
  for (let cycle = 0; cycle < 3; cycle += 1) {
    const before = cycle === 0 ? 0 : (await ask('people.list', {})).total;
    await ask('vault.lock', {});
    const adding = startProcess(program, [vaults, passphrase, 'people', JSON.stringify({ fields: unknownFields })]);
    expect(await adding.prints('added 0')).toBe(true);
    await sleep(Math.random() * 200);
    await adding.kill();
    const acknowledged = adding.printed.length;
    await reopen();
    const { total, rows } = await ask('people.list', { role: 'mentee' });
    // One more may have been written whose acknowledgement was cut off; nobody may be there without their part.
    expect(total - before).toBeGreaterThanOrEqual(acknowledged);
    expect(total - before).toBeLessThanOrEqual(acknowledged + 1);
    expect(rows.every((row) => row.roles.length === 1)).toBe(true);
    expect((await ask('people.list', {})).total).toBe(total);
  }
});

it('imports everybody or nobody when it is killed during an import', { timeout: 120_000 }, async () => {
  const { ask, folder, vaults, reopen } = await aLockedVault();
  const size = 600;
  const roster = join(folder, 'roster.csv');
  const lines = Array.from({ length: size }, (_, at) => `${at},Given${at},Family${at},p${at}@example.org,mentee`);
  writeFileSync(roster, ['Employee ID,First name,Last name,Email,Role', ...lines, ''].join('\n'));
  const outcomes: number[] = [];
  for (let cycle = 0; cycle < 8; cycle += 1) {
    const importing = startProcess(program, [vaults, passphrase, 'import', roster]);
    expect(await importing.prints('committing')).toBe(true);
    await sleep(cycle * (50 + Math.random() * 50));
    await importing.kill();
    await reopen();
    const { total } = await ask('people.list', {});
    expect([0, size]).toContain(total);
    expect((await ask('roster.history', {})).length).toBe(total === 0 ? 0 : 1);
    outcomes.push(total);
    if (total === size) break;
    await ask('vault.lock', {});
  }
  // The kills began before the commit was through: at least one of them found nobody.
  expect(outcomes).toContain(0);
});
