import { useEffect } from 'react';
import { request } from '../lib/request.ts';

const atMostEveryMilliseconds = 30_000;

/** Tells main that somebody is at the desk, so that the vault does not lock itself under their hands. */
export function useStillHere(): void {
  useEffect(() => {
    let told = Number.NEGATIVE_INFINITY;
    const tell = (event: Event) => {
      if (event.timeStamp - told < atMostEveryMilliseconds) return;
      told = event.timeStamp;
      request('vault.touch', {}).catch(() => {
        // Locked already: the window is told by the event.
      });
    };
    window.addEventListener('pointerdown', tell, { capture: true, passive: true });
    window.addEventListener('keydown', tell, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', tell, { capture: true });
      window.removeEventListener('keydown', tell, { capture: true });
    };
  }, []);
}
