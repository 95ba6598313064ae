import type { Page } from 'playwright-core';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { proposePairings } from '../../../scripts/journey/propose-pairings.ts';
import { addPeople } from '../support/add-people.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings, expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

/** The first programme becomes one of groups. */
const makeItGroups = (page: Page) =>
  page.evaluate(async () => {
    const overview = await window.desk.request('programme.overview', {});
    if (!overview.ok) throw new Error('no programme');
    const [programme] = overview.data as Record<string, unknown>[];
    if (programme === undefined) throw new Error('no programme');
    const names = ['name', 'stageModel', 'plannedLengthDays', 'cadenceDays', 'mentorTerm', 'menteeTerm'];
    const fields = Object.fromEntries(names.map((name) => [name, programme[name]]));
    const saved = await window.desk.request('programme.update', {
      id: programme['id'],
      fields: { ...fields, kind: 'group' },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  });

/** How many runs of the first cohort there are. */
const runsKept = (page: Page) =>
  page.evaluate(async () => {
    const overview = await window.desk.request('programme.overview', {});
    const [programme] = overview.ok ? (overview.data as { cohorts: { id: string }[] }[]) : [];
    const runs = await window.desk.request('matching.runs', { cohortId: programme?.cohorts[0]?.id });
    return runs.ok ? (runs.data as unknown[]).length : -1;
  });

const look = (page: Page, view: 'List' | 'One by one' | 'Board') =>
  page.getByRole('radiogroup', { name: 'How to look at the proposals' }).getByRole('radio', { name: view }).click();

test('one mentee after another by keys: compare, keep, turn down with a reason, accept, and undo', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  await look(page, 'One by one');
  const waiting = page.getByRole('region', { name: /^Waiting/ }).getByRole('button');
  const candidates = page.locator('[data-candidate]');
  const draft = page.getByText('With what you have said since these proposals');
  await expect(candidates.first()).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'mentors for one mentee');
  const before = await waiting.count();

  await waiting.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(waiting.nth(1)).toBeFocused();
  const name = (await waiting.nth(1).locator('strong').textContent()) ?? '';
  await expect(page.getByRole('heading', { name: `Mentors for ${name}` })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(candidates.first()).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowRight');
  await expect(candidates.nth(1)).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('x');
  const beside = page.getByRole('region', { name: 'Side by side' });
  await expect(beside.getByRole('columnheader')).toHaveCount(3);

  // Whom the draft does not have is kept, and what that changes is seen before anything is.
  const other = candidates.filter({ hasNotText: 'In the draft' }).first();
  await other.focus();
  await page.keyboard.press('m');
  await expect(draft).toBeVisible();
  await expect(page.getByText(/would meet somebody else/)).toBeVisible();
  await expect(page.getByText('Kept in the draft')).toHaveCount(1);
  await expectNoAxeFindings(page, 'a draft that differs from the proposals');
  await page.getByRole('button', { name: 'Back to the proposals as they are' }).press('Enter');
  await expect(draft).toHaveCount(0);
  // Back among the mentors, where the keys were before.
  await expect(page.locator('[data-candidate]:focus')).toHaveCount(1);
  await beside.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused();

  const turned = (await candidates.first().locator('a').textContent()) ?? '';
  await candidates.first().focus();
  await page.keyboard.press('r');
  await page.getByLabel('Why not these two?').fill('They share a desk');
  await page.keyboard.press('Enter');
  await expect(candidates.first()).not.toContainText(turned);
  await expect(page.locator('[data-candidate]:focus')).toHaveCount(1);
  await page.getByRole('button', { name: /^Not offered/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: turned }).last()).toContainText(
    'was turned down: They share a desk.',
  );

  await candidates.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pairing recorded. Now ask both sides.')).toBeVisible();
  await expect(waiting).toHaveCount(before - 1);
  await expect(waiting.filter({ hasText: name })).toHaveCount(0);
  await expect(page.locator('[data-mentee]:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(waiting).toHaveCount(before);
});

test('people are moved on the board by hand and by menu, rules are named, and accepting makes the pairings', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  await look(page, 'Board');
  const chips = page.locator('[data-chip]');
  await expect(chips.first()).toBeVisible();
  const mentor = (named: RegExp | string) => page.getByRole('region', { name: named });
  const draft = page.getByText('With what you have said since these proposals');

  await chips.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(chips.nth(1)).toBeFocused();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Move to another mentor…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Where to with/ });
  const moved = ((await dialog.getByRole('heading').textContent()) ?? '').replace(/^Where to with (.*)\?$/, '$1');
  await dialog.getByRole('button', { name: /Mentor/ }).press('Enter');
  const second = page.getByRole('option').nth(1);
  const to = ((await second.textContent()) ?? '').split(':')[0] ?? '';
  await second.click();
  await expectNoAxeFindings(page, 'the question where somebody is moved to');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(mentor(new RegExp(`^${to}`, 'u'))).toContainText(`${moved}, kept here`);
  await expect(draft).toBeVisible();
  await expect(chips.filter({ hasText: moved }).locator(':scope:focus, :focus')).toHaveCount(1);
  await expectNoAxeFindingsInLightAndDark(page, 'the draft board');

  // What was said stands when another screen was looked at in between.
  await goTo(page, '/people', 'People');
  await goTo(page, '/matching?view=board', 'Matching');
  await expect(mentor(new RegExp(`^${to}`, 'u'))).toContainText(`${moved}, kept here`);

  // The keys that the menu names work on the person as well.
  await chips.filter({ hasText: moved }).press('l');
  await expect(page.getByText(`${moved}, kept here`)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(mentor(new RegExp(`^${to}`, 'u'))).toContainText(`${moved}, kept here`);
  await chips.filter({ hasText: moved }).press('r');
  await page.keyboard.press('Escape');
  await chips.first().press('End');
  await expect(chips.last()).toBeFocused();

  // By hand back to nobody: a kept place is only let go of. And to the same mentor once more, by hand as well.
  // The whole board is in the window, so that nothing has to scroll under the mouse.
  await page.setViewportSize({ width: 1280, height: 3000 });
  const settled = page.locator('main [aria-busy=true]');
  await settled.waitFor({ state: 'detached' });
  await chips.filter({ hasText: moved }).dragTo(page.getByRole('region', { name: /^Nobody yet/ }));
  await expect(page.getByText(`${moved}, kept here`)).toHaveCount(0);
  await expect(draft).toHaveCount(0);
  await settled.waitFor({ state: 'detached' });
  await chips.filter({ hasText: moved }).dragTo(mentor(new RegExp(`^${to}`, 'u')));
  await expect(mentor(new RegExp(`^${to}`, 'u'))).toContainText(`${moved}, kept here`);

  await page.getByRole('button', { name: 'Propose this' }).press('Enter');
  await expect(draft).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The draft by mentor' })).toBeFocused();
  await page.getByRole('button', { name: /^Accept all \d+$/ }).click();
  await expect(page.getByText(/Now ask both sides/)).toBeVisible();
  await expect(chips).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The draft by mentor' })).toBeFocused();
});

