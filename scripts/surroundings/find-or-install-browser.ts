import { findBrowser } from '../../src/main/shells/browser/find-browser.ts';
import { installOnDebian } from './install-on-debian.ts';

/** The browser of this computer; on Debian as root it is installed when missing. Nothing downloads one by itself. */
export function findOrInstallBrowser(): string | null {
  const found = findBrowser();
  if (found !== null || process.env['CHROMIUM_PATH']) return found;
  return installOnDebian(['chromium', 'fonts-dejavu-core']) ? findBrowser() : null;
}
