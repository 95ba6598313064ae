import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { lock, unlock } from '../../../scripts/journey/lock-and-unlock.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

const passphrase = 'four or five plain words';

test('what is kept, turned down and weighed is there after a lock, and is taken back word by word', async ({
  desk,
}) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase });
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor' },
    { givenName: 'Kofi', role: 'mentor' },
    { givenName: 'Cy', role: 'mentee' },
    { givenName: 'Eve', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: 'Propose for all 2' }).click();
  const said = page.getByRole('region', { name: 'What you have said so far' });
  await page.getByRole('button', { name: /^Keep Cy Test and .* together$/ }).click();
  await expect(said.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: /^Not this one: Eve Test and/ }).click();
  await page.getByLabel('Why not these two?').fill('They share a desk');
  await page.keyboard.press('Enter');
  await expect(said.getByRole('listitem')).toHaveCount(2);

  await lock(page);
  await unlock(page, passphrase);
  await goTo(page, '/matching', 'Matching');
  await expect(said.getByRole('listitem')).toHaveCount(2);
  await expect(said).toContainText('They share a desk');
  await expectNoAxeFindingsInLightAndDark(page, 'what was said before the vault was locked');

  await page.locator('body').press('Control+z');
  await expect(page.getByText(/^Undone: Eve Test and .* were turned down as a pair\.$/)).toBeVisible();
  await expect(said.getByRole('listitem')).toHaveCount(1);
  await page.locator('body').press('Control+z');
  await expect(page.getByText(/^Undone: Cy Test and .* were kept together\.$/)).toBeVisible();
  await expect(said).toHaveCount(0);
  // The proposals are no part of what was taken back.
  await expect(page.getByText('Proposals for 2 of 2 mentees.')).toBeVisible();
  await page.locator('body').press('Control+Shift+z');
  await expect(said.getByRole('listitem')).toHaveCount(1);
});
