import { AppError } from '../../../shared/ipc/app-error.ts';
import { printFurniture, printReadyWithin } from '../print-furniture.ts';
import { openWindow, type WindowOptions } from './open-window.ts';
import { windowOrigin } from './serve-window.ts';

/**
 * Prints `#/print/<token>` in a window of its own that nobody sees and that may ask for nothing but what it prints.
 * A4, tagged, with an outline. Throws PRINT_FAILED when the page never says that it is ready.
 */
export async function printPage(
  token: string,
  options: Pick<WindowOptions, 'browser' | 'windowFolder' | 'answer' | 'blocked'>,
): Promise<Uint8Array> {
  const window = await openWindow({ ...options, headless: true, printing: true });
  try {
    const { page } = window;
    await page.goto(`${windowOrigin}/#/print/${encodeURIComponent(token)}`);
    await page.waitForSelector('html[data-print-ready="yes"]', { state: 'attached', timeout: printReadyWithin });
    const { top, right, bottom, left } = printFurniture.marginMillimetres;
    return await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: printFurniture.header,
      footerTemplate: printFurniture.footer,
      margin: { top: `${top}mm`, right: `${right}mm`, bottom: `${bottom}mm`, left: `${left}mm` },
    });
  } catch (error) {
    throw new AppError('PRINT_FAILED', undefined, { why: error instanceof Error ? error.name : 'unknown' });
  } finally {
    await window.close();
  }
}
