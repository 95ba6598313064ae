import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** What to set for programs that draw; empty where they find the screen by themselves. */
  readonly environment: Readonly<Record<string, string>>;
  readonly seen: boolean;
  close(): void;
}

export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** The screen of this computer, else one that nobody sees (Xvfb), else null. */
export async function openDisplay(): Promise<Display | null> {
  if (hasDisplay()) return { environment: {}, seen: true, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string | null>((resolve) => {
    (server.stdio[3] as Readable).once('data', (text: Buffer) => resolve(text.toString().trim()));
    server.once('error', () => resolve(null));
    server.once('exit', () => resolve(null));
  });
  if (number === null) return null;
  return { environment: { DISPLAY: `:${number}` }, seen: false, close: () => server.kill() };
}
