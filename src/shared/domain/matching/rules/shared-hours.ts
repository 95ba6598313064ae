import type { Profile } from '../points/profile.ts';

const hoursOfDay = 24;
const hoursOfWork = 8;

/** From so many shared hours on, two people can talk while both are at work; and so many are as good as all. */
export const fewestSharedHours = 3;
export const enoughSharedHours = 6;

/** Hours in which both are at work, if each works eight hours at the same time of their own day; null where a clock is not known. */
export function sharedHours(one: Pick<Profile, 'clock'>, other: Pick<Profile, 'clock'>): number | null {
  if (one.clock === null || other.clock === null) return null;
  const apart = Math.abs(one.clock - other.clock) / 60;
  return Math.max(0, hoursOfWork - Math.min(apart, hoursOfDay - apart));
}
