import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../../src/main/shells/project-folder.ts';
import type { Measurement } from './measurement.ts';

const folder = join(projectFolder, 'out', 'renderer');

/** What the window loads before its first page: the files its start page names, and the modules those name in turn. */
export function measureWindowSize(): Measurement[] {
  const start = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...start.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const scripts = new Set<string>();
  for (const path of named.filter((one) => one.endsWith('.js'))) addWithImports(path, scripts);
  const styles = named.filter((one) => one.endsWith('.css'));
  const charts = readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.js') && readFileSync(join(folder, 'assets', name), 'utf8').includes('recharts-'))
    .map((name) => `assets/${name}`);
  if (scripts.size === 0 || charts.length === 0)
    throw new Error('the built window is not made as this measure expects');
  return [
    { what: 'scripts of the first page, gzip', figure: zipped([...scripts]), unit: 'kB', bar: 220 },
    { what: 'styles of the first page, gzip', figure: zipped(styles), unit: 'kB', bar: 10 },
    { what: 'charts, gzip', figure: zipped(charts), unit: 'kB', bar: 130 },
  ];
}

function addWithImports(path: string, found: Set<string>): void {
  if (found.has(path)) return;
  found.add(path);
  const text = readFileSync(join(folder, path), 'utf8');
  // Only what is loaded at once; pages that are fetched when they are opened are called, not named.
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    addWithImports(`assets/${name}`, found);
}

function zipped(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) / 1000;
}
