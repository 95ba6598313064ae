import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { healthBands } from '../../../src/shared/domain/health/health-band.ts';
import type { HealthOverview } from '../../../src/shared/ipc/routes/health.ts';
import { expect, test } from '../support/desk-test.ts';

const project = join(import.meta.dirname, '..', '..', '..');
/** The practice programme keeps no secrets: its passphrase stands in the program. */
const practice = { folder: 'practice', vault: 'Practice programme.mentordesk', passphrase: 'practice makes perfect' };

test('the dashboard shows the figures that the command line prints for the same vault', async ({ desk }) => {
  const { page, folders } = desk;
  await page.getByRole('button', { name: 'Open the practice programme' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 30_000 });
  await goTo(page, '/health', 'Stage health');
  await page.getByRole('button', { name: 'Show as table' }).first().click();
  const table = page.getByRole('table').first();
  await table.waitFor();
  const shown = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
    );
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Open the practice programme' }).waitFor();

  const printed = execFileSync(
    process.execPath,
    [
      'scripts/run.js',
      'desk',
      'health',
      join(folders.vaults, practice.folder, practice.vault),
      '--json',
      '--passphrase-fd',
      '0',
    ],
    { cwd: project, input: practice.passphrase, encoding: 'utf8' },
  );
  const overview = JSON.parse(printed) as HealthOverview;
  const expected = overview.stages.map(({ stage, n, counts }) => [
    stage.name,
    ...healthBands.map((band) => String(counts[band])),
    String(n),
  ]);
  expect(shown.slice(0, expected.length)).toEqual(expected);
  expect(overview.n).toBeGreaterThan(20);
});
