import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRoster } from '../../../scripts/journey/import-roster.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

test('earlier pairings whose days are missing are asked about, one day each, and kept where it is said', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const file = join(folders.root, 'old pairings.csv');
  writeFileSync(
    file,
    [
      'Mentor,Mentee,from,until,Status',
      'Adaeze Haddad,Noor Ibarra,2024-02-01,2024-12-01,completed',
      'Elif Fontaine,Rui Jansen,02/2024,2024-12-01,stopped early',
      'Rosa Keane,Kamal Gallagher,2023-02-01,,completed',
      '',
    ].join('\n'),
  );
  await importRoster(
    page,
    () => practiceDesk.answerNextFileDialog(file),
    async ({ heading }) => {
      if (heading === 'Check rows') {
        await page.getByRole('textbox', { name: 'Read “02/2024” as' }).fill('2024-02-12');
        await page.getByRole('button', { name: 'Use this for “02/2024”' }).click();
        await page.getByRole('textbox', { name: 'Last day for row 4' }).fill('2023-12-01');
        await page.getByRole('button', { name: 'Take this last day for row 4' }).click();
        await expect(page.getByText(/does not say on which day/)).toHaveCount(0);
      }
      if (heading === 'Compare') {
        await expect(page.getByRole('cell', { name: '12 Feb 2024 to 1 Dec 2024' })).toBeVisible();
        await expect(page.getByText('Asked to stop')).toBeVisible();
      }
      if (heading === 'Import') await expect(page.getByText(/kept in this cohort, however long ago/)).toBeVisible();
      await expectNoAxeFindings(page, `the import of earlier pairings, ${heading}`);
    },
  );
  await expect(page.getByText('3 earlier pairings recorded.')).toBeVisible();
});
