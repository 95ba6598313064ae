import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserShell } from '../../src/main/shells/browser/start-browser-shell.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import type { Measurement } from './measurement.ts';

const starts = 5;
const calls = 100;

/** How long a person waits for the window, and for an answer, with the practice programme open. */
export async function measureWindowSpeed(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'window-speed-'));
  const firstPaints: number[] = [];
  const answers: Record<'health.overview' | 'pairing.list' | 'people.list', number[]> = {
    'health.overview': [],
    'pairing.list': [],
    'people.list': [],
  };
  try {
    for (let start = 0; start < starts; start += 1) {
      const shell = await startBrowserShell({
        headless: true,
        vaultsFolder: join(folder, String(start)),
        saveFolder: folder,
      });
      await shell.page.getByRole('heading', { level: 1 }).waitFor();
      firstPaints.push(await shell.page.evaluate(firstContentfulPaint));
      if (start === starts - 1) {
        await shell.page.evaluate(openPractice);
        for (const route of Object.keys(answers) as (keyof typeof answers)[]) {
          answers[route] = await shell.page.evaluate(timeCalls, { route, calls });
        }
      }
      await shell.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    { what: 'first paint of the window, median', figure: quantile(firstPaints, 0.5), unit: 'ms', bar: 800 },
    ...Object.entries(answers).map(
      ([route, times]): Measurement => ({
        what: `${route}, 95 of 100`,
        figure: quantile(times, 0.95),
        unit: 'ms',
        bar: 100,
      }),
    ),
  ];
}

type WindowWithDesk = Window & { desk: Bridge };

function firstContentfulPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now();
}

async function openPractice(): Promise<void> {
  const reply = await (window as unknown as WindowWithDesk).desk.request('vault.openPractice', {});
  if (!reply.ok) throw new Error(reply.error.message);
}

async function timeCalls({ route, calls: times }: { route: string; calls: number }): Promise<number[]> {
  const taken: number[] = [];
  for (let call = 0; call < times; call += 1) {
    const began = performance.now();
    const reply = await (window as unknown as WindowWithDesk).desk.request(route, {});
    if (!reply.ok) throw new Error(reply.error.message);
    taken.push(performance.now() - began);
  }
  return taken;
}

function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
