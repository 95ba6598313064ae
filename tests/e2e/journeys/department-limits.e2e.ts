import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('a department is limited, readiness counts it, and who is left over is told', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  const fields = { department: 'Finance' };
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor', fields },
    { givenName: 'Omar', role: 'mentor', fields },
    { givenName: 'Cy', role: 'mentee' },
    { givenName: 'Eve', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: 'Limits for departments' }).click();
  await page.getByRole('button', { name: /Set a limit for/ }).click();
  await page.getByRole('option', { name: 'Finance' }).click();
  const most = page.getByRole('textbox', { name: 'With mentors of Finance' });
  await most.fill('1');
  await most.press('Tab');
  await expect(page.getByText(/1 place is missing/).first()).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a limit for a department');
  await page.getByRole('button', { name: 'Propose for all 2' }).click();
  await expect(page.getByText(/Finance has reached the limit of 1 you set/)).toBeVisible();
});
