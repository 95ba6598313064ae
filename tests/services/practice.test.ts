import { expect, it } from 'vitest';
import { daysBetween, localDate } from '../../src/shared/domain/local-date.ts';
import { openTestDesk } from '../support/test-desk.ts';

it('opens a practice programme of about 60 pairings with two conflicts, brought up to today', async () => {
  const { ask } = openTestDesk('2027-03-01');
  await ask('vault.openPractice', {});
  const status = await ask('vault.status', {});
  expect(status.open).toEqual({
    name: 'Practice programme',
    isPractice: true,
    isAuditIntact: true,
    areNotesOpen: true,
  });
  expect(status.vaults).toEqual([]);
  const [programme] = await ask('programme.overview', {});
  expect(programme?.cohorts.map((cohort) => cohort.pairings)).toEqual([34, 26]);
  expect((await ask('people.list', {})).counts.all).toBe(160);
  const { rows } = await ask('pairing.list', {});
  expect(rows.filter((row) => row.conflict !== null)).toHaveLength(2);
  const newest =
    rows
      .map((row) => row.lastMeetingOn ?? '')
      .toSorted()
      .at(-1) ?? '';
  expect(daysBetween(localDate(newest), localDate('2027-03-01'))).toBeLessThan(14);
  await ask('vault.lock', {});
  await ask('vault.openPractice', {});
  expect((await ask('people.list', {})).counts.all).toBe(160);
});

it('shows every kind of stage and band somewhere, so that there is something to practise on', async () => {
  const { ask } = openTestDesk();
  await ask('vault.openPractice', {});
  const overview = await ask('health.overview', {});
  expect(overview.stages.map((stage) => stage.n).every((n) => n > 0)).toBe(true);
  expect(Object.values(overview.bands).filter((n) => n === 0)).toEqual([]);
  expect(overview.stages.reduce((sum, stage) => sum + stage.n, 0)).toBe(overview.n);
});
