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
  await page.getByRole('button', { name: 'Accept all 1' }).click();
  const first = page.getByRole('region', { name: 'Ask these mentors first' });
  await expect(first.getByRole('listitem')).toHaveCount(1);
  await expectNoAxeFindingsInLightAndDark(page, 'a mentor to ask first');
  await first.getByRole('button', { name: /^Dana Test agreed: accept with (Cy|Eve) Test$/ }).click();
  await expect(first).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Asking both sides' }).getByRole('listitem')).toHaveCount(2);
});
