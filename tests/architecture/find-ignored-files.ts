import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

/** Every file below these folders of `root` that a rule in its .gitignore would keep out of a commit, tracked by now or not. */
export function findIgnoredFiles(root: string, folders: readonly string[]): string[] {
  const paths = folders.flatMap((folder) => filesBelow(root, folder));
  // An empty repository of its own looks at the rules alone: not at what is tracked, nor at rules of this computer.
  const repository = mkdtempSync(join(tmpdir(), 'mentor-desk-rules-'));
  try {
    const git = (...args: string[]) => spawnSync('git', args, { cwd: root, input: paths.join('\n'), encoding: 'utf8' });
    const made = git('init', '--quiet', '--template=', repository);
    const place = [`--git-dir=${join(repository, '.git')}`, `--work-tree=${root}`, '-c', 'core.excludesFile='];
    const checked = git(...place, 'check-ignore', '--no-index', '--stdin');
    if (made.status !== 0 || checked.status === null || checked.status > 1)
      throw new Error(made.stderr + checked.stderr);
    return checked.stdout.split('\n').filter((path) => path !== '');
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    );
}
