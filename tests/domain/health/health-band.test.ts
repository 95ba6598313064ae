import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBands, healthBands } from '../../../src/shared/domain/health/health-band.ts';

it('counts every pairing in one band and names the empty bands too (caught: a bar of undefined length)', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...healthBands)), (bands) => {
      const counts = countBands(bands);
      expect(Object.keys(counts)).toEqual([...healthBands]);
      for (const band of healthBands) expect(counts[band]).toBe(bands.filter((one) => one === band).length);
    }),
  );
});
