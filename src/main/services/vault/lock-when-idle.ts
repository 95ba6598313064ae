import type { Ports } from '../ports.ts';
import { getSettings } from '../settings/keep-settings.ts';

const lookEvery = 15_000;

/**
 * Locks when nobody has asked for anything for as long as the settings say; `heard` tells that somebody is at the desk.
 * Goes by the monotonic clock, so that setting the computer's clock neither locks nor keeps open.
 */
export function lockWhenIdle(ports: Ports): { heard(): void; stop(): void } {
  let lastHeard = performance.now();
  const look = async () => {
    if (ports.session.open === null) return;
    const { autoLockMinutes } = await getSettings(ports);
    if (performance.now() - lastHeard >= autoLockMinutes * 60_000) await ports.session.end();
  };
  // Somebody may lock between the look and the question; then there is nothing left to do.
  const timer = setInterval(() => void look().catch(() => undefined), lookEvery);
  timer.unref();
  return {
    heard: () => {
      lastHeard = performance.now();
    },
    stop: () => clearInterval(timer),
  };
}
