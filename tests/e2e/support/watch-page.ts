import type { Page } from '@playwright/test';

/** Collects what a page says went wrong: errors nobody caught, and errors and warnings in its console. */
export function watchPage(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error nobody caught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
}
