import { powerMonitor } from 'electron';
import type { Desk } from '../../platform.ts';

/** Locks when the screen is locked, the computer sleeps or another person takes over. The desk itself locks when idle. */
export function lockWhenAway(desk: Desk): void {
  powerMonitor.on('lock-screen', () => void desk.lock());
  powerMonitor.on('user-did-resign-active', () => void desk.lock());
  powerMonitor.on('suspend', () => void desk.lock());
  powerMonitor.on('shutdown', () => void desk.close());
}
