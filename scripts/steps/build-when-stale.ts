import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/main/shells/project-folder.ts';
import { runStep } from './run-step.ts';

const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const sources = ['src', 'package.json', 'electron.vite.config.ts'];

/** Builds the application unless what is built is newer than every source. Answers whether there is a build now. */
export async function buildWhenStale(): Promise<boolean> {
  const oldest = Math.min(...built.map((path) => changedAt(path) ?? 0));
  const newest = Math.max(...sources.map((path) => newestIn(join(projectFolder, path))));
  if (oldest > newest) return true;
  const { outcome } = await runStep({ name: 'build', run: ['electron-vite', 'build'] });
  return outcome === 'passed';
}

function changedAt(path: string): number | undefined {
  return statSync(join(projectFolder, path), { throwIfNoEntry: false })?.mtimeMs;
}

function newestIn(path: string): number {
  const seen = statSync(path);
  if (!seen.isDirectory()) return seen.mtimeMs;
  return Math.max(seen.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
