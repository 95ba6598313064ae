import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { askAsWindow } from '../support/ask-as-window.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';
import { setProgrammeKind } from '../support/set-programme-kind.ts';

const vault = { programme: 'Growing together', passphrase: 'four or five plain words' };

test('a mentor with several mentees stands as one group, and one meeting is logged for all who were there', async ({
  desk,
}) => {
  const { page } = desk;
  await createVault(page, vault);
  const cohortId = await setProgrammeKind(page, 'group');
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor', fields: { mentorCapacity: 4 } },
    { givenName: 'Cy', role: 'mentee' },
    { givenName: 'Eve', role: 'mentee' },
  ]);
  const { rows } = await askAsWindow(page, 'people.list', {});
  const idOf = (name: string) => rows.find((one) => one.name === `${name} Test`)?.id as never;
  for (const name of ['Cy', 'Eve']) {
    const pair = { cohortId, mentorId: idOf('Dana'), menteeId: idOf(name), purpose: null };
    await askAsWindow(page, 'pairing.create', pair);
  }
  await goTo(page, '/pairings', 'Pairings');
  await page.getByRole('radio', { name: 'Groups' }).click();
  const group = page.getByRole('region', { name: 'Dana Test' });
  await expect(group.getByText('2 mentees, 4 places in all.')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'groups');
  await group.getByRole('button', { name: 'Log a meeting' }).click();
  const dialog = page.getByRole('dialog');
  await expectNoAxeFindingsInLightAndDark(page, 'a meeting of a group');
  await dialog.getByText('Cy Test').click();
  await dialog.getByRole('button', { name: 'Log this meeting' }).click();
  await expect(page.getByText('Session recorded for Dana Test with Eve Test.')).toBeVisible();
  await expect(group.getByRole('row').filter({ hasText: 'Cy Test' })).toContainText('None yet');
  await expect(group.getByRole('row').filter({ hasText: 'Eve Test' })).not.toContainText('None yet');
});

test('a reverse programme begins with its five steps, ticked off with their day', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, vault);
  await setProgrammeKind(page, 'reverse');
  await goTo(page, '/programme', 'Programme');
  await expect(page.getByRole('checkbox')).toHaveCount(5);
  await page.getByText('Set goals').click();
  await expect(page.getByText(/^Done on /)).toHaveCount(1);
  await expectNoAxeFindingsInLightAndDark(page, 'the steps of reverse mentoring');
});
