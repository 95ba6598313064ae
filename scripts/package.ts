import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../src/main/shells/project-folder.ts';
import { projectEnvironment, runStep } from './steps/run-step.ts';

/** Builds and packs the application as one npm archive: what was built, what it needs, and nothing to build it with. */
const { outcome } = await runStep({ name: 'build', run: ['electron-vite', 'build'] });
if (outcome === 'passed') {
  const stage = mkdtempSync(join(tmpdir(), 'mentor-desk-package-'));
  try {
    pack(stage);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
} else {
  process.exitCode = 1;
}

function pack(stage: string): void {
  const whole = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const kept = ['name', 'productName', 'version', 'private', 'description', 'license', 'type', 'main', 'dependencies'];
  const manifest = Object.fromEntries(kept.map((field) => [field, whole[field]]));
  writeFileSync(join(stage, 'package.json'), JSON.stringify({ ...manifest, files: ['out', 'resources'] }, null, 2));
  for (const folder of ['out', 'resources'])
    cpSync(join(projectFolder, folder), join(stage, folder), { recursive: true });

  const target = join(projectFolder, 'dist');
  mkdirSync(target, { recursive: true });
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', target], {
    cwd: stage,
    env: projectEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) {
    process.stderr.write(packed.stderr);
    process.exitCode = 1;
    return;
  }
  const file = `${String(whole['name'])}-${String(whole['version'])}.tgz`;
  process.stdout.write(`Packed dist/${file}: the built application without Electron; it is no installer.\n`);
}
