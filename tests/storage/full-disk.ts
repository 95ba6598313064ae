import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const programs = {
  'fill-disk': fileURLToPath(new URL('./processes/fill-disk.ts', import.meta.url)),
  'fill-store': fileURLToPath(new URL('./processes/fill-store.ts', import.meta.url)),
};

interface SmallDisk {
  readonly kind: string;
  /** Prepares, then acts with `kilobytes` of room, then looks again with room enough; answers each printed outcome. */
  readonly run: (
    folder: string,
    kilobytes: number,
    acts: readonly [string, string, string],
    program?: keyof typeof programs,
  ) => Record<string, unknown>[];
}

function shell(command: string, script: string, args: readonly string[]): Record<string, unknown>[] {
  const [name = '', ...options] = command.split(' ');
  const { stdout, stderr, status } = spawnSync(name, [...options, 'sh', '-ec', script, 'sh', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const mountable = 'unshare --map-root-user --mount';

function mayMount(): boolean {
  const script = 'mount -t tmpfs -o size=64k mentor-desk-probe /mnt';
  return spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script]).status === 0;
}

/** A limit on the size of any one file, which every system can set: the write is refused when it is reached. */
const sizeLimit: SmallDisk = {
  kind: 'a limit on file sizes',
  run: (folder, kilobytes, acts, program = 'fill-disk') =>
    shell(
      'env',
      // sh counts in blocks of 512 bytes.
      '"$1" "$2" "$3" "$4"; (ulimit -f "$7"; "$1" "$2" "$3" "$5"); "$1" "$2" "$3" "$6"',
      [process.execPath, programs[program], folder, ...acts, String(kilobytes * 2)],
    ),
};

/** A file system of its own in memory, seen by these processes alone, with all but so much of it taken. */
const ownFileSystem: SmallDisk = {
  kind: 'a small file system',
  run: (folder, kilobytes, acts, program = 'fill-disk') =>
    shell(
      mountable,
      `mount -t tmpfs -o size=32m,mode=700 mentor-desk-test "$3"; "$1" "$2" "$3" "$4"
       free=$(df -k --output=avail "$3" | tail -1); head -c $(( (free - $7) * 1024 )) /dev/zero > "$3/filler"
       "$1" "$2" "$3" "$5"; rm "$3/filler"; "$1" "$2" "$3" "$6"`,
      [process.execPath, programs[program], folder, ...acts, String(kilobytes)],
    ),
};

/** The ways in which this machine can run out of room. */
export const smallDisks: readonly SmallDisk[] = mayMount() ? [sizeLimit, ownFileSystem] : [sizeLimit];
