import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';

import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

test('somebody added by hand has all that matching looks at, and what is not understood is said at its field', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/people?add=yes', 'People');
  const form = page.getByRole('dialog', { name: 'Add a person' });
  const line = (name: string) => form.getByRole('textbox', { name, exact: true });
  await line('First name').fill('Zebedee');
  await line('Function').fill('Engineering');
  await line('Place of work').fill('Leeds');
  await line('Time zone').fill('Middle earth');
  await line('Languages').fill('English, Yoruba');
  await line('Offers').fill('Excel (expert), patience');
  await line('Days between meetings').fill('14');
  await line('Grade').fill('5');
  await page.keyboard.press('Control+Enter');
  await expect(line('Time zone')).toHaveAccessibleDescription(/This time zone is not understood\./);
  await expect(line('Time zone')).toBeFocused();
  await expectNoAxeFindings(page, 'a new person with a time zone that is not understood');
  await line('Time zone').fill('berlin');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Zebedee was added.').waitFor();
  await goTo(page, '/people?search=zebedee', 'People');
  await page.getByRole('link', { name: 'Zebedee' }).click();
  for (const said of [
    'Function: Engineering',
    'Time zone: Europe/Berlin',
    'Languages: English, Yoruba',
    'Offers: Excel (expert), patience',
    'Days between meetings: 14',
    'Grade: 5',
  ]) {
    await expect(page.getByRole('button', { name: `${said}. Edit` })).toBeVisible();
  }
});
