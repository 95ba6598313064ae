import { spawnSync } from 'node:child_process';
import { installOnDebian } from './install-on-debian.ts';

/** A Python that has scipy, which the solver is measured against; on Debian as root it is installed when missing. */
export function findOrInstallScipy(): string | null {
  const hasScipy = () => spawnSync('python3', ['-c', 'import scipy.optimize'], { stdio: 'ignore' }).status === 0;
  return hasScipy() || (installOnDebian(['python3-scipy']) && hasScipy()) ? 'python3' : null;
}
