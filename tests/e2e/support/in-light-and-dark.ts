import type { Page } from '@playwright/test';

/** Does the same in the light and in the dark look, and goes back to light. */
export async function inLightAndDark(page: Page, look: (scheme: 'light' | 'dark') => Promise<void>): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    // Colours in the middle of a transition are nobody's choice.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await look(scheme);
  }
}
