import { goTo } from '../../../scripts/journey/go-to.ts';
import { askFromWindow as ask } from '../support/ask-from-window.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('before matching, the window says yes or no first, then what is short and who would help, all of it by key', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await page.setViewportSize({ width: 1280, height: 900 });
  const cohortId = (await ask(page, 'programme.overview', {}))[0]!.cohorts[0]!.id;
  const { rows } = await ask(page, 'people.list', { view: 'mentors with room', limit: 100 });
  const [last, ...others] = rows;
  for (const { id } of others) await ask(page, 'people.edit', { id, fields: { paused: true } });
  const waiting = (await ask(page, 'people.list', { view: 'waiting for a mentor' })).rows[0]!;
  await ask(page, 'people.keepApart', { one: waiting.id, other: last!.id, reason: 'they asked' });
  const facts = await ask(page, 'matching.readiness', { cohortId });
  expect(facts.nobodyMayMentor.map(({ menteeId }) => menteeId)).toContain(waiting.id);

  await goTo(page, '/matching', 'Matching');
  const card = page.getByRole('region', { name: 'Before you match' });
  await expect(card.getByRole('paragraph').first()).toHaveText(facts.sentence);
  await expect(card.getByRole('rowheader', { name: 'no place' }).first()).toBeVisible();
  const list = card.getByRole('button', { name: /whom nobody may mentor/ });
  await list.focus();
  if ((await list.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter');
  await expect(card.getByText(facts.nobodyMayMentor[0]!.wouldHelp)).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'the matching page with everything short');
  await list.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(facts.nobodyMayMentor[0]!.menteeName);
});
