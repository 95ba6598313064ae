import type { WebContents } from 'electron';
import { isWindowAddress, type WindowAddress } from './window-address.ts';

/** Keeps a page where it was put: it goes nowhere else, opens no window and holds no guest page. */
export function denyNavigation(contents: WebContents, window: WindowAddress): void {
  const stay = (event: { preventDefault(): void; readonly url: string }) => {
    if (!window.development || !isWindowAddress(event.url, window)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
