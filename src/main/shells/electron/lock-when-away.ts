import { powerMonitor } from 'electron';
import { z } from 'zod';
import type { Desk } from '../../platform.ts';

const lookEvery = 15_000;
const settings = z.object({ ok: z.literal(true), data: z.object({ autoLockMinutes: z.number() }) });

/** Locks when the screen is locked, the computer sleeps, another person takes over, or nobody has touched it for a while. */
export function lockWhenAway(desk: Desk): void {
  powerMonitor.on('lock-screen', () => void desk.lock('screen'));
  powerMonitor.on('user-did-resign-active', () => void desk.lock('screen'));
  powerMonitor.on('suspend', () => void desk.lock('suspend'));
  powerMonitor.on('shutdown', () => void desk.close());
  setInterval(() => void lockWhenIdle(desk), lookEvery).unref();
}

async function lockWhenIdle(desk: Desk): Promise<void> {
  // A locked vault answers with a refusal: there is nothing to lock then. Unattended, because a look every few seconds
  // would otherwise pass for somebody at work and keep the vault open for ever.
  const reply = settings.safeParse(await desk.request('settings.get', {}, { trusted: true, unattended: true }));
  if (!reply.success) return;
  if (powerMonitor.getSystemIdleTime() >= reply.data.data.autoLockMinutes * 60) await desk.lock('idle');
}
