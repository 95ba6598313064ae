import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import type { Sender } from '../../platform.ts';
import { makeThrowAwayProfile } from '../throw-away-profile.ts';
import { deadProxy, offlineSwitches, windowSwitches } from './browser-switches.ts';
import { bridgeNames, installBridge } from './install-bridge.ts';
import { type BlockedRequest, serveWindow, showsWindow, windowOrigin } from './serve-window.ts';

/** Ways to weaken the window so that a safety test can be seen to fail. Nothing but tests names them. */
export interface Weakened {
  readonly contentSecurityPolicy?: string;
  readonly openNetwork?: boolean;
  readonly keepWebRtc?: boolean;
}

export interface WindowOptions {
  readonly browser: string;
  readonly headless: boolean;
  readonly windowFolder: string;
  /** A window that only prints says so in every call. */
  readonly printing: boolean;
  readonly weakened?: Weakened | undefined;
  answer(text: unknown, sender: Sender): Promise<string>;
  blocked(request: BlockedRequest): void;
}

export interface OpenWindow {
  readonly page: Page;
  /** A private folder for files the page hands over; it goes with the window. */
  readonly uploads: string;
  /** Resolves when the person closed the window, or `close` did. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const isRoot = () => process.getuid?.() === 0;

/** Opens one window in the system's browser over a pipe, with a profile that is thrown away afterwards. */
export async function openWindow(options: WindowOptions): Promise<OpenWindow> {
  const profile = makeThrowAwayProfile();
  try {
    const context = await launch(options, profile);
    const page = await furnish(context, options);
    const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
    const closeContext = () => context.close().catch(() => undefined);
    page.once('close', () => void closeContext());
    // The event comes before the browser has ended; closing again waits for that.
    const closed = ended.then(closeContext).then(profile.remove);
    const close = async () => {
      await closeContext();
      await closed;
    };
    return { page, uploads: profile.uploads, closed, close };
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

function launch(options: WindowOptions, profile: { folder: string; crashes: string }): Promise<BrowserContext> {
  const address = `${windowOrigin}/`;
  const open = options.weakened?.openNetwork === true;
  return chromium.launchPersistentContext(profile.folder, {
    executablePath: options.browser,
    headless: options.headless,
    // Chromium's sandbox refuses to work for root, and for nobody else.
    chromiumSandbox: !isRoot(),
    args: [...(open ? [] : offlineSwitches), ...windowSwitches({ headless: options.headless, address })],
    ...(open ? {} : { proxy: deadProxy }),
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    env: environmentFor(profile.crashes),
    serviceWorkers: 'block',
    acceptDownloads: false,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    viewport: options.headless ? { width: 1440, height: 900 } : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function environmentFor(crashes: string): Record<string, string> {
  const present = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(present), BREAKPAD_DUMP_LOCATION: crashes };
}

async function furnish(context: BrowserContext, options: WindowOptions): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  context.on('page', (other) => {
    options.blocked({ address: other.url(), kind: 'window' });
    void other.close().catch(() => undefined);
  });
  await serveWindow(context, {
    windowFolder: options.windowFolder,
    contentSecurityPolicy: options.weakened?.contentSecurityPolicy,
    letEverythingThrough: options.weakened?.openNetwork,
    blocked: options.blocked,
  });
  await page.exposeBinding(bridgeNames.call, (source: { frame: Frame }, text: unknown) => {
    const trusted = source.frame === page.mainFrame() && showsWindow(page);
    return options.answer(text, options.printing ? { trusted, printing: true } : { trusted });
  });
  await page.addInitScript(installBridge, { ...bridgeNames, keepWebRtc: options.weakened?.keepWebRtc === true });
  return page;
}
