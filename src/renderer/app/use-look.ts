import { useEffect } from 'react';
import { useDeskQuery } from '../lib/use-desk-query.ts';
import { setSingleKeys } from '../lib/use-shortcuts.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the chosen look on the root element: theme, density, text size; and single keys on or off. */
export function useLook(): void {
  const settings = useDeskQuery('settings.get', {}).data;
  useEffect(() => {
    if (!settings) return;
    const root = document.documentElement.dataset;
    const apply = () => {
      root['theme'] = settings.theme === 'system' ? (dark.matches ? 'dark' : 'light') : settings.theme;
    };
    apply();
    root['density'] = settings.density;
    root['text'] = String(settings.textSize);
    setSingleKeys(settings.singleKeys);
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [settings]);
}

/** Before any vault is open only the system can say: light or dark. */
export function applySystemLook(): void {
  document.documentElement.dataset['theme'] ??= dark.matches ? 'dark' : 'light';
}
