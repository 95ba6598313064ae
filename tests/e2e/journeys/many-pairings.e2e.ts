import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('three pairings are chosen and paused from the keyboard alone, and one undo gives them back', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings?view=table&sort=mentee', 'Pairings');
  const table = page.getByRole('table', { name: 'Pairings' });
  const bandsOf = (count: number) =>
    table
      .getByRole('row')
      .locator('td:nth-child(6)')
      .allInnerTexts()
      .then((texts) => texts.slice(0, count));
  await table.getByRole('row').nth(1).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByText('3 pairings chosen')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'chosen pairings');
  const before = await bandsOf(3);

  await page.getByRole('button', { name: 'Pause', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/pairings? (was|were) paused/)).toBeVisible();
  await expect(page.getByText('3 pairings chosen')).toHaveCount(0);
  await expect(table.getByRole('row').nth(3)).toBeFocused();
  await expect.poll(async () => (await bandsOf(3)).join()).toContain('Paused');

  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => bandsOf(3)).toEqual(before);
});

test('all pairings that are shown are chosen at once, also beyond what is in sight, and let go of with Escape', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings?view=table', 'Pairings');
  const shown = await page.getByText(/\d+ pairings shown/).innerText();
  const table = page.getByRole('table', { name: 'Pairings' });
  await table.getByRole('row').nth(1).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByText(`${Number.parseInt(shown, 10)} pairings chosen`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(shown)).toBeVisible();
});

test('a column sorts both ways, and says which', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings?view=table&sort=mentee', 'Pairings');
  const heading = page.getByRole('columnheader', { name: 'Mentor' });
  const first = () =>
    page.getByRole('table', { name: 'Pairings' }).getByRole('row').nth(1).locator('td:nth-child(3)').innerText();
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const up = await first();
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(first).not.toBe(up);
});

test('those chosen get the same next step, and a message to all of them is drafted', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings?view=table&sort=mentee', 'Pairings');
  const table = page.getByRole('table', { name: 'Pairings' });
  await table.getByRole('row').nth(1).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Plan a next step' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan a next step for 2 pairings' });
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Please fill this in.')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a next step for many');
  await dialog.getByRole('textbox', { name: 'What you will do' }).fill('Call about the forum');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('A next step was planned for 2 pairings.')).toBeVisible();
  await expect(table.getByText(/^Call about the forum, /)).toHaveCount(2);

  await table.getByRole('row').nth(1).focus();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Draft a message' }).click();
  await expect(page.getByRole('heading', { name: 'Messages', level: 1 })).toBeVisible();
});
