import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

const screens: readonly (readonly [place: string, heading: string])[] = [
  ['/today', 'Today'],
  ['/people', 'People'],
  ['/import', 'Import a spreadsheet'],
  ['/matching', 'Matching'],
  ['/matching?view=one', 'Matching'],
  ['/matching?view=board', 'Matching'],
  ['/pairings', 'Pairings'],
  ['/pairings?view=table', 'Pairings'],
  ['/health', 'Stage health'],
  ['/messages', 'Messages'],
  ['/settings?tab=messages', 'Settings'],
  ['/events', 'Events'],
  ['/events?tab=readiness', 'Events'],
  ['/events?tab=materials', 'Events'],
  ['/programme', 'Programme'],
  ['/reports', 'Reports'],
  ['/settings', 'Settings'],
  ['/help', 'Help'],
];

/** In halves, so that two can be walked side by side. */
for (const part of [0, 1]) {
  const names = screens.filter((_, at) => at % 2 === part);
  test(`no finding of axe, light or dark, and no scrolling sideways at 400 %: ${names.map(([place]) => place).join(' ')}`, async ({
    practiceDesk,
  }) => {
    const { page } = practiceDesk;
    for (const [place, heading] of names) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goTo(page, place, heading);
      await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
      await expectNoAxeFindingsInLightAndDark(page, place);
      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `pixels of ${place} that only sideways scrolling shows`).toBeLessThanOrEqual(0);
    }
  });
}

test('a person’s page and a pairing’s page have no finding of axe either', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/people', 'People');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectNoAxeFindingsInLightAndDark(page, 'a person’s page');
  await goTo(page, '/pairings?view=table', 'Pairings');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await page.getByText('How is this worked out?').click();
  await expectNoAxeFindingsInLightAndDark(page, 'a pairing’s page');
  for (const part of ['Goals', 'Agreement']) {
    await page.getByRole('tab', { name: part }).click();
    await expectNoAxeFindingsInLightAndDark(page, `the ${part.toLowerCase()} of a pairing`);
  }
});
