import { join } from 'node:path';
import { createVault } from '../../scripts/journey/create-vault.ts';
import { unlock } from '../../scripts/journey/lock-and-unlock.ts';
import { expect, test } from './support/desk-test.ts';
import { expectNoAxeFindings } from './support/expect-no-axe-findings.ts';
import { forgeHistory } from './support/forge-history.ts';
import { inLightAndDark } from './support/in-light-and-dark.ts';

const passphrase = 'seven quiet herons at noon';

test('the first start shows a page that everybody can use, in light and in dark, and complains of nothing', async ({
  desk,
}) => {
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await inLightAndDark(desk.page, (scheme) => expectNoAxeFindings(desk.page, `the first page, ${scheme}`));
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
  await inLightAndDark(desk.page, (scheme) => expectNoAxeFindings(desk.page, `an altered history, ${scheme}`));
});
