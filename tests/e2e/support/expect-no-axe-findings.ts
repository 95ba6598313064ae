import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rulesAboutColour = ['color-contrast', 'link-in-text-block'];

/** Fails with every accessibility finding on the page as it stands, each with the element it is about. */
export async function expectNoAxeFindings(page: Page, state: string): Promise<void> {
  await runAxe(page, { type: 'tag', values: everyRule }, state);
}

/** The same in both looks: they share one document and differ in colours, so in the dark only those are asked about again. */
export async function expectNoAxeFindingsInLightAndDark(page: Page, state: string): Promise<void> {
  // Colours in the middle of a transition are nobody's choice.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await runAxe(page, { type: 'rule', values: rulesAboutColour }, `${state}, dark`);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNoAxeFindings(page, `${state}, light`);
}

async function runAxe(page: Page, runOnly: axe.RunOnly, state: string): Promise<void> {
  await page.evaluate(source);
  const findings = await page.evaluate(async (chosen) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, { runOnly: chosen, resultTypes: ['violations'], preload: false });
    const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => ({ id, help, target })));
    const stands: typeof found = [];
    for (const one of found) {
      // What was scrolled half under a bar is not small for that: it is asked about again in the middle of the window.
      const element = one.id === 'target-size' ? document.querySelector(one.target.join(' ')) : null;
      element?.scrollIntoView({ block: 'center' });
      const again = element && (await tool.run(element, { runOnly: { type: 'rule', values: ['target-size'] } }));
      if (again === null || again.violations.length > 0) stands.push(one);
    }
    return stands.map(({ id, help, target }) => `${id}: ${help}: ${target.join(' ')}`);
  }, runOnly);
  expect(findings, `accessibility of ${state}`).toEqual([]);
}
