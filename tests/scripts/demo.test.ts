import { expect, test } from 'vitest';
import type { Ask } from '../../scripts/demo/ask-desk.ts';
import { recordings, tempers } from '../../scripts/demo/live-through.ts';
import { tellCourse } from '../../scripts/sample-programme/course-of-a-pairing.ts';
import { createRandom } from '../../scripts/sample-programme/random.ts';
import type { PairingId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { contract, type RouteName } from '../../src/shared/ipc/contract.ts';

const id = '00000000-0000-4000-8000-000000000000' as PairingId;

test('the demo asks for nothing that the contract does not know (caught: a source of a check-in, which stopped it)', async () => {
  const asked = new Set<RouteName>();
  const ask = (async (route: RouteName, input: unknown) => {
    asked.add(route);
    contract[route].input.parse(input);
  }) as unknown as Ask;
  const random = createRandom(7);
  for (const temper of tempers) {
    const course = tellCourse(random, temper, localDate('2026-01-12'), 30, localDate('2026-11-16'));
    for (const recording of recordings(id, course, () => id)) await recording.record(ask);
  }
  expect([...asked].toSorted()).toEqual([
    'checkIn.log',
    'pairing.close',
    'pairing.moveStage',
    'pairing.recordStep',
    'session.log',
  ]);
});
