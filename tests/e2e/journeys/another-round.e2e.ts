import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('one more round for somebody left over keeps what was proposed and names the mentor to ask first', async ({
  desk,
}) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor' },
    { givenName: 'Cy', role: 'mentee' },
    { givenName: 'Eve', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: 'Propose for all 2' }).click();
  const round = page.getByRole('region', { name: 'Another round' });
  await expect(round.getByRole('checkbox', { name: 'Count one place more with the mentors' })).toBeChecked();
  await expect(round.getByRole('radio', { name: 'Stay as they are' })).toBeChecked();
  await expectNoAxeFindingsInLightAndDark(page, 'before another round');
  await round.getByRole('button', { name: 'Try once more for this one' }).click();

  await expect(page.getByText('Proposals for 2 of 2 mentees. 1 of them stayed as it was.')).toBeVisible();
  // The button that was pressed is still there, and leads to what it brought.
  await expect(round.getByRole('button', { name: 'Go to the proposals' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Proposals' })).toBeFocused();
  await expect(page.getByText('Dana Test would take one mentee more than agreed: ask first.')).toBeVisible();
  const first = page.getByRole('region', { name: 'Ask these mentors first' });
  await expect(first.getByRole('listitem')).toHaveCount(1);
  await expectNoAxeFindingsInLightAndDark(page, 'a mentor to ask first');

  // A no is taken as it comes, and can be taken back.
  await first.getByRole('button', { name: /^Mentor would rather not: Dana Test with/ }).press('Enter');
  await expect(first).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Proposals' })).toBeFocused();
  await page.getByRole('button', { name: /^Take back: not/ }).click();

  // The yes first, and what was agreed to after it: in this order it was refused once.
  await first.getByRole('button', { name: /^Mentor agreed: accept Dana Test with (Cy|Eve) Test$/ }).press('Enter');
  await expect(first).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Proposals' })).toBeFocused();
  const asking = page.getByRole('region', { name: 'Asking both sides' });
  await expect(asking.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Accept the one that is left' }).click();
  await expect(asking.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('All 2 proposals are accepted.')).toBeVisible();
});
