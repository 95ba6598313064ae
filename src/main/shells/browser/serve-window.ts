import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { findWindowFile } from '../find-window-file.ts';
import { windowHeaders } from '../window-headers.ts';

/** Nothing on any network has this name, by agreement of those who give out names. */
export const windowOrigin = 'https://mentor-desk.invalid';

/** Something the page asked for beyond its own files. */
export interface BlockedRequest {
  readonly address: string;
  readonly kind: string;
}

export interface ServeOptions {
  readonly windowFolder: string;
  readonly contentSecurityPolicy?: string | undefined;
  /** Lets everything through; the safety tests use it to show that they would hear it. */
  readonly letEverythingThrough?: boolean | undefined;
  blocked(request: BlockedRequest): void;
}

/** Serves the window's files from disk by answering its requests; nothing listens on any port, and nothing else is answered. */
export async function serveWindow(context: BrowserContext, options: ServeOptions): Promise<void> {
  await context.route('**/*', (route) => answerRequest(route, options));
}

async function answerRequest(route: Route, options: ServeOptions): Promise<void> {
  const request = route.request();
  const address = new URL(request.url());
  if (address.origin === windowOrigin && request.method() === 'GET') {
    await answerWithFile(route, address.pathname, options);
    return;
  }
  options.blocked({ address: request.url(), kind: request.resourceType() });
  if (options.letEverythingThrough === true) await route.continue();
  // A refused navigation must leave the page where it is: an aborted one would replace it by an error page.
  else if (request.isNavigationRequest()) await route.fulfill({ status: 204 });
  else await route.abort('blockedbyclient');
}

async function answerWithFile(route: Route, pathname: string, options: ServeOptions): Promise<void> {
  const file = findWindowFile(options.windowFolder, pathname);
  const body = file === null ? null : await readFile(file.path).catch(() => null);
  if (file === null || body === null) {
    await route.fulfill({ status: 404, headers: { ...windowHeaders }, body: '' });
    return;
  }
  const headers: Record<string, string> = { ...windowHeaders, 'Content-Type': file.contentType };
  if (options.contentSecurityPolicy !== undefined) headers['Content-Security-Policy'] = options.contentSecurityPolicy;
  await route.fulfill({ status: 200, headers, body });
}

/** Whether a page shows the window and nothing else. */
export function showsWindow(page: Page): boolean {
  try {
    return new URL(page.url()).origin === windowOrigin;
  } catch {
    return false;
  }
}
