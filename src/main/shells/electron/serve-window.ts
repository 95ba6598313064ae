import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { findWindowFile } from '../find-window-file.ts';
import { windowHeaders } from '../window-headers.ts';
import { windowHost, windowScheme } from './window-address.ts';

/** Says what the window's scheme may do; has to happen before the application is ready, and once. */
export function registerWindowScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: windowScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files, and nothing else, with the headers every shell sends. */
export function serveWindow(session: Session, windowFolder: string): void {
  session.protocol.handle(windowScheme, async (request) => {
    const address = new URL(request.url);
    const asked = request.method === 'GET' && address.host === windowHost;
    const file = asked ? findWindowFile(windowFolder, address.pathname) : null;
    const body = file === null ? null : await readFile(file.path).catch(() => null);
    if (file === null || body === null) return new Response(null, { status: 404, headers: { ...windowHeaders } });
    return new Response(new Uint8Array(body), { headers: { ...windowHeaders, 'Content-Type': file.contentType } });
  });
}
