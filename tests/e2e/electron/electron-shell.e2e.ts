import { expect, test } from '../support/desk-test.ts';

test('the page has neither Node nor the modules of Electron', async ({ desk }) => {
  const reached = await desk.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
  );
  expect(reached).toEqual([]);
  expect(await desk.page.evaluate(() => Object.keys(window.desk).sort())).toEqual(['dropFile', 'on', 'request']);
});

test('the page is served by the scheme of the application, under its policy', async ({ desk }) => {
  expect(new URL(desk.page.url()).protocol).toBe('app:');
  const ran = await desk.page.evaluate(() => {
    try {
      return document.createElement('div').insertAdjacentHTML('afterbegin', '<b>x</b>') === undefined;
    } catch {
      return false;
    }
  });
  expect(ran).toBe(false);
});
