import { acceptProposals, proposePairings } from '../../../scripts/journey/propose-pairings.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings, expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('both sides are asked above the proposals, in every view: a yes is one press, and a no asks for no reason', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  await acceptProposals(page);
  const asking = page.getByRole('region', { name: 'Asking both sides' });
  await asking.getByRole('button', { name: /^Show all/ }).press('Enter');
  // Those of earlier days stand above those accepted just now.
  const first = asking.getByRole('region', { name: 'Accepted today' }).getByRole('listitem').first();
  await expect(first.getByText('Both are still to be asked.')).toBeVisible();
  const pair = (await first.getByRole('link').textContent()) ?? '';
  const [menteeName, mentorName] = pair.split(' with ');
  if (menteeName === undefined || mentorName === undefined) throw new Error('a pair has two names');
  const own = asking.getByRole('listitem').filter({ hasText: pair });

  await own.getByRole('button', { name: `Mentee said yes: ${pair}` }).press('Enter');
  await expect(
    own.getByText(new RegExp(`^${menteeName} said yes on .*; ${mentorName} is still to be asked`)),
  ).toBeVisible();
  // The pressed button is gone: whoever works by key would else begin again at the top of the page.
  await expect(own.getByRole('button', { name: `Mentor said yes: ${pair}` })).toBeFocused();
  await expectNoAxeFindingsInLightAndDark(page, 'asking both sides');

  await own.getByRole('button', { name: `Said no: ${pair}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record the no' }).click();
  await expect(dialog.getByText('Choose one of the two.')).toBeVisible();
  await expectNoAxeFindings(page, 'the dialog for a no');
  await dialog.getByText(mentorName, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Record the no' }).click();
  await expect(dialog).toHaveCount(0);
  // The place of the pair is taken by the next one, and so is the focus.
  await expect(own).toHaveCount(0);
  await expect(asking.locator(':focus')).toHaveCount(1);
  await expect(page.getByText(/1 did not come to be/)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(own.getByRole('button', { name: `Mentor said yes: ${pair}` })).toBeVisible();

  // Whoever is being asked stays in sight with other proposals, and from wherever they are looked at.
  const told = (await asking.getByText(/being asked/).textContent()) ?? '';
  for (const view of ['One by one', 'Board', 'List']) {
    await page.getByRole('radio', { name: view }).click();
    await expect(asking.getByText(told)).toBeVisible();
  }
});
