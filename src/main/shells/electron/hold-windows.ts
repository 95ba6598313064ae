import { app, type BrowserWindow, type Session } from 'electron';
import type { EventName, Events } from '../../../shared/ipc/events.ts';
import type { Pages } from './answer-window.ts';
import { makeWindow } from './make-window.ts';
import { printPage } from './print-page.ts';

export interface Windows extends Pages {
  /** The window, or null while there is none: before it opens and after it was closed. */
  find(): BrowserWindow | null;
  open(): void;
  renew(): void;
  /** From now on no window takes the place of the last one: the application is ending. */
  stopRenewing(): void;
  send<Name extends EventName>(event: Name, payload: Events[Name]): void;
  print(token: string): Promise<Uint8Array>;
}

/** Holds the one window and the hidden pages that are being printed. */
export function holdWindows(options: { session: Session; start: string; mainFolder: string }): Windows {
  const printing = new Set<unknown>();
  let window: BrowserWindow | null = null;
  let ending = false;

  const open = () => {
    const opened = makeWindow({ session: options.session, show: true, mainFolder: options.mainFolder });
    window = opened;
    opened.on('closed', () => {
      if (window === opened) window = null;
    });
    // An address that cannot be loaded is shown by the page itself; there is nobody else to tell.
    opened.loadURL(options.start).catch(() => undefined);
  };

  return {
    find: () => window,
    open,
    renew() {
      if (ending) return;
      const old = window;
      // The new one first: the application ends when its last window closes.
      open();
      old?.destroy();
    },
    stopRenewing() {
      ending = true;
    },
    send(event, payload) {
      window?.webContents.send('desk:event', event, payload);
    },
    print(token) {
      const page = makeWindow({ session: options.session, show: false, mainFolder: options.mainFolder });
      const { webContents } = page;
      printing.add(webContents);
      return printPage(page, `${options.start}#/print/${encodeURIComponent(token)}`).finally(() =>
        printing.delete(webContents),
      );
    },
    isWindow: (contents) => window !== null && !window.isDestroyed() && window.webContents === contents,
    isPrinting: (contents) => printing.has(contents),
  };
}

/** Brings the window to the front when the application is started a second time. */
export function showWhenStartedAgain(windows: Windows): void {
  app.on('second-instance', () => {
    const window = windows.find();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
}
