import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { acceptProposals } from '../../../scripts/journey/propose-pairings.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('peers are proposed to each other without sides, looked at one by one, and both are asked', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Side by side', passphrase: 'four or five plain words' });
  const changed = await page.evaluate(async () => {
    const overview = await window.desk.request('programme.overview', {});
    if (!overview.ok) throw new Error('the programme is there');
    const [programme] = overview.data as Record<string, unknown>[];
    const { id, name, stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm } = programme ?? {};
    const fields = { name, kind: 'peer', stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm };
    return window.desk.request('programme.update', { id, fields });
  });
  expect(changed).toMatchObject({ ok: true });
  const who = (offered: string, wanted: string) => ({ skillsOffered: [offered], skillsWanted: [wanted] });
  await addPeople(page, [
    { givenName: 'Amara', role: 'mentee', fields: who('Budgets', 'Presenting') },
    { givenName: 'Joel', role: 'mentee', fields: who('Presenting', 'Budgets') },
    { givenName: 'Mei', role: 'mentor', fields: who('Coaching', 'Writing') },
    { givenName: 'Tom', role: 'mentor', fields: who('Writing', 'Coaching') },
    { givenName: 'Ida', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await expect(
    page.getByText('A run makes sense now: 5 people look for a partner; one of an odd number has to wait.'),
  ).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText(/mentor|mentee/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Propose for all 5' }).click();

  const proposals = page.getByRole('region', { name: 'Proposals', exact: true });
  await expect(proposals.getByText('Amara Test offers the skill Joel Test asked for: Budgets.')).toHaveCount(1);
  await expect(proposals.getByText('Joel Test offers the skill Amara Test asked for: Presenting.')).toHaveCount(1);
  const waiting = page.getByText(/^5 people look for a partner, an odd number, so one of them has to wait/);
  await expect(waiting).toBeVisible();
  await expect(main.getByText(/mentor|mentee/i)).toHaveCount(0);
  await expectNoAxeFindingsInLightAndDark(page, 'proposals among peers');

  const views = page.getByRole('radiogroup', { name: 'How to look at the proposals' });
  await expect(views.getByRole('radio')).toHaveCount(2);
  await views.getByRole('radio', { name: 'One by one' }).click();
  const tom = page.locator('[data-mentee]').filter({ has: page.locator('strong', { hasText: 'Tom Test' }) });
  await tom.click();
  await expect(page.getByRole('heading', { name: 'Partners for Tom Test' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep Tom Test and Ida Test in the draft' }).click();
  await expect(page.getByText(/would meet somebody else/)).toBeVisible();
  await expect(page.getByText('Kept in the draft')).toHaveCount(1);
  await expect(main.getByText(/mentor|mentee/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the proposals as they are' }).click();

  await views.getByRole('radio', { name: 'List' }).click();
  await acceptProposals(page);
  const asking = page.getByRole('region', { name: 'Asking both sides' });
  await expect(asking.getByRole('listitem')).toHaveCount(2);
  await asking.getByRole('button', { name: 'Joel Test said yes' }).click();
  await asking.getByRole('button', { name: 'Amara Test said yes' }).click();
  await expect(asking.getByRole('listitem')).toHaveCount(1);
  await expect(
    page.getByText('There is nothing to match now: only one person in this cohort is looking for a partner.').first(),
  ).toBeVisible();
});
