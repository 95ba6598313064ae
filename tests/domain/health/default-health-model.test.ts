import { expect, it } from 'vitest';
import { computePairingHealth } from '../../../src/shared/domain/health/compute-pairing-health.ts';
import { defaultHealthModel } from '../../../src/shared/domain/health/default-health-model.ts';
import { stageKinds } from '../../../src/shared/domain/stage.ts';
import { aPairing, bothConsented, day, entered, factsOn, session } from './a-pairing.ts';

it.each(stageKinds)('the weights of %s add up to 100, and each signal stands once', (kind) => {
  const rules = defaultHealthModel.signals[kind].map(({ id, weight }) => ({ id: id as string, weight }));
  expect(rules.reduce((sum, rule) => sum + rule.weight, 0)).toBe(100);
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

it('claims no evidence of the first grade, and grades every signal as it was found', () => {
  const grades = Object.fromEntries(
    stageKinds.map((kind) => [
      kind,
      defaultHealthModel.signals[kind].map((rule) => rule.evidenceGrade as string).join(''),
    ]),
  );
  expect(grades).toEqual({
    contemplation: 'BBDD',
    initiation: 'CBCDCC',
    growth: 'CCBBDCC',
    decline: 'BBCBD',
    redefinition: 'CCD',
  });
});

it('survives being stored and read again, as an edited model must', () => {
  expect(JSON.parse(JSON.stringify(defaultHealthModel))).toEqual(defaultHealthModel);
});

it('an edited model decides by its own figures and leaves its version on the result', () => {
  const record = aPairing({
    stageEntries: [entered('growth', 0)],
    steps: bothConsented(0),
    sessions: [session(10), session(95)],
  });
  const facts = factsOn(record, 100);
  const edited = {
    ...defaultHealthModel,
    version: 2,
    minimumCoverage: 50,
    graceDays: 101,
    signals: { ...defaultHealthModel.signals, growth: defaultHealthModel.signals.growth.slice(0, 2) },
  };
  expect(computePairingHealth(facts, edited, day(100))).toMatchObject({ band: 'too early to tell', modelVersion: 2 });
  const patient = { ...edited, graceDays: 7 };
  expect(computePairingHealth(facts, patient, day(100))).toMatchObject({ band: 'going well', coverage: 100 });
  const strict = { ...patient, thresholds: { goingWell: 99, worthALook: 98 } };
  expect(computePairingHealth(facts, strict, day(100)).band).toBe('needs a conversation');
  const hasty = { ...patient, silentAfterGaps: 0.1 };
  expect(computePairingHealth(facts, hasty, day(100)).decidedBy).toBe('silence');
});
