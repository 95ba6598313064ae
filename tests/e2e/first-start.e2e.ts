import { expect, test } from './support/desk-test.ts';
import { expectNoAxeFindings } from './support/expect-no-axe-findings.ts';
import { inLightAndDark } from './support/in-light-and-dark.ts';

test('the first start shows a page that everybody can use, in light and in dark, and complains of nothing', async ({
  desk,
}) => {
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await inLightAndDark(desk.page, (scheme) => expectNoAxeFindings(desk.page, `the first page, ${scheme}`));
});

test('a vault outlives the application: after opening it again it is there, locked', async ({ desk, shell }) => {
  const created = await desk.page.evaluate(() =>
    window.desk.request('vault.create', {
      name: 'Spring',
      passphrase: 'seven quiet herons at noon',
      programme: {
        name: 'Spring programme',
        kind: 'one-to-one',
        stageModel: 'five-stage',
        plannedLengthDays: 270,
        cadenceDays: 28,
        mentorTerm: 'mentor',
        menteeTerm: 'mentee',
      },
    }),
  );
  expect(created).toMatchObject({ ok: true });
  await desk.reopen();
  const status = await desk.page.evaluate(() => window.desk.request('vault.status', {}));
  expect(status).toMatchObject({ ok: true, data: { state: 'locked', shell, vaults: [{ name: 'Spring' }] } });
});
