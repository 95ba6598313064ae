import type { KeyboardEvent } from 'react';
import type { ChipAction } from './chip-menu.tsx';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  j: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  k: -1,
};

/** The keys of what the menu of a person offers. */
export const chipActionOfKey: Readonly<Record<string, ChipAction>> = { l: 'keep', r: 'not' };

/**
 * The keys walk from one person on the draft board to the next, in the order they stand; M or Enter opens the menu, and what is
 * in it has keys of its own, which are answered by whether anything was done.
 */
export function walkChips(event: KeyboardEvent<HTMLElement>, act: (chip: string, key: string) => boolean): void {
  const chip = (event.target as HTMLElement).closest<HTMLElement>('[data-chip]');
  if (chip === null || event.target !== chip || event.ctrlKey || event.metaKey || event.altKey) return;
  const chips = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-chip]')];
  const step = steps[event.key];
  if (event.key === 'm' || event.key === 'Enter') chip.querySelector<HTMLElement>('[data-menu]')?.click();
  else if (step !== undefined) chips[chips.indexOf(chip) + step]?.focus();
  else if (event.key === 'Home' || event.key === 'End') chips.at(event.key === 'Home' ? 0 : -1)?.focus();
  else if (!act(chip.dataset['chip'] ?? '', event.key)) return;
  event.preventDefault();
}
