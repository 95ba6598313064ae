import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forkIsolated } from '../src/main/adapters/fork-isolated.ts';
import { createDesk } from '../src/main/desk.ts';
import { openBrowserShell } from '../src/main/shells/browser/open-browser-shell.ts';
import { type LocalDate, localDate } from '../src/shared/domain/local-date.ts';
import { askDesk } from './demo/ask-desk.ts';
import { liveThrough, tellWhatHappens } from './demo/live-through.ts';
import { createMovingClock } from './demo/moving-clock.ts';
import { createVault } from './journey/create-vault.ts';
import { goTo } from './journey/go-to.ts';
import { importRoster } from './journey/import-roster.ts';
import { lock, unlock } from './journey/lock-and-unlock.ts';
import { acceptProposals, proposePairings } from './journey/propose-pairings.ts';
import { saveReport } from './journey/save-report.ts';
import { createRandom } from './sample-programme/random.ts';
import { buildWhenStale } from './steps/build-when-stale.ts';
import { findOrInstallBrowser } from './surroundings/find-or-install-browser.ts';

/**
 * The whole main job in the real window, headless, on the sample rosters: a vault is made, three spreadsheets imported, pairs
 * proposed and accepted, ten months lived through, health charted, a report saved, the vault locked and reopened.
 */
const project = join(import.meta.dirname, '..');
const folder = join(project, 'demo');
const samples = join(project, 'resources', 'sample-programme');
const passphrase = 'the demo keeps no secrets';
const lastDay = localDate('2026-11-16');

async function main(): Promise<void> {
  const browser = findOrInstallBrowser();
  if (browser === null) throw new Error('No browser was found. Install Chromium, or name one in CHROMIUM_PATH.');
  if (!(await buildWhenStale())) throw new Error('The window could not be built.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const clock = createMovingClock(localDate('2026-01-12'));
  const shell = await openBrowserShell(
    { headless: true, vaultsFolder: folder, saveFolder: folder, browser },
    {
      createDesk: (platform) => createDesk(platform, { clock }),
      runIsolated: forkIsolated(new URL('../src/main/isolated/read-sheet.ts', import.meta.url)),
    },
  );
  try {
    await walk(shell, clock);
  } finally {
    await shell.close();
  }
  if (shell.policyReports.length + shell.blockedRequests.length > 0)
    throw new Error('The window broke its own policy.');
  renameSync(join(folder, 'Growing together.mentordesk'), join(folder, 'sample.mentordesk'));
  process.stdout.write(`\nEverything is in ${folder}\nThe passphrase of sample.mentordesk is: ${passphrase}\n`);
}

async function walk(shell: Awaited<ReturnType<typeof openBrowserShell>>, clock: ReturnType<typeof createMovingClock>) {
  const { page } = shell;
  const ask = askDesk(shell.desk);
  const random = createRandom(7);
  await page.setViewportSize({ width: 1440, height: 900 });
  let taken = 0;
  const picture = async (name: string) => {
    taken += 1;
    // Colours and charts settle within a few frames.
    await page.waitForTimeout(400);
    await page.screenshot({
      path: join(folder, `${String(taken).padStart(2, '0')}-${name}.png`),
      animations: 'disabled',
    });
  };
  const say = (what: string) => process.stdout.write(`${clock.today()}  ${what}\n`);

  await createVault(page, { programme: 'Growing together', passphrase });
  say('A vault was made.');
  for (const name of ['staff-list.xlsx', 'mentor-sign-up.xlsx', 'mentee-sign-up.csv']) {
    await importRoster(
      page,
      async () => void page.once('filechooser', (chooser) => void chooser.setFiles(join(samples, name))),
      async ({ heading }) => {
        if (name === 'mentor-sign-up.xlsx' && (heading === 'Match columns' || heading === 'Compare')) {
          await picture(`import-${heading === 'Compare' ? 'compare' : 'columns'}`);
        }
      },
    );
    say(`${name} was imported.`);
  }
  await proposePairings(page);
  await picture('proposals');

  const cohortId = (await ask('programme.overview', {}))[0]?.cohorts[0]?.id;
  if (cohortId === undefined) throw new Error('there is no cohort');
  let waiting: Awaited<ReturnType<typeof tellWhatHappens>> = [];
  const acceptSome = async (count: number, until: LocalDate) => {
    const run = await ask('matching.run', { cohortId });
    const { rows } = await ask('matching.proposals', { runId: run.id });
    await ask('matching.accept', {
      runId: run.id,
      pairs: rows.slice(0, count).map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
    });
    say(`${count} of ${rows.length} proposals were accepted.`);
    waiting.push(...(await tellWhatHappens(ask, random, clock, cohortId, lastDay)));
    waiting = await liveThrough(ask, clock, waiting, until);
  };
  await acceptSome(12, localDate('2026-04-14'));
  await acceptSome(11, localDate('2026-07-06'));
  await acceptSome(8, localDate('2026-09-29'));
  await acceptSome(4, localDate('2026-11-03'));
  // Those months passed behind the window's back: a fresh window asks for everything again.
  await page.reload();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await proposePairings(page);
  await acceptProposals(page);
  say('The remaining proposals were accepted in the window.');
  waiting.push(...(await tellWhatHappens(ask, random, clock, cohortId, lastDay)));
  await liveThrough(ask, clock, waiting, lastDay);
  say('Ten months of sessions and check-ins were recorded.');

  // And so did these.
  await page.reload();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await goTo(page, '/health', 'Stage health');
  await page
    .getByRole('img', { name: /pairings?/ })
    .first()
    .waitFor();
  await picture('stage-health');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('stage-health-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await goTo(page, '/pairings', 'Pairings');
  await picture('stage-board');
  const { rows } = await ask('pairing.list', { sort: 'band' });
  const [first] = rows;
  if (first) {
    await goTo(page, `/pairings/${first.id}`, new RegExp(first.menteeName));
    await page.getByText('How is this worked out?').click();
    await picture('pairing');
  }
  await goTo(page, '/people', 'People');
  await picture('people');
  await saveReport(page);
  await picture('report-preview');
  renameSync(join(folder, `Mentoring summary ${lastDay}.pdf`), join(folder, 'report.pdf'));
  renameSync(join(folder, `Mentoring summary ${lastDay}.xlsx`), join(folder, 'report.xlsx'));
  say('The leadership report was saved as PDF and as a workbook.');

  const before = await ask('health.overview', {});
  await lock(page);
  await picture('locked');
  await unlock(page, passphrase);
  const after = await ask('health.overview', {});
  if (JSON.stringify(after) !== JSON.stringify(before))
    throw new Error('The vault came back different from how it was locked.');
  say('Locked, reopened, and everything is there.');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
