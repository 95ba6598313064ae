import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  j: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  k: -1,
};

/** The keys walk from one person on the draft board to the next, in the order they stand; M or Enter opens the menu. */
export function walkChips(event: KeyboardEvent<HTMLElement>): void {
  const chip = (event.target as HTMLElement).closest<HTMLElement>('[data-chip]');
  if (chip === null || event.target !== chip || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'm' || event.key === 'Enter') {
    chip.querySelector<HTMLElement>('[data-menu]')?.click();
  } else {
    const step = steps[event.key];
    if (step === undefined) return;
    const chips = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-chip]')];
    chips[chips.indexOf(chip) + step]?.focus();
  }
  event.preventDefault();
}
