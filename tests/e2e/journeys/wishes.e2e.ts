import { proposePairings } from '../../../scripts/journey/propose-pairings.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings, expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('a wish is noted on a person’s page, stands in its order, tells itself in the history, and is taken out', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  const listed = await page.evaluate(() => window.desk.request('people.list', { role: 'mentee', limit: 3 }));
  const mentors = await page.evaluate(() => window.desk.request('people.list', { role: 'mentor', limit: 3 }));
  if (!listed.ok || !mentors.ok) throw new Error('the people can be listed');
  const [mentee] = (listed.data as { rows: { id: string; name: string }[] }).rows;
  const [first, second] = (mentors.data as { rows: { name: string }[] }).rows.filter(
    ({ name }) => name !== mentee?.name,
  );
  if (!mentee || !first || !second) throw new Error('the practice programme has mentors and mentees');
  await page.evaluate((id) => {
    window.location.hash = `#/people/${id}`;
  }, mentee.id);
  await page.getByRole('heading', { name: mentee.name, level: 1 }).waitFor();
  for (const { name } of [first, second]) {
    await page.getByRole('button', { name: 'Add a wish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(name);
    await dialog.getByRole('option', { name }).first().click();
    // Whoever works by key would else have to begin again at the top of the page.
    await expect(dialog.getByRole('button', { name: 'Choose somebody else: The person wished for' })).toBeFocused();
    await expectNoAxeFindings(page, 'the dialog for a wish');
    await dialog.getByRole('button', { name: 'Add the wish' }).click();
    await expect(dialog).toHaveCount(0);
  }
  const wishes = page.getByRole('region', { name: /^For a mentor, in / });
  await expect(wishes.getByRole('listitem')).toHaveText([
    new RegExp(`^1\\. ${first.name}`, 'u'),
    new RegExp(`^2\\. ${second.name}`, 'u'),
  ]);
  await expect(page.getByText(`Wish for ${first.name} as mentor: choice 1`)).toBeVisible();
  await expectNoAxeFindings(page, 'a person with wishes');
  await page.getByRole('button', { name: `Take out the wish for ${first.name}` }).click();
  await expect(wishes.getByRole('listitem')).toHaveText([new RegExp(`^1\\. ${second.name}`, 'u')]);
  await page.keyboard.press('Control+z');
  await expect(wishes.getByRole('listitem')).toHaveCount(2);
});

test('a wish counts in the proposals, stands beside the pair, and can be left out of what counts', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  const [mentee, mentor] = await page
    .getByRole('row')
    .nth(1)
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ id: link.getAttribute('href')?.split('/').at(-1) ?? '', name: link.textContent })),
    );
  if (!mentee || !mentor) throw new Error('there are proposals');
  const noted = await page.evaluate(
    async ([id, wished]) => {
      const person = await window.desk.request('people.get', { id });
      if (!person.ok) throw new Error('the person is there');
      const part = (person.data as { enrolments: { cohortId: string; role: string }[] }).enrolments.find(
        ({ role }) => role === 'mentee',
      );
      return window.desk.request('people.addWish', { id, cohortId: part?.cohortId, role: 'mentee', wished });
    },
    [mentee.id, mentor.id],
  );
  expect(noted).toMatchObject({ ok: true });

  await proposePairings(page);
  const row = page.getByRole('row').filter({ hasText: `with ${mentor.name}` });
  await expect(row.getByText(`${mentor.name} is the first wish of ${mentee.name}.`)).toBeVisible();
  await row.getByText('All that counted').click();
  await expect(row.getByText(/of 10,000 points, and 1,500 more for wishes\.$/)).toBeVisible();
  await page.getByRole('button', { name: /^What counts/ }).click();
  await page.getByRole('button', { name: 'How much each thing matters' }).click();
  await expectNoAxeFindingsInLightAndDark(page, 'proposals with a wish');

  await page.getByRole('button', { name: /Whom people wished for/ }).click();
  await page.getByRole('option', { name: 'Does not matter' }).click();
  await proposePairings(page);
  await expect(page.getByText(/more for wishes/)).toHaveCount(0);
});
