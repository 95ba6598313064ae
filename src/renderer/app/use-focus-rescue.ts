import { useEffect } from 'react';

const watchedFrames = 120;
/** A dialog that closes gives the focus back within a few frames; only what stays lost is taken up. */
const lostFrames = 8;

/**
 * After going to another screen, or closing something that lay over it, the focused control may be gone. Then the
 * heading of the screen takes the focus, as soon as it is drawn; a control that still has it keeps it.
 */
export function useFocusRescue(...reasons: readonly unknown[]): void {
  useEffect(() => {
    let frame = 0;
    let watched = 0;
    let lost = 0;
    const look = () => {
      const active = document.activeElement;
      lost = active === null || active === document.body ? lost + 1 : 0;
      // The screen before may still stand there, hidden, until the next one is fetched: so look on after a try.
      if (lost >= lostFrames) document.getElementById('page-title')?.focus({ preventScroll: true });
      watched += 1;
      if (watched < watchedFrames) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, reasons);
}
