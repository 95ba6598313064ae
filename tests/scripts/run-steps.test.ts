import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyStep } from '../../scripts/steps/every-step.ts';
import { exitCodeOf } from '../../scripts/steps/exit-code-of.ts';
import { runSteps } from '../../scripts/steps/run-steps.ts';
import type { Step, StepResult } from '../../scripts/steps/step.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const passes = (name: string, more: Partial<Step> = {}): Step => ({ name, run: ['node', '--eval', ''], ...more });
const fails = (name: string): Step => ({ name, run: ['node', '--eval', 'process.exit(3)'] });

test('a step that failed takes what needs it along, and nothing else, so no failure hides behind another', async () => {
  const results = await runSteps([
    passes('end to end', { after: ['build'] }),
    fails('build'),
    passes('lint'),
    passes('after lint', { after: ['lint'], places: 2 }),
  ]);
  expect(results.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual([
    'end to end: not run',
    'build: failed',
    'lint: passed',
    'after lint: passed',
  ]);
  expect(exitCodeOf(results, true)).toBe(1);
});

test('what this computer cannot run is named in the summary and never counted as passed', async () => {
  const steps = everyStep({ browser: false, electron: false, display: false });
  const notHere = steps.filter((step) => step.notHere !== undefined);
  expect(notHere.map(({ name, notHere: why }) => `${name}: ${why}`)).toEqual([
    'browser shell: not run here, no browser',
    'end to end, browser shell: not run here, no browser',
    'end to end, Electron shell: Electron shell: not run here, no binary',
  ]);
  const results = await runSteps(notHere);
  expect(results.every(({ outcome }) => outcome === 'not run')).toBe(true);
});

test('a computer with everything runs everything', () => {
  const steps = everyStep({ browser: true, electron: true, display: true });
  expect(steps.filter((step) => step.notHere !== undefined)).toEqual([]);
});

test('no two steps of two places run side by side, so a browser never waits for the compiler', async () => {
  const log = join(temporaryFolder(), 'log');
  const writes = (name: string): Step => {
    const append = (what: string) => `require('node:fs').appendFileSync(${JSON.stringify(log)}, '${what} ${name};');`;
    return {
      name,
      run: ['node', '--eval', `${append('begins')} setTimeout(() => {${append('ends')}}, 50);`],
      places: 2,
    };
  };
  await runSteps([writes('one'), writes('two')]);
  expect(readFileSync(log, 'utf8')).toBe('begins one;ends one;begins two;ends two;');
});

test('a step that needs what nobody provides is said so instead of waited for without end', async () => {
  await expect(runSteps([passes('end to end', { after: ['a step nobody wrote'] })])).rejects.toThrow('end to end');
});

test('a summary without the steps of a browser does not end like one in which everything passed', () => {
  const result = (name: string, outcome: StepResult['outcome']): StepResult => {
    return { name, outcome, seconds: 1, sentence: '' };
  };
  const passed = [result('types', 'passed'), result('browser shell', 'not run')];
  expect(exitCodeOf(passed, true)).toBe(0);
  expect(exitCodeOf(passed, false)).toBe(2);
  expect(exitCodeOf([...passed, result('lint', 'failed')], false)).toBe(1);
  expect(exitCodeOf([...passed, result('lint', 'failed')], true)).toBe(1);
});
