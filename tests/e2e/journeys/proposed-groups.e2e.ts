import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';
import { setProgrammeKind } from '../support/set-programme-kind.ts';

test('a group programme shows its proposals as groups with what most in them have in common', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await setProgrammeKind(page, 'group');
  const fields = { skillsWanted: ['Presenting'] };
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor', fields: { mentorCapacity: 4 } },
    { givenName: 'Cy', role: 'mentee', fields },
    { givenName: 'Eve', role: 'mentee', fields },
    { givenName: 'Fay', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: 'Propose for all 3' }).click();
  const groups = page.getByRole('region', { name: 'The groups they would make' });
  await expect(groups.getByText('3 of 4 places. 2 of 3 would like to work on Presenting.')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'proposals as groups');
});
