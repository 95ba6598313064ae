import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

test('two runs stand side by side: who would meet somebody else once a proposal was turned down', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: /^Propose (for|anew for)/ }).click();
  const proposals = page.getByRole('region', { name: 'Proposals' });
  await expect(proposals).toBeVisible();
  const compare = page.getByRole('region', { name: 'Compare' });
  await page
    .getByRole('button', { name: /^Not this one: / })
    .first()
    .click();
  await page.getByLabel('Why not these two?').fill('They sit side by side already');
  await page.getByRole('button', { name: 'Not this one', exact: true }).click();
  await page.getByRole('button', { name: /^Propose anew for/ }).click();
  await compare.getByRole('button', { name: /Compare with those made on/ }).click();
  await page.getByRole('option').first().click();
  await expect(page.getByRole('region', { name: 'Who would meet somebody else' }).getByRole('row')).not.toHaveCount(1);
  await expect(compare.getByRole('status')).toContainText(/nothing changes/);
  await expectNoAxeFindings(page, 'two runs side by side');
});
