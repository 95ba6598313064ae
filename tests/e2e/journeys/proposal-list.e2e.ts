import { proposePairings } from '../../../scripts/journey/propose-pairings.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('the proposals are sorted, narrowed and searched, stay so after a look elsewhere, and nothing hidden is accepted unsaid', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  const list = page.getByRole('region', { name: 'Proposals', exact: true });
  const pairs = list.getByRole('rowheader');
  const all = await pairs.count();
  const names = await pairs.allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  const acceptAll = page.getByRole('button', { name: /^Accept all/ });
  await expect(acceptAll).toHaveText(`Accept all ${all}`);

  await page.getByRole('button', { name: /Order$/ }).click();
  await page.getByRole('option', { name: 'Weakest first' }).click();
  await expect(pairs.first()).not.toHaveText(names[0]!);
  await list.getByRole('checkbox').nth(1).click({ force: true });

  // By key to the search; what is ticked and not in sight is told on the button.
  await page.getByRole('heading', { name: 'Proposals', exact: true }).focus();
  await page.keyboard.press('/');
  await page.keyboard.type(names[0]!.slice(0, 6));
  await expect(pairs.first()).toHaveText(names[0]!);
  const found = await pairs.count();
  await expect(page.getByText(`${found} of ${all} proposals.`)).toBeVisible();
  await expect(acceptAll).toHaveText(`Accept all ${all}, ${all - found} of them not shown here`);
  await expect(page.getByRole('button', { name: 'Accept the one ticked, which is not shown here' })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a narrowed list of proposals');

  // Another view and a page elsewhere leave the list as it was.
  await page.getByRole('radio', { name: 'One by one' }).click();
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.getByText(`${found} of ${all} proposals.`)).toBeVisible();
  await pairs.first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Matching');
  await page.goBack();
  await expect(page.getByText(`${found} of ${all} proposals.`)).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search proposals by name' }).fill('nobody of this name');
  await expect(page.getByText('No proposal answers to that.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(pairs).toHaveCount(all);

  // Of those turned down the sentence and the button say the same.
  await list
    .getByRole('button', { name: /^Not this one/ })
    .first()
    .click();
  await page.getByLabel('Why not these two?').fill('Same team');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(`None of ${all} proposals accepted; ${all - 1} still wait for your word; 1 turned down.`),
  ).toBeVisible();
  await page.getByRole('button', { name: `Accept the ${all - 1} that wait for your word` }).click();
  await expect(page.getByText(`${all - 1} of ${all} proposals accepted; 1 turned down.`)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  await page.getByRole('radio', { name: /^Still open/ }).click();
  await expect(page.getByText('No proposal answers to that.')).toBeVisible();
});
