import type { PlannedWish } from '../../../shared/domain/roster/plan-wishes.ts';

/** Wishes in their order, each with its place: '1. Ada Park, 3. Ben Low'. */
export function wishWords(wishes: readonly PlannedWish[]): string {
  return wishes.length === 0 ? '(empty)' : wishes.map(({ rank, name }) => `${rank}. ${name}`).join(', ');
}
