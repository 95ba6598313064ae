import { statSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Desk, Sender } from '../../platform.ts';
import { isWindowAddress, type WindowAddress } from './window-address.ts';

export interface Pages {
  /** True when these contents are the window's own, now. */
  isWindow(contents: unknown): boolean;
  /** True when these contents are a hidden page that is being printed. */
  isPrinting(contents: unknown): boolean;
}

/** Answers the two calls of the preload, after looking at which frame sent them. */
export function answerWindow(desk: Desk, pages: Pages, address: WindowAddress): void {
  ipcMain.handle('desk:request', (event, route: unknown, input: unknown) =>
    desk.request(route, input, senderOf(event, pages, address)),
  );
  ipcMain.handle('desk:drop-file', (event, path: unknown) => {
    const sender = senderOf(event, pages, address);
    if (!sender.trusted || sender.printing === true) throw new Error('This call did not come from the window.');
    if (typeof path !== 'string' || !isAbsolute(path) || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
      throw new Error('Only a file can be dropped here.');
    }
    return desk.holdFile(path, basename(path));
  });
}

function senderOf(event: IpcMainInvokeEvent, pages: Pages, address: WindowAddress): Sender {
  const frame = event.senderFrame;
  const printing = pages.isPrinting(event.sender);
  const known = printing || pages.isWindow(event.sender);
  // A frame that is gone by now is null; a frame inside the page has a parent. Neither is answered.
  const trusted = known && frame !== null && frame.parent === null && isWindowAddress(frame.url, address);
  return printing ? { trusted, printing } : { trusted };
}
