import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { sheetEndings } from '../../adapters/spreadsheet-reader/sheet-endings.ts';
import type { Platform } from '../../platform.ts';

const rosterFilters: FileFilter[] = [
  { name: 'Spreadsheets', extensions: [...sheetEndings] },
  { name: 'Every file', extensions: ['*'] },
];

/** The computer's own dialogs, in front of the window; without one there is nobody to ask. */
export function askForFiles(findWindow: () => BrowserWindow | null): Platform['dialogs'] {
  return {
    async chooseFiles() {
      const window = findWindow();
      if (window === null) return [];
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose one spreadsheet or several',
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
        filters: rosterFilters,
      });
      return canceled ? [] : filePaths.map((path) => ({ path, fileName: basename(path) }));
    },
    async chooseSave(suggestedName) {
      const window = findWindow();
      if (window === null) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Save',
        defaultPath: suggestedName,
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : { path: filePath, fileName: basename(filePath) };
    },
  };
}
