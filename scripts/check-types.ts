import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../src/main/shells/project-folder.ts';

/** Checks the types of every process on its own, so that none leans on what only another one has. */
const parts = ['src/shared/domain', 'src/shared/ipc', 'src/main', 'src/renderer', 'tests'];

const compiler = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc');

function compile(part: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '-p', part], { cwd: projectFolder, stdio: 'inherit' });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const codes = await Promise.all(parts.map(compile));
const wrong = parts.filter((_, index) => codes[index] !== 0);
if (wrong.length > 0) process.stdout.write(`Types are not right in: ${wrong.join(', ')}.\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
