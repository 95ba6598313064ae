import type { Page } from '@playwright/test';
import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

async function chooseManager(page: Page, person: string, manager: string): Promise<void> {
  await goTo(page, '/people', 'People');
  await page.getByRole('link', { name: person, exact: true }).first().click();
  await page.getByRole('heading', { name: person, level: 1 }).waitFor();
  const line = page.getByRole('region', { name: 'Reporting line' });
  await line.getByRole('button', { name: 'Change' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(manager);
  await page.getByRole('option', { name: manager }).click();
  await dialog.getByRole('button', { name: 'Keep this' }).click();
}

test('a change of manager turns a live pairing into a conflict, which is let be with a reason, until the line changes again', async ({
  desk,
}) => {
  const { page } = desk;
  await createVault(page, { programme: 'Side by side', passphrase: 'four or five plain words' });
  await addPeople(page, [
    { givenName: 'Ada', role: 'mentor' },
    { givenName: 'Ben', role: 'mentee' },
    { givenName: 'Cy', role: 'mentee' },
  ]);
  const paired = await page.evaluate(async () => {
    const overview = await window.desk.request('programme.overview', {});
    const people = await window.desk.request('people.list', {});
    if (!overview.ok || !people.ok) throw new Error('both are there');
    const [programme] = overview.data as { cohorts: { id: string }[] }[];
    const { rows } = people.data as { rows: { id: string; name: string }[] };
    const idOf = (name: string) => rows.find((row) => row.name === name)?.id;
    const [mentorId, menteeId] = [idOf('Ada Test'), idOf('Ben Test')];
    const cohortId = programme?.cohorts[0]?.id;
    return window.desk.request('pairing.create', { cohortId, mentorId, menteeId, purpose: null });
  });
  expect(paired).toMatchObject({ ok: true });

  await chooseManager(page, 'Ben Test', 'Ada Test');
  await expect(page.getByRole('status').getByText(/1 pairing now stands in one reporting line\.$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pairings' }).getByText('Ben Test reports to Ada Test.')).toBeVisible();
  await goTo(page, '/people', 'People');
  await expect(page.getByText('1 pairing stands in one reporting line')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'people in one reporting line');
  await page.getByRole('link', { name: 'Ben Test with Ada Test' }).click();
  await page.getByRole('button', { name: 'Let it be, with a reason' }).click();
  const waiver = page.getByRole('dialog');
  await waiver.getByRole('button', { name: 'Let it be', exact: true }).click();
  await expect(waiver.getByText('Say in a few words why it may stay.')).toBeVisible();
  await waiver.getByLabel(/Why it may stay/).fill('Both asked for it');
  await waiver.getByRole('button', { name: 'Let it be', exact: true }).click();
  await expect(page.getByText('Reporting line looked at and let be: Both asked for it')).toBeVisible();
  await expect(page.getByText('These two stand in one reporting line')).toHaveCount(0);

  await chooseManager(page, 'Cy Test', 'Ada Test');
  await chooseManager(page, 'Ben Test', 'Cy Test');
  await expect(page.getByRole('status').getByText(/1 pairing now stands in one reporting line\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'With mentor Ada Test' }).click();
  await expect(page.getByText('Ben Test reports to Ada Test through Cy Test.')).toBeVisible();
});
