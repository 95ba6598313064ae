import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorSentences } from '../../src/shared/ipc/app-error.ts';
import { contract, type RouteName } from '../../src/shared/ipc/contract.ts';
import { aProgramme, openTestDesk, passphrase } from '../support/test-desk.ts';

const routes = Object.keys(contract) as RouteName[];
const needsVault = routes.filter((route) => !route.startsWith('vault.'));

describe('every route', () => {
  it('answers nobody but its own window', async () => {
    const { desk } = openTestDesk();
    for (const route of routes) {
      expect(await desk.request(route, {}, { trusted: false })).toMatchObject({
        ok: false,
        error: { code: 'NOT_TRUSTED' },
      });
    }
  });

  it('answers VAULT_LOCKED while the vault is locked, whatever it is asked', async () => {
    const { desk } = openTestDesk();
    for (const route of needsVault) {
      expect(await desk.request(route, {}, { trusted: true })).toMatchObject({
        ok: false,
        error: { code: 'VAULT_LOCKED' },
      });
    }
  });

  it('refuses what it was not made for, with a sentence and without breaking', async () => {
    const { desk, ask } = openTestDesk();
    await ask('vault.create', { name: 'Test', passphrase, programme: aProgramme });
    const hostile = fc.oneof(
      fc.anything(),
      fc.constant(JSON.parse('{"__proto__": {"polluted": true}}')),
      fc.record({ id: fc.anything(), offset: fc.anything(), fields: fc.anything(), choices: fc.anything() }),
    );
    const effects = new Set(['vault.lock', 'vault.openPractice', 'roster.chooseFiles', 'report.saveLeadership']);
    for (const route of routes.filter((name) => !effects.has(name))) {
      await fc.assert(
        fc.asyncProperty(hostile, async (input) => {
          const reply = await desk.request(route, input, { trusted: true });
          if (reply.ok) return;
          expect(Object.keys(errorSentences)).toContain(reply.error.code);
          expect(reply.error.code).not.toBe('INTERNAL');
          expect(reply.error.message).not.toBe('');
        }),
        { numRuns: 20 },
      );
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  }, 60_000);

  it('accepts no field it does not know', async () => {
    const { refusal, ask } = openTestDesk();
    await ask('vault.create', { name: 'Test', passphrase, programme: aProgramme });
    expect((await refusal('programme.overview', { path: '/etc/passwd' })).code).toBe('INPUT_REFUSED');
  });
});

it('knows no route that is not in the contract, not even one of every object', async () => {
  const { desk } = openTestDesk();
  for (const route of ['people.everything', 'constructor', '__proto__', 42, null]) {
    expect(await desk.request(route, {}, { trusted: true })).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_ROUTE' },
    });
  }
});

it('lets a print page ask for its one document and for nothing else', async () => {
  const { desk, ask } = openTestDesk();
  await ask('vault.create', { name: 'Test', passphrase, programme: aProgramme });
  for (const route of routes.filter((name) => name !== 'print.document')) {
    expect(await desk.request(route, {}, { trusted: true, printing: true })).toMatchObject({
      ok: false,
      error: { code: 'NOT_TRUSTED' },
    });
  }
  const own = await desk.request('print.document', { token: 'unknown' }, { trusted: true, printing: true });
  expect(own).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});
