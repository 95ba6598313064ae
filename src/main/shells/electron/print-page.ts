import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow, WebContents } from 'electron';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { printFurniture, printReadyWithin } from '../print-furniture.ts';

const inches = (millimetres: number) => millimetres / 25.4;
const isReady = "document.documentElement.dataset.printReady === 'yes'";

/** Prints a hidden page once it says that it is ready, and throws the page away. Throws PRINT_FAILED when it never does. */
export async function printPage(page: BrowserWindow, address: string): Promise<Uint8Array> {
  try {
    await page.loadURL(address);
    await untilReady(page.webContents);
    const { top, right, bottom, left } = printFurniture.marginMillimetres;
    return await page.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: printFurniture.header,
      footerTemplate: printFurniture.footer,
      margins: { top: inches(top), right: inches(right), bottom: inches(bottom), left: inches(left) },
    });
  } catch (error) {
    throw new AppError('PRINT_FAILED', undefined, { why: error instanceof Error ? error.name : 'unknown' });
  } finally {
    page.destroy();
  }
}

async function untilReady(contents: WebContents): Promise<void> {
  const step = 50;
  for (let waited = 0; waited < printReadyWithin; waited += step) {
    if ((await contents.executeJavaScript(isReady)) === true) return;
    await wait(step);
  }
  throw new Error('the page never said that it was ready');
}
