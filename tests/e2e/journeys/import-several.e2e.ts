import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { buildXlsx } from '../../support/build-xlsx.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

/** Goes from the open step to the result, as it is suggested. */
async function importOpenFile(page: Page): Promise<void> {
  const result = page.getByRole('heading', { name: /is imported$/ });
  for (let step = 0; step < 6 && !(await result.isVisible()); step += 1) {
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await expect(page.getByText('The file is still being compared.')).toHaveCount(0);
    const heading = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(heading);
  }
  await result.waitFor();
}

/** Drops files as the system does: the browser itself decides what becomes of what no screen takes. */
async function dropOnWindow(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 120, data });
  }
  await session.detach();
}

const people = (...rows: readonly string[]) => `${['Name,E-mail,Department', ...rows].join('\n')}\n`;

test('mentors and mentees in two files are imported one after the other, and each is undone on its own', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const [mentors, mentees] = [join(folders.root, 'mentors.csv'), join(folders.root, 'mentees.csv')];
  writeFileSync(mentors, people('Orla Quist,orla.quist@example.org,Law', 'Tove Brandt,tove.brandt@example.org,Law'));
  writeFileSync(mentees, people('Yusuf Adair,yusuf.adair@example.org,Law'));
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(mentors, mentees);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByText('File 1 of 2: mentors.csv')).toBeVisible();
  // A look at another screen in between loses neither the file nor those that wait behind it.
  const lookElsewhere = async () => {
    await goTo(page, '/people', 'People');
    await goTo(page, '/import', 'Import a spreadsheet');
  };
  await lookElsewhere();
  await expect(page.getByText('File 1 of 2: mentors.csv')).toBeVisible();
  await importOpenFile(page);
  await lookElsewhere();
  await expectNoAxeFindings(page, 'the result with another file to go on with');
  await page.getByRole('button', { name: 'Go on with mentees.csv' }).click();
  await expect(page.getByText('File 2 of 2: mentees.csv')).toBeVisible();
  // The headings are those of the mentors, the name of the file is not: they come in as mentees.
  await expect(page.getByRole('row', { name: /Yusuf Adair/ })).toContainText('mentee');
  await importOpenFile(page);
  await expect(page.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page
    .getByText(/^Undone: Imported mentees.csv/)
    .first()
    .waitFor();
  const listed = await page.evaluate(() => window.desk.request('people.list', { search: 'Orla Quist' }));
  expect(listed).toMatchObject({ ok: true, data: { total: 1 } });
});

const rowOf = (cells: readonly string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const sheetOf = (name: string, ...rows: readonly (readonly string[])[]) => ({
  name,
  rows: [['Name', 'E-mail'], ...rows].map(rowOf).join(''),
});

test('mentors and mentees on two sheets of one file are imported without choosing the file again', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const book = join(folders.root, 'sign-up.xlsx');
  const sheets = [
    sheetOf('Mentors', ['Orla Quist', 'orla.quist@example.org']),
    sheetOf('Mentees', ['Yusuf Adair', 'yusuf.adair@example.org']),
  ];
  writeFileSync(book, buildXlsx({ sheets }));
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(book);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByText('“Mentees” can be imported too')).toBeVisible();
  await importOpenFile(page);
  await page.getByRole('button', { name: 'Go on with the sheet “Mentees”' }).click();
  await expect(page.getByRole('row', { name: /Yusuf Adair/ })).toContainText('mentee');
  await expect(page.getByText(/can be imported too/)).toHaveCount(0);
  await importOpenFile(page);
  await expect(page.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
});

test('files dropped anywhere on the import are taken, and a drop on any other screen leaves the window where it is', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  // Over a megabyte, so that it is sent in more than one piece.
  const large = join(folders.root, 'large.csv');
  writeFileSync(
    large,
    people(...Array.from({ length: 30_000 }, (_, at) => `Orla Quist ${at},orla${at}@example.org,Law`)),
  );
  await goTo(page, '/people', 'People');
  await dropOnWindow(page, [large]);
  await page.waitForTimeout(500);
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();

  await goTo(page, '/import', 'Import a spreadsheet');
  await dropOnWindow(page, [large, large]);
  await expect(page.getByText('File 1 of 2: large.csv')).toBeVisible();
  await page.getByRole('heading', { name: 'Sheet and header row' }).waitFor();
  await expect(page.getByText(/30,000 rows/).first()).toBeVisible();

  const huge = join(folders.root, 'huge.csv');
  writeFileSync(huge, '');
  truncateSync(huge, 50_000_001);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByText('File 1 of 2: large.csv')).toBeVisible();
  await dropOnWindow(page, [huge]);
  await expect(page.getByText(/^huge\.csv: This file is larger than can be read at once/)).toBeVisible();
  await practiceDesk.answerNextFileDialog(huge);
  await page.getByRole('button', { name: 'Choose another file…' }).click();
  await expect(page.getByText(/This file is larger than can be read at once/)).toHaveCount(1);
});

test('reading a large file is shown in rows and can be cancelled, and then nothing of it is open', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const large = join(folders.root, 'rows.csv');
  const cells = Array.from({ length: 20 }, (_, at) => `some words ${at}`).join(',');
  const rows = Array.from({ length: 199_000 }, (_, at) => `Orla Quist ${at},${cells}`);
  writeFileSync(
    large,
    `Name,${Array.from({ length: 20 }, (_, at) => `Column ${at}`).join(',')}\n${rows.join('\n').slice(0, 49_000_000)}\n`,
  );
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(large);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByText(/rows so far$/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 30_000 });
  await expect(page.getByText('Reading rows.csv was stopped')).toBeVisible();
  await expectNoAxeFindings(page, 'the import after reading was stopped');
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});

test('a roster of known headings takes at most eight keys from People to the result', async ({ practiceDesk }) => {
  const { page, folders } = practiceDesk;
  const [first, second] = [join(folders.root, 'staff one.csv'), join(folders.root, 'staff two.csv')];
  writeFileSync(first, people('Orla Quist,orla.quist@example.org,Law'));
  writeFileSync(second, people('Tove Brandt,tove.brandt@example.org,Law'));
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(first);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByRole('heading', { name: 'Sheet and header row' }).waitFor();
  await importOpenFile(page);
  await goTo(page, '/people', 'People');

  await page.evaluate(() => {
    Object.assign(window, { keysPressed: [] });
    const count = ({ key }: KeyboardEvent) => {
      if (!['Control', 'Shift', 'Alt'].includes(key))
        (window as unknown as { keysPressed: string[] }).keysPressed.push(key);
    };
    addEventListener('keydown', count, true);
  });
  await page.keyboard.press('i');
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  await practiceDesk.answerNextFileDialog(second);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Compare', level: 2 }).waitFor();
  await expect(page.getByRole('row', { name: /Tove Brandt/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Import', level: 2, exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'staff two.csv is imported' })).toBeVisible();
  const keys = await page.evaluate(() => (window as unknown as { keysPressed: string[] }).keysPressed);
  // The dialog belongs to the system: at the least one key, Enter on the newest file.
  expect(keys.length + 1).toBeLessThanOrEqual(8);
  expect(keys).toEqual(['i', 'Enter', 'Enter', 'Enter']);
});
