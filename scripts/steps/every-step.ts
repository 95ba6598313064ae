import type { Step } from './step.ts';

/** The checks that need neither a build nor a browser. */
export const quickSteps: readonly Step[] = [
  { name: 'types', run: ['node', 'scripts/run.js', 'check-types'] },
  { name: 'lint', run: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', run: ['biome', 'check', '.'] },
  { name: 'dead code', run: ['knip', '--no-progress'] },
  { name: 'unit and architecture', run: ['vitest', 'run', '--project', 'unit'], places: 2 },
];

export interface Here {
  readonly browser: boolean;
  readonly electron: boolean;
  readonly display: boolean;
}

/** Everything `npm test` runs, with a sentence in place of what this computer cannot run. */
export function everyStep(here: Here): Step[] {
  const noBrowser = here.browser ? {} : { notHere: 'not run here, no browser' };
  return [
    ...quickSteps.slice(0, 4),
    { name: 'build', run: ['electron-vite', 'build'] },
    ...quickSteps.slice(4),
    { name: 'storage and processes', run: ['vitest', 'run', '--project', 'storage'], places: 2 },
    { name: 'built Electron entry', run: ['vitest', 'run', '--project', 'built'], after: ['build'] },
    { name: 'browser shell', run: ['vitest', 'run', '--project', 'browser'], ...noBrowser },
    {
      name: 'end to end, browser shell',
      run: ['playwright', 'test', '--project', 'browser'],
      after: ['build'],
      places: 2,
      ...noBrowser,
    },
    {
      name: 'end to end, Electron shell',
      run: ['playwright', 'test', '--project', 'electron'],
      after: ['build'],
      places: 2,
      ...whyNoElectron(here),
    },
  ];
}

function whyNoElectron({ electron, display }: Here): { notHere?: string } {
  if (!electron) return { notHere: 'Electron shell: not run here, no binary' };
  return display ? {} : { notHere: 'Electron shell: not run here, no display' };
}
