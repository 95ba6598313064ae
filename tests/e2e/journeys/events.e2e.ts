import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings, expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('a forum is planned, and the next one suggests the same weekday of the month after', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await page.getByRole('heading', { name: 'Events', level: 1 }).waitFor();
  await page.getByRole('radio', { name: /Past/ }).click();
  await page.getByRole('link', { name: 'Mentors forum' }).click();
  await page.getByRole('button', { name: 'Plan the next one' }).click();
  const dialog = page.getByRole('dialog');
  // The practice programme has the next forum already: that is told, and is not in the way.
  await expect(dialog.getByText('At the same time: “Mentors forum” (16:00 to 17:30).')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ends at' }).fill('15.00');
  await dialog.getByRole('button', { name: 'Add this event' }).click();
  await expect(dialog.getByText('The end has to come after the start.')).toBeVisible();
  await expectNoAxeFindings(page, 'the dialog for an event');
  await dialog.getByRole('textbox', { name: 'Ends at' }).fill('5.45 pm');
  await dialog.getByRole('button', { name: 'Add this event' }).click();
  await expect(page.getByText(/, 16:00 to 17:45$/)).toBeVisible();
  await expect(page.getByText('Nobody on the list yet.')).toBeVisible();
  await page.getByRole('button', { name: /^Invite all \d+ mentors$/ }).click();
  await expect(page.getByText(/^\d+ invited\.$/)).toBeVisible();
  // The day lies ahead: what only time can tell cannot be ticked.
  await expect(page.getByRole('gridcell', { name: /: Attended$/ }).first()).toHaveAttribute('aria-disabled', 'true');
  await expectNoAxeFindingsInLightAndDark(page, 'an event');
});

test('who came is ticked by key and pasted, makes them ready, and all of it is undone', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'correct horse battery' });
  await addPeople(page, [
    { givenName: 'Ada', role: 'mentor', fields: { email: 'ada@example.org' } },
    { givenName: 'Ben', role: 'mentor', fields: { email: 'ben@example.org' } },
    { givenName: 'Cy', role: 'mentee' },
  ]);
  await goTo(page, '/events', 'Events');
  await expect(page.getByText('Mentors value meeting each other.')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'no events');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: 'Training for mentors' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Training for mentors');
  await dialog.getByRole('spinbutton', { name: /day/ }).first().focus();
  await page.keyboard.type('02032026');
  await dialog.getByRole('button', { name: 'Add this event' }).click();
  await page.getByRole('heading', { name: 'Training for mentors', level: 1 }).waitFor();
  const place = new URL(page.url()).hash;

  await page.keyboard.press('p');
  await page.getByRole('dialog').getByRole('textbox').fill('ada@example.org\nBen Tesst\nGrace Hopper');
  await expect(page.getByText('1 person found, 1 to choose and 1 not known here.')).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Who is “Ben Tesst”/ })
    .click();
  await page.getByRole('option', { name: /Ben Test/ }).click();
  await expectNoAxeFindingsInLightAndDark(page, 'a pasted list');
  await page.getByRole('button', { name: 'Record 2 as attended' }).click();
  const cell = (name: string, state: string) => page.getByRole('gridcell', { name: `${name} Test: ${state}` });
  await expect(cell('Ada', 'Attended')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: 'Held' })).toBeVisible();

  // Two right from "Attended" stands "Excused"; below Ada stands Ben.
  await cell('Ada', 'Attended').focus();
  for (const key of ['j', 'ArrowRight', 'ArrowRight', ' ']) await page.keyboard.press(key);
  await expect(cell('Ben', 'Excused')).toHaveAttribute('aria-selected', 'true');
  await expect(cell('Ben', 'Excused')).toBeFocused();

  await goTo(page, '/events?tab=readiness', 'Events');
  await expect(page.getByText('1 of 3 are trained for their part.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Ada Test/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Ben Test/ })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('2 of 3 are trained for their part.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('0 of 3 are trained for their part.')).toBeVisible();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect(page.getByText('Nobody is on the list yet.')).toBeVisible();
});

test('those not trained yet are invited to the next training at once, and their pages tell it', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/events?tab=readiness', 'Events');
  const invite = page.getByRole('button', { name: /^Invite all \d+$/ });
  await invite.click();
  await expect(invite).toHaveCount(0);
  const row = page.getByRole('row', { name: /Mentor .*\(invited\)/ }).first();
  await expect(row).toBeVisible();
  await row.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Events' }).getByText('Invited')).toBeVisible();
});

test('a material is added, moved on and taken out', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/events?tab=materials', 'Events');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Checklist');
  await expectNoAxeFindings(page, 'the dialog for a material');
  await dialog.getByRole('button', { name: 'Add this material' }).click();
  await page.getByRole('button', { name: 'Change Checklist' }).click();
  await dialog.getByRole('button', { name: /Status/ }).click();
  await page.getByRole('option', { name: 'Ready' }).click();
  await dialog.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByText('“Checklist” is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Take out Checklist' }).click();
  await expect(page.getByRole('row', { name: /Checklist/ })).toHaveCount(0);
});
