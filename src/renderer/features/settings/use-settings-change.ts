import type { RouteOutput, RouteRequest } from '../../../shared/ipc/contract.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';

export type DeskSettings = RouteOutput<'settings.get'>;

/** Keeps one or more settings at once; a refusal is told at the foot of the window. */
export function useSettingsChange(): (settings: RouteRequest<'settings.update'>) => void {
  const change = useDeskChange('settings.update');
  return (settings) => void change.run(settings);
}
