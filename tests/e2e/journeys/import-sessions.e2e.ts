import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRoster } from '../../../scripts/journey/import-roster.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

test('a list of sessions is recognised, compared with what is recorded, imported, and taken back', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const listed = await page.evaluate(() => window.desk.request('pairing.list', { limit: 2 }));
  if (!listed.ok) throw new Error('the pairings can be listed');
  const { rows } = listed.data as { rows: { mentorName: string; menteeName: string }[] };
  const today = new Date().toISOString().slice(0, 10);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const file = join(folders.root, 'sessions.csv');
  writeFileSync(
    file,
    [
      'Mentor,Mentee,Session date,Duration,Format',
      ...rows.map(({ mentorName, menteeName }) => `${mentorName},${menteeName},${today},37 min,Teams`),
      `Nobody Known,${rows[0]?.menteeName},${today},30 min,phone`,
      `${rows[0]?.mentorName},${rows[0]?.menteeName},,41 min,phone`,
      '',
    ].join('\n'),
  );
  const headings: string[] = [];
  await importRoster(
    page,
    () => practiceDesk.answerNextFileDialog(file),
    async ({ heading }) => {
      headings.push(heading);
      if (heading === 'Sheet and header row') {
        await expect(page.getByRole('button', { name: /What each row is about/ })).toContainText('A session');
      }
      if (heading === 'Check rows') {
        await expect(page.getByText(/Nobody here goes by this name/)).toBeVisible();
        await page.getByRole('textbox', { name: 'Day for row 5' }).fill(yesterday);
        await page.getByRole('button', { name: 'Take this day for row 5' }).click();
        await expect(page.getByText(/This row has no day/)).toHaveCount(0);
        // Whoever works by key goes on from here, and not from the top of the page.
        await expect(page.locator('main :focus')).toHaveCount(1);
      }
      if (heading === 'Compare') await expect(page.getByRole('cell', { name: /37 minutes/ })).toHaveCount(2);
      await expectNoAxeFindings(page, `the import of sessions, ${heading}`);
    },
  );
  expect(headings).toHaveLength(5);
  await expect(page.getByText('3 sessions recorded and 1 row could not come in.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page
    .getByText(/^Undone: Imported/)
    .first()
    .waitFor();
});
