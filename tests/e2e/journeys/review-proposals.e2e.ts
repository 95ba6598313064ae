import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { cellText } from '../../../src/shared/domain/roster/cell-text.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { readRows } from '../../support/read-bytes.ts';
import { addPeople } from '../support/add-people.ts';
import { askAsWindow } from '../support/ask-as-window.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings, expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

const quoted = (cells: readonly Cell[]) => cells.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(',');

/** The sheet that was saved, turned around as reviewers do: rows and columns the other way round, saved as text. */
async function turnedAround(folder: string, answers: readonly (readonly [said: string, why: string])[]) {
  const [name = ''] = readdirSync(folder).filter((file) => file.startsWith('Proposals to review'));
  const [header = [], ...rows] = await readRows(readFileSync(join(folder, name)));
  const [decision, why] = [header.indexOf('Decision'), header.indexOf('Why (a word or two)')];
  const answered = rows.map((cells, at) => {
    const [said = null, words = null] = answers[at] ?? [];
    return cells.with(decision, said).with(why, words);
  });
  const file = join(folder, 'reviewed.csv');
  const turned = [header, ...answered.toReversed()].map((cells) => quoted(cells.toReversed()));
  writeFileSync(file, turned.join('\r\n'));
  return { file, names: answered.map((cells) => `${cellText(cells[0])} with ${cellText(cells[1])}`) };
}

async function proposeInPractice(page: Page) {
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: /^Propose (for|anew for)/ }).click();
  await expect(page.getByRole('region', { name: 'Proposals' })).toBeVisible();
}

test('proposals go out for review and come back: what was decided is looked at, and then it happens', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  await proposeInPractice(page);
  await page.getByRole('button', { name: 'Export for review…' }).click();
  await expect(page.getByRole('dialog', { name: 'Export these proposals for review' })).toBeVisible();
  await expectNoAxeFindings(page, 'what leaves for review');
  await page.getByLabel('Who will review them?').fill('the heads of department');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^The file for review is saved as Proposals to review .*\.xlsx/)).toBeVisible();

  const answers = [
    ['yes', ''],
    ['nein', 'same office'],
    ['discuss', 'in May'],
    ['if they like', ''],
  ] as const;
  const { file, names } = await turnedAround(folders.saved, answers);
  const bringBack = page.getByRole('button', { name: 'Bring back a reviewed file…' });
  await practiceDesk.answerNextFileDialog(file);
  await bringBack.click();
  const review = page.getByRole('dialog', { name: 'What came back in reviewed.csv' });
  await expect(review.getByText('1 yes, 1 no, 1 to discuss. Nothing has been changed yet.')).toBeVisible();
  await expect(review.getByRole('checkbox', { name: names[0]! })).toBeChecked();
  await expect(review.getByText(`${names[1]}: same office`)).toBeVisible();
  await expect(review.getByText(`${names[2]}: in May`)).toBeVisible();
  await expect(review.getByText('“if they like” is no answer that is known here')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'what came back from review');

  // Something changes between the reading and the word of the coordinator: then nothing happens, and it is said.
  const accept = review.getByRole('button', { name: 'Accept 1 pair and turn down 1 pair' });
  const cohortId = (await askAsWindow(page, 'programme.overview', {}))[0]!.cohorts[0]!.id;
  const [run] = await askAsWindow(page, 'matching.runs', { cohortId });
  const [first] = (await askAsWindow(page, 'matching.proposals', { runId: run!.id })).rows;
  await askAsWindow(page, 'people.keepApart', { one: first!.menteeId, other: first!.mentorId, reason: 'they asked' });
  await accept.press('Enter');
  await expect(review.getByRole('alert')).toContainText('Nothing was accepted');
  await askAsWindow(page, 'change.undo', {});
  await accept.press('Enter');
  await expect(review).toBeHidden();
  await expect(page.getByText('Pairing recorded. Now ask both sides.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What you have said so far' })).toContainText(
    `Not ${names[1]}: same office`,
  );
  await expect(bringBack).toBeFocused();
  await practiceDesk.answerNextFileDialog(file);
  await bringBack.press('Enter');
  await expect(review.getByText(`yes, ${names[0]}`)).toBeVisible();
  await review.getByRole('button', { name: 'Leave all as it is' }).click();

  writeFileSync(join(folders.saved, 'people.csv'), 'Name,Email\nAda,ada@example.org\n');
  await practiceDesk.answerNextFileDialog(join(folders.saved, 'people.csv'));
  await bringBack.click();
  await expect(page.getByRole('alert')).toHaveText(/This is no file of proposals that was saved for review/);
});

test('a yes for a mentor who is to be asked first comes back in a group of its own, and waits for a tick', async ({
  desk,
}) => {
  const { page, folders } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four or five plain words' });
  await addPeople(page, [
    { givenName: 'Dana', role: 'mentor' },
    { givenName: 'Cy', role: 'mentee' },
    { givenName: 'Eve', role: 'mentee' },
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: 'Propose for all 2' }).click();
  await page.getByRole('button', { name: 'Try once more for this one' }).click();
  await expect(page.getByRole('region', { name: 'Ask these mentors first' })).toBeVisible();
  await page.getByRole('button', { name: 'Export for review…' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^The file for review is saved/)).toBeVisible();
  const { file } = await turnedAround(folders.saved, [
    ['yes', ''],
    ['yes', ''],
  ]);
  await desk.answerNextFileDialog(file);
  await page.getByRole('button', { name: 'Bring back a reviewed file…' }).click();
  const review = page.getByRole('dialog', { name: 'What came back in reviewed.csv' });
  const askFirst = review.getByRole('group', { name: /^Yes, but ask first/ });
  await expect(review.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(askFirst.getByRole('checkbox')).not.toBeChecked();
  await expectNoAxeFindingsInLightAndDark(page, 'a review with a mentor to ask first');
  await review.getByRole('button', { name: 'Accept 1 pair' }).click();
  await expect(review).toBeHidden();
  await expect(page.getByText('1 of 2 proposals accepted; 1 can be accepted once its mentor was asked.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ask these mentors first' })).toBeVisible();
});
