import type { SupportLevel } from '../../../shared/domain/pairing.ts';

/** What each support level means. */
export const supportWords: Readonly<Record<SupportLevel, string>> = {
  light: 'Light: they go on well by themselves',
  usual: 'Usual: a call now and then',
  close: 'Close: they hear from you often',
};
