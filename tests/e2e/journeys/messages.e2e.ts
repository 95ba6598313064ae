import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('both sides of a pairing are written to, one in other words, and the two meet by an invitation', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  await goTo(page, '/pairings?view=table', 'Pairings');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  const names = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const [mentee = '', mentor = ''] = names.split(' with ');
  await page.keyboard.press('d');
  await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
  await expect(page.getByText('To the two of one pairing.')).toBeVisible();

  await expect(page.getByText('Something is still open').first()).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'messages without a name under them');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Noor Aziz');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Something is still open')).toHaveCount(0);

  const letter = page.getByRole('article');
  await expect(letter).toContainText(`Dear ${mentee.split(' ')[0] ?? ''}`);
  await expect(letter).toContainText('Noor Aziz');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: `To ${mentor}` })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: `To ${mentee}` })).toBeVisible();
  await page.keyboard.press('j');

  await page.keyboard.press('F2');
  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toBeFocused();
  await text.fill('Shall we speak on {{lastMeeting}}?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Write out {{lastMeeting}} here')).toBeVisible();
  await page.getByRole('button', { name: 'Save as a mail file…' }).click();
  await expect(page.getByText(`The message to ${mentor} is not ready.`)).toBeVisible();
  await page
    .getByRole('button', { name: /^Close/ })
    .last()
    .click();
  await page.keyboard.press('F2');
  await text.fill('Shall we speak on Friday?\n\nNoor');
  await page.getByRole('button', { name: 'Keep this text' }).click();
  await expect(letter).toContainText('Shall we speak on Friday?');
  await expectNoAxeFindingsInLightAndDark(page, 'messages to the two of a pairing');

  await page.getByRole('button', { name: 'Save as a mail file…' }).click();
  await page.getByText(`The message is saved as To ${mentor}.eml`).waitFor();
  const mail = await PostalMime.parse(readFileSync(join(folders.saved, `To ${mentor}.eml`)));
  expect(mail.to?.[0]?.name).toBe(mentor);
  expect(mail.to?.[0]?.address).toMatch(/@example\.org$/);
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe('Shall we speak on Friday?\n\nNoor');

  await page.getByRole('button', { name: 'Open in your mail program' }).click();
  await expect(page.getByText('This window cannot open your mail program.')).toBeVisible();
  await page.getByRole('button', { name: 'Save for mail merge…' }).click();
  await page.getByText(/The table is saved as Messages .*\.csv/).waitFor();

  await page.goBack();
  await page.getByRole('heading', { level: 1, name: names }).waitFor();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Save an invitation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save an invitation' });
  for (const [part, typed] of [
    ['day', '12'],
    ['month', '01'],
    ['year', '2031'],
  ] as const) {
    await dialog.getByRole('spinbutton', { name: new RegExp(`^${part}`) }).pressSequentially(typed);
  }
  await dialog.getByRole('textbox', { name: 'From' }).fill('14:30');
  await dialog.getByRole('textbox', { name: 'Until' }).fill('13:00');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('It has to end after it begins.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Until' }).fill('15:30');
  await expectNoAxeFindingsInLightAndDark(page, 'an invitation');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The invitation is saved as').waitFor();
  const file = `Mentoring ${mentee} and ${mentor} 2031-01-12.ics`;
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folders.saved, file), 'utf8')));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.summary).toBe(`Mentoring: ${mentee} and ${mentor}`);
  expect(event.startDate.toString()).toBe('2031-01-12T14:30:00');
  expect(event.endDate.toString()).toBe('2031-01-12T15:30:00');
});

test('a template is put into one’s own words, used for a cohort, and put back', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/settings?tab=messages', 'Settings');
  await expectNoAxeFindingsInLightAndDark(page, 'the templates');
  await page.getByRole('button', { name: 'Change Thanks' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Text for the mentee' }).fill('Dear {{you.given}},\n\n{{goals}}');
  await page.keyboard.press('Control+Enter');
  await expect(
    dialog.getByText('In the text for the mentee: There is no field {{goals}}. It stands in line 3.'),
  ).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a template with a field that is none');
  await dialog.getByRole('textbox', { name: 'Text for the mentee' }).fill('Dear {{you.given}}, it was a pleasure.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The template “Thanks” was changed.')).toBeVisible();

  await goTo(page, '/messages?template=thanks&side=mentee&who=ended', 'Messages');
  await expect(page.getByRole('article')).toContainText('it was a pleasure.');

  await goTo(page, '/settings?tab=messages', 'Settings');
  await page.getByRole('button', { name: 'Put back Thanks' }).click();
  await expect(page.getByText('has the wording again that it came with')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put back Thanks' })).toHaveCount(0);
});
