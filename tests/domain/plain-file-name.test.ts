import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainFileName } from '../../src/shared/domain/plain-file-name.ts';
import { nastyText } from '../support/message-arbitraries.ts';

it('leads nowhere else and is taken by every file system, whatever a person is called', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const name = plainFileName(text);
      expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]|^[. ]|[. ]$/u);
      expect(name.length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(80);
    }),
  );
  expect(plainFileName('To Zoë O’Hara')).toBe('To Zoë O’Hara');
  expect(plainFileName('../../etc/passwd')).toBe('etc passwd');
  expect(plainFileName('...')).toBe('Without a name');
});
