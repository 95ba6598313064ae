import type { Page } from '@playwright/test';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';
import { inLightAndDark } from '../support/in-light-and-dark.ts';

const screens: readonly (readonly [place: string, heading: string])[] = [
  ['/people', 'People'],
  ['/import', 'Import people'],
  ['/matching', 'Matching'],
  ['/pairings', 'Pairings'],
  ['/pairings?view=table', 'Pairings'],
  ['/health', 'Stage health'],
  ['/programme', 'Programme'],
  ['/reports', 'Reports'],
  ['/settings', 'Settings'],
  ['/help', 'Help'],
];

async function openPractice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the practice programme' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 30_000 });
}

test('the first screen of all has no finding of axe, light or dark', async ({ desk }) => {
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  await inLightAndDark(desk.page, () => expectNoAxeFindings(desk.page));
});

/** In halves, so that two can be walked side by side. */
for (const part of [0, 1]) {
  const names = screens.filter((_, at) => at % 2 === part);
  test(`no finding of axe, light or dark, and no scrolling sideways at 400 %: ${names.map(([place]) => place).join(' ')}`, async ({
    desk,
  }) => {
    const { page } = desk;
    await openPractice(page);
    for (const [place, heading] of names) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goTo(page, place, heading);
      await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
      await inLightAndDark(page, (scheme) => expectNoAxeFindings(page, `${place} ${scheme}`));
      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `pixels of ${place} that only sideways scrolling shows`).toBeLessThanOrEqual(0);
    }
  });
}

test('a person’s page and a pairing’s page have no finding of axe either', async ({ desk }) => {
  const { page } = desk;
  await openPractice(page);
  await goTo(page, '/people', 'People');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await inLightAndDark(page, () => expectNoAxeFindings(page));
  await goTo(page, '/pairings?view=table', 'Pairings');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await page.getByText('How is this worked out?').click();
  await inLightAndDark(page, () => expectNoAxeFindings(page));
});
