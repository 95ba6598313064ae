import type { MenuAction } from './menu-action.ts';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The action whose printed key this press is, or null: what a menu shows beside a line also chooses it. */
export function actionOfKey(press: Press, actions: readonly MenuAction[]): string | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = press.key.toLowerCase();
  return actions.find((action) => !action.isDisabled && action.keys?.toLowerCase() === key)?.id ?? null;
}
