import type { Rule } from './hard-rules.ts';

/** Whether nothing stands between two but places: the mentor is full, or their department has reached a limit. */
export const isOnlyFull = (blocking: readonly Rule[]) => blocking.length > 0 && blocking.every(isFull);

/** A rule about places, which says nothing of the two. */
export const isFull = ({ kind }: Rule) => kind === 'no capacity' || kind === 'department full';
