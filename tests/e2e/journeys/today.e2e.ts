import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { askAsWindow } from '../support/ask-as-window.ts';
import { expect, test } from '../support/desk-test.ts';
import type { DeskWindow } from '../support/desk-window.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

type Page = DeskWindow['page'];
const calls = 20;

/** Twenty mentees, each with a mentor, who all said in a form today that they would like a call. */
async function twentyWhoAskedForACall(page: Page): Promise<void> {
  const numbers = Array.from({ length: calls }, (_, at) => String(at).padStart(2, '0'));
  await addPeople(page, [
    ...numbers.map((at) => ({ givenName: `Mentor ${at}`, role: 'mentor' as const })),
    ...numbers.map((at) => ({ givenName: `Mentee ${at}`, role: 'mentee' as const })),
  ]);
  const { rows } = await askAsWindow(page, 'people.list', {});
  const { today } = await askAsWindow(page, 'vault.status', {});
  const [programme] = await askAsWindow(page, 'programme.overview', {});
  const cohortId = programme?.cohorts[0]?.id as never;
  const idOf = (name: string) => rows.find((row) => row.name === `${name} Test`)?.id as never;
  for (const at of numbers) {
    const { id } = await askAsWindow(page, 'pairing.create', {
      cohortId,
      mentorId: idOf(`Mentor ${at}`),
      menteeId: idOf(`Mentee ${at}`),
      purpose: null,
    });
    await askAsWindow(page, 'checkIn.log', {
      pairingId: id,
      side: 'mentee',
      givenOn: today as never,
      channel: 'form',
      quality: null,
      trust: null,
      fit: null,
      goalsMoving: null,
      wantsContact: true,
      metOn: null,
      notMetSince: null,
    });
  }
}

test('twenty calls are logged from the keyboard alone, at most three keys a line, and each can be undone', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await twentyWhoAskedForACall(page);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await goTo(page, '/today', 'Today');
  const heading = page.getByRole('heading', { name: /^Needs a conversation/ });
  await expect(heading).toHaveText(`Needs a conversation ${calls}`);
  await press('j');
  for (let left = calls - 1; left >= 0; left -= 1) {
    const focused = page.locator('[data-key]:focus');
    await expect(focused).toHaveCount(1);
    await press('f');
    if (left > 0) await expect(heading).toHaveText(`Needs a conversation ${left}`);
  }
  await expect(page.getByText('Nobody needs a call today', { exact: true })).toBeVisible();
  expect(keys / calls).toBeLessThanOrEqual(3);
  const { done } = await askAsWindow(page, 'today.list', {});
  const called = done.filter(({ sentence }) => sentence.startsWith('Call with'));
  expect(new Set(called.map(({ sentence }) => sentence)).size).toBe(calls);
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText('Needs a conversation 1');
  await page.getByRole('button', { name: /^Done today/ }).click();
  await page
    .getByRole('button', { name: /^Undo: Call with/ })
    .first()
    .click();
  await expect(heading).toHaveText('Needs a conversation 2');
});

test('a quick second press records nothing twice', async ({ desk }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await twentyWhoAskedForACall(page);
  await goTo(page, '/today', 'Today');
  await page.locator('[data-row="0"]').waitFor();
  await page.keyboard.press('j');
  for (let at = 0; at < 10; at += 1) await page.keyboard.press('f');
  await expect.poll(async () => (await askAsWindow(page, 'today.list', {})).done.length).toBeGreaterThan(calls + 5);
  const { done } = await askAsWindow(page, 'today.list', {});
  const called = done.filter(({ sentence }) => sentence.startsWith('Call with')).map(({ sentence }) => sentence);
  expect(new Set(called).size).toBe(called.length);
});

test('a call round goes through the conversations one by one, with the same keys, and ends by itself', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/today', 'Today');
  await page.locator('[data-row="0"]').waitFor();
  const { sections } = await askAsWindow(page, 'today.list', {});
  const names = sections.conversation.rows.map((row) => row.names);
  await page.keyboard.press('s');
  for (const [at, name] of names.entries()) {
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(name);
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    if (at === 0) await expectNoAxeFindingsInLightAndDark(page, 'a call round');
    await page.keyboard.press(at === 0 ? 'j' : 'f');
  }
  await expect(page.getByText('That was everybody')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'the end of a call round');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.getByRole('button', { name: `Done today (${names.length - 1})` }).waitFor();
});

test('a line is looked at, planned for, put off and brought back by keys, without a finding of axe in any state', async ({
  practiceDesk,
}) => {
  test.setTimeout(120_000);
  const { page } = practiceDesk;
  await goTo(page, '/today', 'Today');
  const first = page.locator('[data-row="0"]');
  const names = await first.getByRole('link').first().textContent();
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  await expect(page.getByRole('complementary', { name: names ?? '' })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'Today with a pairing beside it');
  await page.keyboard.press('Escape');

  await page.keyboard.press('p');
  await page.getByRole('textbox', { name: 'What you will do' }).fill('Call about the rhythm');
  await expectNoAxeFindingsInLightAndDark(page, 'planning a next step');
  await page.keyboard.press('Enter');
  await expect(first).toContainText('Next: Call about the rhythm');

  await expect(page.locator('[data-key]:focus')).toHaveCount(1);
  await page.keyboard.press('h');
  await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
  await expectNoAxeFindingsInLightAndDark(page, 'not today');
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Not today (1)' }).click();
  await expect(first).not.toContainText(names ?? '');
  await page.getByRole('button', { name: /^Worth a look/ }).click();
  await page.getByRole('button', { name: /^Done today/ }).click();
  await expectNoAxeFindingsInLightAndDark(page, 'Today with everything unfolded');
  await page.getByRole('button', { name: `Bring back: ${names}` }).click();
  await expect(first).toContainText(names ?? '');
});

test('whoever opens the desk for the first time sees three steps, and on a calm day what comes next', async ({
  desk,
}) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await goTo(page, '/today', 'Today');
  await expect(page.getByRole('link', { name: 'Bring in your people' })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'Today at first use');
  await addPeople(page, [
    { givenName: 'Ada', role: 'mentor' },
    { givenName: 'Ben', role: 'mentee' },
  ]);
  const { rows } = await askAsWindow(page, 'people.list', {});
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id as never;
  const [programme] = await askAsWindow(page, 'programme.overview', {});
  const cohortId = programme?.cohorts[0]?.id as never;
  await expect(page.getByRole('link', { name: 'Pair them' })).toBeVisible();
  await askAsWindow(page, 'pairing.create', {
    cohortId,
    mentorId: idOf('Ada Test'),
    menteeId: idOf('Ben Test'),
    purpose: null,
  });
  await expect(page.getByText('Nobody needs a call today', { exact: true })).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a calm day');
});
