import { extname, isAbsolute, join, normalize, relative, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

export interface WindowFile {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The file of the window that an address names, or null when it names none or points outside the folder.
 * Join, then normalise, then compare: resolving an absolute pathname would leave the folder every time.
 */
export function findWindowFile(folder: string, pathname: string): WindowFile | null {
  let asked: string;
  try {
    asked = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (asked.includes('\0') || asked.includes('\\') || asked.split('/').includes('..')) return null;
  const path = join(folder, normalize(asked === '/' ? '/index.html' : asked));
  const inside = relative(folder, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  const contentType = contentTypes[extname(path)];
  return contentType === undefined ? null : { path, contentType };
}
