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
  await page.getByRole('button', { name: 'Accept the one that waits for your word' }).click();
  await expect(asking.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('All 2 proposals are accepted.')).toBeVisible();
});

test('a word said in another round stays in that round, and what has changed since stands above every view', async ({
  desk,
}) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor' },
    { givenName: 'Kofi', role: 'mentor' },
    { givenName: 'Cy', role: 'mentee' },
    { givenName: 'Eve', role: 'mentee' },
    { givenName: 'Fay', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: 'Propose for all 3' }).click();
  await page.getByRole('button', { name: 'Try once more for this one' }).click();
  await expect(page.getByText('Proposals for 3 of 3 mentees. 2 of them stayed as they were.')).toBeVisible();

  const extra = page.getByRole('row').filter({ hasText: 'would take one mentee more than agreed' });
  await extra.getByRole('button', { name: /^Not this one/ }).click();
  await page.getByLabel('Why not these two?').fill('Asked not to');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 person would meet somebody else; for 2 people nothing changes.')).toBeVisible();
  await expect(page.getByText('It goes on with this round: what stayed in it still stays.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Propose a first round anew for all 3' })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a word said in another round');
  await page.getByRole('button', { name: 'Propose this in the same round' }).click();
  await expect(page.getByText('With what you have said since these proposals')).toHaveCount(0);
  await expect(page.getByText('Proposals for 3 of 3 mentees. 2 of them stayed as they were.')).toBeVisible();

  const board = page.getByRole('radio', { name: 'Board' });
  await board.click();
  await expect(page.getByRole('button', { name: /^Accept the \d+ that wait for your word$/ })).toBeVisible();
  await addPeople(page, [{ givenName: 'Gus', role: 'mentee' }]);
  await goTo(page, '/matching', 'Matching');
  const changed = page.getByText('With what has changed since these proposals');
  await expect(changed).toBeVisible();
  await expect(page.getByText('1 person waits now and did not then.')).toBeVisible();
  await board.click();
  await expect(changed).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept (all|the)/ })).toHaveCount(0);
});

test('the same try once more says that nothing new came of it, and asks for nobody else', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor' },
    { givenName: 'Cy', role: 'mentee' },
    { givenName: 'Eve', role: 'mentee' },
    { givenName: 'Fay', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: 'Propose for all 3' }).click();
  await page.getByRole('button', { name: 'Try once more for these 2' }).click();
  const first = page.getByRole('region', { name: 'Ask these mentors first' });
  const toAsk = await first.getByRole('listitem').textContent();
  await page.getByRole('button', { name: 'Try once more for this one' }).click();
  await expect(page.getByText(/^Nothing new came of it/)).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a try that brought nothing new');
  await expect(first.getByRole('listitem')).toHaveText(toAsk ?? '');
});
