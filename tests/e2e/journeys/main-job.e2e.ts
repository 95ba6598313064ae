import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { importRoster } from '../../../scripts/journey/import-roster.ts';
import { lock, unlock } from '../../../scripts/journey/lock-and-unlock.ts';
import { acceptProposals, proposePairings } from '../../../scripts/journey/propose-pairings.ts';
import { saveReport } from '../../../scripts/journey/save-report.ts';
import { textOfPdf } from '../../support/text-of-pdf.ts';
import { expect, test } from '../support/desk-test.ts';

const samples = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-programme');
const passphrase = 'four or five plain words';

/** Everybody in the sample rosters, as they would be written. */
function namesOnStaffList(): string[] {
  const { people } = JSON.parse(readFileSync(join(samples, 'programme.json'), 'utf8')) as {
    people: { fields: { givenName: string; familyName: string } }[];
  };
  return people.map(({ fields }) => `${fields.givenName} ${fields.familyName}`);
}

test('the main job, from an empty computer to a report and back', async ({ desk }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase });

  for (const name of ['staff-list.xlsx', 'mentor-sign-up.xlsx', 'mentee-sign-up.csv']) {
    await importRoster(page, () => desk.answerNextFileDialog(join(samples, name)));
  }
  await goTo(page, '/people', 'People');
  await expect(page.getByText('160 people in this vault.')).toBeVisible();

  await proposePairings(page);
  await acceptProposals(page);
  await goTo(page, '/pairings', 'Pairings');
  const contemplation = page.getByRole('region', { name: /^Contemplation/ });
  await expect(contemplation.getByText('42', { exact: true })).toBeVisible();

  await goTo(page, '/health', 'Stage health');
  await expect(page.getByText('42', { exact: true }).first()).toBeVisible();

  await saveReport(page);
  const saved = readdirSync(desk.folders.saved);
  expect(saved.map((name) => name.split('.').at(-1)).toSorted()).toEqual(['pdf', 'xlsx']);
  const pdf = saved.find((name) => name.endsWith('.pdf')) ?? '';
  const text = (await textOfPdf(join(desk.folders.saved, pdf))).join(' ');
  expect(text).toContain('Where do the pairings stand?');
  // Leadership gets counts: not one of the 160 people may be found in what leaves.
  for (const name of namesOnStaffList()) expect(text).not.toContain(name);

  await lock(page);
  await unlock(page, passphrase);
  await goTo(page, '/pairings', 'Pairings');
  await expect(page.getByRole('region', { name: /^Contemplation/ }).getByText('42', { exact: true })).toBeVisible();
});

test('an import is undone as a whole, from the screen that made it', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase });
  await importRoster(page, () => desk.answerNextFileDialog(join(samples, 'mentor-sign-up.xlsx')));
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page
    .getByText(/^Undone: Imported/)
    .first()
    .waitFor();
  await goTo(page, '/people', 'People');
  await expect(page.getByText('Nobody here yet')).toBeVisible();
});

test('a wrong passphrase is one plain sentence, and the right one still opens', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase });
  await lock(page);
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase did not open the vault. Nothing was lost.')).toBeVisible({
    timeout: 20_000,
  });
  await unlock(page, passphrase);
});

test('a file that is no spreadsheet is one plain sentence, and the wizard stays where it was', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase });
  await goTo(page, '/import', 'Import a spreadsheet');
  await desk.answerNextFileDialog(join(import.meta.dirname, '..', 'files', 'picture-named.xlsx'));
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByText(/^This is a picture/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeEnabled();
});
