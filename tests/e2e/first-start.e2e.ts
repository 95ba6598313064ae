import { join } from 'node:path';
import { createVault } from '../../scripts/journey/create-vault.ts';
import { unlock } from '../../scripts/journey/lock-and-unlock.ts';
import { expect, test } from './support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from './support/expect-no-axe-findings.ts';
import { forgeHistory } from './support/forge-history.ts';

const passphrase = 'seven quiet herons at noon';

test('the first start shows a page that everybody can use, in light and in dark, and complains of nothing', async ({
  desk,
}) => {
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(desk.page, 'the first page');
});

test('the check of colours can fail, for a colour of the dark look alone', async ({ desk }) => {
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  await desk.page.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'Hard to read in the dark';
    line.style.color = 'light-dark(#111111, #333333)';
    document.querySelector('main')?.append(line);
  });
  await expect(expectNoAxeFindingsInLightAndDark(desk.page, 'a pale line')).rejects.toThrow(/a pale line, dark/);
});

test('a vault outlives the application, and says when its history was altered while it was closed', async ({
  desk,
  shell,
}) => {
  const altered = () => desk.page.getByText('The history of this vault was altered outside Mentor Desk.');
  await createVault(desk.page, { programme: 'Spring', passphrase });
  await expect(altered()).toHaveCount(0);
  await desk.reopen();
  const status = await desk.page.evaluate(() => window.desk.request('vault.status', {}));
  expect(status).toMatchObject({ ok: true, data: { state: 'locked', shell, vaults: [{ name: 'Spring' }] } });

  forgeHistory(join(desk.folders.vaults, 'Spring.mentordesk'), passphrase);
  await unlock(desk.page, passphrase);
  await expect(altered()).toBeVisible();
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(desk.page, 'an altered history');
});
