import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('stages are worded anew and switched, and the story of a pairing stays as it was told', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/programme', 'Programme');
  await page.getByRole('button', { name: /^Edit stages:/ }).click();
  const edit = page.getByRole('dialog');
  await expectNoAxeFindingsInLightAndDark(page, 'stages edited');
  await edit.getByRole('textbox', { name: 'Stage 2' }).fill('contemplation');
  await edit.getByRole('button', { name: 'Keep these stages' }).click();
  await expect(edit.getByText('Another stage has this name.')).toBeVisible();
  await edit.getByRole('textbox', { name: 'Stage 2' }).fill('Getting to know');
  await edit.getByRole('button', { name: 'Keep these stages' }).click();
  await expect(page.getByRole('main').getByText('Getting to know')).toBeVisible();

  await page.getByRole('button', { name: /^Switch stages:/ }).click();
  const preview = page.getByRole('dialog', { name: 'Go by the four phases' });
  await expect(preview.getByRole('row', { name: /Growth and maintenance Enabling growth 21/ })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'stages about to be switched');
  await preview.getByRole('button', { name: 'Switch' }).click();
  await goTo(page, '/pairings', 'Pairings');
  const board = page.getByRole('region', { name: 'Board of stages' });
  await expect(board.getByRole('heading', { name: /Enabling growth/ })).toBeVisible();
  await goTo(page, '/pairings?view=table&stageKind=growth', 'Pairings');
  await page.getByRole('row').nth(3).getByRole('link').first().click();
  await page.getByRole('button', { name: 'More' }).waitFor();
  await expect(page.getByText('Moved to Growth and maintenance').first()).toBeVisible();

  const moves = page.getByRole('button', { name: /^Correct: .*Growth and maintenance/ });
  await moves.first().click();
  const correct = page.getByRole('dialog', { name: 'Correct this move' });
  await correct.getByLabel('What changed?').fill('They began to meet');
  await correct.getByRole('button', { name: 'Correct it' }).click();
  await expect(page.getByText('Moved to Growth and maintenance: They began to meet')).toBeVisible();

  await page
    .getByRole('list', { name: /^To do in/ })
    .getByText('Each side asked how it goes')
    .click();
  await expect(page.getByText(/^“Each side asked how it goes” is done for/)).toBeVisible();
  await page.getByRole('button', { name: /change the day of “Each side asked how it goes”$/ }).click();
  const day = page.getByRole('dialog', { name: 'When was it done?' });
  await day.getByRole('spinbutton', { name: /year/ }).press('ArrowUp');
  await day.getByRole('button', { name: 'Keep this day' }).click();
  await expect(day.getByText('This day is still to come.')).toBeVisible();
  await day.getByRole('button', { name: 'Cancel' }).click();
  await expectNoAxeFindingsInLightAndDark(page, 'a pairing with a task that is done');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Record this' }).click();
  await expect(page.getByText(/^Paused since/)).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).first().click();
  await page.getByRole('button', { name: 'Record this' }).click();
  await expect(page.getByText(/^Paused since/)).toHaveCount(0);
});

test('a card moved in passing is asked what changed afterwards, and the answer is kept with the move', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings', 'Pairings');
  const card = page.locator('[data-pairing]').first();
  const id = await card.getAttribute('data-pairing');
  await card.focus();
  await page.keyboard.press('m');
  await page
    .getByRole('menuitem', { name: /^Move to/ })
    .first()
    .click();
  await page.getByLabel('What changed?').fill('Both said yes at lunch');
  await page.keyboard.press('Enter');
  await page.evaluate((pairing) => {
    location.hash = `/pairings/${pairing}`;
  }, id);
  await expect(page.getByText(/^Moved to .*: Both said yes at lunch$/)).toBeVisible();
});
