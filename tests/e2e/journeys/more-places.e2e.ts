import { goTo } from '../../../scripts/journey/go-to.ts';
import { askAsWindow as ask } from '../support/ask-as-window.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

test('below those who are left stands where one more place would help, and each mentor named is one key away', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  const { rows } = await ask(page, 'people.list', { view: 'mentors with room', limit: 100 });
  for (const { id } of rows.slice(1)) await ask(page, 'people.edit', { id, fields: { paused: true } });
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: /^Propose (for|anew for)/ }).click();
  const card = page.getByRole('region', { name: 'Where one more place would help' });
  const first = card.getByRole('listitem').first();
  await expect(first.getByRole('paragraph')).toHaveText(/^One more place with .* would give .* a mentor\.$/);
  await expectNoAxeFindingsInLightAndDark(page, 'where one more place would help');
  const mentor = first.getByRole('link').first();
  const name = (await mentor.textContent()) ?? '';
  expect(await first.getByRole('paragraph').textContent()).toContain(`One more place with ${name}`);
  await mentor.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