test('another mentor than the drafted one says whose place it takes, and the list then counts what still can be', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  const all = Number(/\d+/.exec((await page.getByRole('button', { name: /^Accept all/ }).textContent()) ?? '')?.[0]);
  await look(page, 'One by one');
  const candidates = page.locator('[data-candidate]');
  // The one to accept is who stands in the draft, whoever comes first in the list.
  const drafted = candidates.filter({ hasText: 'In the draft' });
  await expect(drafted.getByRole('button', { name: /^Accept / })).toHaveAttribute('data-variant', 'primary');
  const other = candidates.filter({ hasText: /Accepting these two would .*take/ }).first();
  await expectNoAxeFindings(page, 'whose place another mentor takes');
  const pair = (await other.getByRole('button', { name: /^Accept / }).getAttribute('aria-label')) ?? '';
  const [, mentor, mentee] = /^Accept (.*) for (.*)$/.exec(pair) ?? [];
  await other.getByRole('button', { name: /^Accept / }).click();
  const asking = page.getByRole('region', { name: 'Asking both sides' });
  await asking.getByRole('button', { name: /^Asking both sides/ }).click();
  await asking.getByRole('button', { name: /^Show all/ }).click();
  await expect(asking.getByRole('link', { name: `${mentee} with ${mentor}` })).toBeVisible();

  await look(page, 'List');
  await expect(page.getByText('Not as things are').first()).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'proposals that can no longer be');
  const left = page.getByRole('button', { name: /^Accept (all|the) \d+/ });
  const n = Number(/\d+/.exec((await left.textContent()) ?? '')?.[0]);
  expect(n).toBeLessThan(all);
  await left.press('Enter');
  await expect(page.getByText(`${n} pairings recorded. Now ask both sides.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Proposals' })).toBeFocused();
});

test('another weight shows what it would change before anything is proposed', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  await page.getByRole('button', { name: /^What counts/ }).click();
  await page.getByRole('button', { name: 'How much each thing matters' }).click();
  for (const name of ['Skills offered and wanted', 'Goals in common'])
    for (const word of ['Does not matter']) {
      await page.getByRole('button', { name: new RegExp(name, 'u') }).click();
      await page.getByRole('option', { name: word }).click();
    }
  await expect(page.getByText('With what you have said since these proposals')).toBeVisible();
  const words = page.getByText(/would meet somebody else|Nobody would meet anybody else/);
  await expect(words.first()).toBeVisible();
  // What changes is in sight beside the weight that was set, however far down that stands.
  await expect(page.getByRole('button', { name: 'Propose this' })).toBeInViewport();
  await page.getByRole('button', { name: 'Propose this' }).click();
  await expect(page.getByText('With what you have said since these proposals')).toHaveCount(0);
});

test('a run that is under way is stopped and keeps nothing, and on a large board one name is found', async ({
  practiceDesk,
}) => {
  test.setTimeout(240_000);
  const { page } = practiceDesk;
  await makeItGroups(page);
  const skills = ['Budgets', 'Presenting', 'Hiring', 'Negotiation', 'Planning', 'Writing', 'Excel'];
  const some = (at: number) => skills.filter((_, skill) => (at >> (skill % 5)) % 2 === 1 || skill === at % 7);
  await addPeople(page, [
    ...Array.from({ length: 60 }, (_, at) => ({
      givenName: `Mentor${at}`,
      role: 'mentor' as const,
      fields: { mentorCapacity: 4, skillsOffered: some(at), location: `Site ${at % 9}`, grade: at % 11 },
    })),
    ...Array.from({ length: 100 }, (_, at) => ({
      givenName: `Mentee${at}`,
      role: 'mentee' as const,
      fields: { skillsWanted: some(at * 3 + 1), location: `Site ${at % 7}`, grade: at % 5 },
    })),
  ]);
  await goTo(page, '/matching', 'Matching');
  await page.getByText('No group smaller than I say').click();
  await page.getByRole('textbox', { name: 'Fewest mentees in a group' }).fill('3');
  await page.keyboard.press('Tab');
  const propose = page.getByRole('button', { name: /^Propose (anew )?for all \d+$/ });
  const before = await runsKept(page);
  await propose.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  expect(await runsKept(page)).toBe(before);
  await propose.click();
  await expect(page.getByText('Stopped. Nothing was changed.')).toHaveCount(0);
  await expect.poll(() => runsKept(page), { timeout: 90_000 }).toBe(before + 1);
  await expect(page.getByText(/would have no group in these proposals/u)).toBeVisible();
  await expectNoAxeFindings(page, 'groups of a smallest size');

  await look(page, 'Board');
  const chips = page.locator('[data-chip]');
  await expect(chips.nth(90)).toBeAttached({ timeout: 30_000 });
  const search = page.getByRole('searchbox', { name: 'Find somebody on the board' });
  await search.pressSequentially('mentee99');
  await expect(chips).toHaveCount(1);
  await expect(page.getByText('Shown: 1 mentor with 1 person.')).toBeVisible();
  await expectNoAxeFindings(page, 'the board with a search');
  await chips.first().focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Keep here' })).toBeVisible();
  await page.keyboard.press('Escape');
  await search.fill('nobody at all');
  await expect(page.getByText('Nobody of that name is on the board.')).toBeVisible();
  await search.press('Escape');
  await expect(chips.nth(90)).toBeAttached();
});
