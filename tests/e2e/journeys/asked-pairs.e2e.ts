import { acceptProposals, proposePairings } from '../../../scripts/journey/propose-pairings.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings, expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('both sides are asked below the proposals: a yes is one press, and a no asks for no reason', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  await acceptProposals(page);
  const asking = page.getByRole('region', { name: 'Asking both sides' });
  const first = asking.getByRole('listitem').first();
  await expect(first.getByText('Both are still to be asked.')).toBeVisible();
  const pair = (await first.getByRole('link').textContent()) ?? '';
  const [menteeName, mentorName] = pair.split(' with ');
  if (menteeName === undefined || mentorName === undefined) throw new Error('a pair has two names');
  const own = asking.getByRole('listitem').filter({ hasText: pair });

  await own.getByRole('button', { name: `${menteeName} said yes` }).press('Enter');
  await expect(
    own.getByText(new RegExp(`^${menteeName} said yes on .*; ${mentorName} is still to be asked`)),
  ).toBeVisible();
  // The pressed button is gone: whoever works by key would else begin again at the top of the page.
  await expect(own.getByRole('button', { name: `${mentorName} said yes` })).toBeFocused();
  await expectNoAxeFindingsInLightAndDark(page, 'asking both sides');

  await own.getByRole('button', { name: `Said no: ${pair}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record the no' }).click();
  await expect(dialog.getByText('Choose one of the two.')).toBeVisible();
  await expectNoAxeFindings(page, 'the dialog for a no');
  await dialog.getByText(mentorName, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Record the no' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(asking.getByText(/1 pair that did not come to be/)).toBeVisible();
  // That pair now stands last, without a name in its sentence.
  await expect(own.getByText(/^It did not come to a pairing, and that is fine/)).toBeVisible();
  await expect(own.getByRole('button')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(own.getByRole('button', { name: `${mentorName} said yes` })).toBeVisible();
});
