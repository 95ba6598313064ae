import { useEffect, useRef, useState } from 'react';

interface ActiveCard {
  /** The one card that is in the tab order. */
  readonly active: string | null;
  readonly setActive: (id: string) => void;
  /** Gives the focus to a card once the board has been drawn again with it in its new column. */
  readonly focusSoon: (id: string) => void;
}

/** Roving focus over the cards of a board, kept through moves: the moved card keeps the focus in its new place. */
export function useActiveCard(columns: readonly (readonly string[])[]): ActiveCard {
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const all = columns.flat();
  const active = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? null);
  const shape = columns.map((cards) => cards.join()).join('|');

  const focusWanted = () => {
    // A card that had the focus when it changed its column was drawn anew and has lost it.
    if (document.activeElement === document.body) wanted.current ??= chosen;
    if (wanted.current === null) return;
    const card = document.querySelector<HTMLElement>(`[data-pairing="${wanted.current}"]`);
    if (!card) return;
    wanted.current = null;
    card.focus();
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  useEffect(focusWanted, [shape]);

  return {
    active,
    setActive: setChosen,
    focusSoon: (id) => {
      wanted.current = id;
      setChosen(id);
      // The board may have been drawn again already; closing the menu moves the focus once more, so wait for both.
      requestAnimationFrame(() => requestAnimationFrame(focusWanted));
    },
  };
}
