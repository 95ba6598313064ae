import { beforeEach, expect, it, vi } from 'vitest';
import * as electron from './electron-stand-in/electron.ts';

vi.mock('electron', () => import('./electron-stand-in/electron.ts'));

const { openMail } = await import('../../src/main/shells/electron/open-mail.ts');
const opened = () => electron.calls.filter(({ name }) => name === 'shell.openExternal').map(({ given }) => given);

beforeEach(() => {
  electron.calls.length = 0;
});

it('hands a mailto link to the system', async () => {
  expect(await openMail('mailto:amara@example.org?subject=Hello')).toBe(true);
  expect(opened()).toEqual([['mailto:amara@example.org?subject=Hello']]);
});

it.each([
  'https://example.org',
  'file:///etc/passwd',
  'MAILTO:x@example.org',
  ' mailto:x@example.org',
  'javascript:mailto:',
  `mailto:${'x'.repeat(2000)}`,
])('opens nothing else: %s', async (link) => {
  expect(await openMail(link)).toBe(false);
  expect(opened()).toEqual([]);
});
