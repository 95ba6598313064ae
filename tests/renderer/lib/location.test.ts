import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, placeOf, queryOf } from '../../../src/renderer/lib/location.ts';

describe('places in the window', () => {
  it('keep path and query apart behind the hash', () => {
    expect(pathOf('/pairings?view=table&stage=growth')).toBe('/pairings');
    expect(queryOf('/pairings?view=table&stage=growth').get('stage')).toBe('growth');
    expect(queryOf('/people').toString()).toBe('');
  });

  it('leave out what is not chosen (caught: "?cohortId=null" filters everyone away)', () => {
    expect(placeOf('/people', { view: null, add: undefined, role: '' })).toBe('/people');
  });

  it('bring back any text that was put into them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        fc.pre(text.isWellFormed());
        const place = placeOf('/pairings', { department: text });
        expect(pathOf(place)).toBe('/pairings');
        expect(queryOf(place).get('department')).toBe(text);
      }),
    );
  });
});
