import { useEffect } from 'react';
import type { RouteOutput } from '../../shared/ipc/contract.ts';
import { useDeskQuery } from '../lib/use-desk-query.ts';
import { setSingleKeys } from '../lib/use-shortcuts.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
// Before a vault is open nobody has chosen yet, so the system says: light or dark.
let chosen: RouteOutput<'settings.get'>['theme'] = 'system';

function showTheme(): void {
  document.documentElement.dataset['theme'] = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen;
}

/** Puts the system's look on the root element and keeps to it while it changes, until a vault says otherwise. */
export function followSystemLook(): void {
  showTheme();
  dark.addEventListener('change', showTheme);
}

/** Puts the look chosen in the open vault on the root element: theme, density, text size; and single keys on or off. */
export function useLook(): void {
  const settings = useDeskQuery('settings.get', {}).data;
  useEffect(() => {
    if (!settings) return;
    chosen = settings.theme;
    showTheme();
    const root = document.documentElement.dataset;
    root['density'] = settings.density;
    root['text'] = String(settings.textSize);
    setSingleKeys(settings.singleKeys);
  }, [settings]);
}
