import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserShell } from '../src/main/shells/browser/start-browser-shell.ts';
import { goTo } from './journey/go-to.ts';
import { buildWhenStale } from './steps/build-when-stale.ts';

/** Takes the pictures of the documents anew, from the practice programme. */
const folder = join(import.meta.dirname, '..', 'docs', 'screenshots');
const screens: readonly (readonly [name: string, place: string, heading: string])[] = [
  ['stage-health', '/health', 'Stage health'],
  ['stage-board', '/pairings', 'Pairings'],
  ['matching', '/matching', 'Matching'],
  ['matching-one-by-one', '/matching?view=one', 'Matching'],
  ['matching-board', '/matching?view=board', 'Matching'],
  ['people', '/people', 'People'],
];

if (!(await buildWhenStale())) throw new Error('The window could not be built.');
mkdirSync(folder, { recursive: true });
const vaultsFolder = mkdtempSync(join(tmpdir(), 'mentor-desk-pictures-'));
const { page, close } = await startBrowserShell({ headless: true, vaultsFolder });
try {
  await page.setViewportSize({ width: 1360, height: 860 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Open the practice programme' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 30_000 });
  for (const [name, place, heading] of screens) {
    await goTo(page, place, heading);
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }
} finally {
  await close();
  rmSync(vaultsFolder, { recursive: true, force: true });
}
