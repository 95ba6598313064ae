import type { IconName } from '../ui/icon.tsx';

export interface Place {
  readonly path: string;
  readonly label: string;
  readonly keys: string;
  readonly icon: IconName;
}

/** The screens of the window, in the order of the sidebar, each with its two keys. */
export const places: readonly Place[] = [
  { path: '/today', label: 'Today', keys: 'g t', icon: 'today' },
  { path: '/people', label: 'People', keys: 'g p', icon: 'people' },
  { path: '/matching', label: 'Matching', keys: 'g m', icon: 'link' },
  { path: '/pairings', label: 'Pairings', keys: 'g r', icon: 'board' },
  { path: '/health', label: 'Stage health', keys: 'g h', icon: 'pulse' },
  { path: '/events', label: 'Events', keys: 'g v', icon: 'calendar' },
  { path: '/programme', label: 'Programme', keys: 'g o', icon: 'layers' },
  { path: '/messages', label: 'Messages', keys: 'g d', icon: 'letter' },
  { path: '/reports', label: 'Reports', keys: 'g e', icon: 'page' },
];

export const lowerPlaces: readonly Place[] = [
  { path: '/settings', label: 'Settings', keys: 'mod+,', icon: 'gear' },
  { path: '/help', label: 'Help', keys: 'g ?', icon: 'question' },
];
