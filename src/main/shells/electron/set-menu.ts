import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';

/** Sets the menu: nothing in it reloads the page or opens developer tools once the application is packaged. */
export function setMenu(lock: () => void): void {
  const apple: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...apple,
      {
        label: 'File',
        submenu: [{ label: 'Lock the vault', click: lock }, { type: 'separator' }, { role: 'quit' }],
      },
      { role: 'editMenu' },
      {
        label: 'View',
        submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, ...developer],
      },
      { role: 'windowMenu' },
    ]),
  );
}

const developerKeys = new Set(['F5', 'F12', 'Ctrl+R', 'Ctrl+Shift+R', 'Ctrl+Shift+I', 'Ctrl+Shift+J', 'Ctrl+Shift+C']);

/** Keys that reload or inspect a page do nothing once the application is packaged. */
export function denyDeveloperKeys(contents: WebContents): void {
  if (!app.isPackaged) return;
  contents.on('before-input-event', (event, input) => {
    const held = `${input.control || input.meta ? 'Ctrl+' : ''}${input.shift ? 'Shift+' : ''}`;
    const key = input.key.length === 1 ? input.key.toUpperCase() : input.key;
    if (developerKeys.has(`${held}${key}`)) event.preventDefault();
  });
}
