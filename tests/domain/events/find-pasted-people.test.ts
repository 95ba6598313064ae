import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPastedPeople } from '../../../src/shared/domain/events/find-pasted-people.ts';
import { displayName, type Person } from '../../../src/shared/domain/person.ts';
import { aPerson } from '../../support/a-person.ts';

const somebody = (givenName: string, familyName: string, known: Partial<Person> = {}) =>
  aPerson({ givenName, familyName, ...known });
const ada = somebody('Ada', 'Lovelace', { email: 'ada@example.org', externalId: '0042' });
const ben = somebody('Ben', 'Okafor', { email: 'ben@example.org' });
const two = [somebody('Mei', 'Ito', { department: 'Law' }), somebody('Mei', 'Ito', { department: 'IT' })];
const people = [ada, ben, ...two];

const paste = (text: string) =>
  findPastedPeople(text, people).map((entry) => [
    entry.kind,
    entry.kind === 'found' ? entry.person.name : entry.said,
    ...(entry.kind === 'doubtful' ? [entry.fits.length] : []),
  ]);

describe('a pasted list', () => {
  it.each([
    ['names and addresses, a line each', 'Ada Lovelace\nben@example.org'],
    ['as an e-mail program copies recipients', 'Ada Lovelace <ada@example.org>; Okafor, Ben <BEN@example.org>'],
    ['one line with commas', 'Ada Lovelace, Ben Okafor'],
    ['the family name first', 'Lovelace, Ada\r\nOkafor, Ben\r\n'],
    ['rows of a copied table', 'Ada\tLovelace\t10:01\nBen Okafor\tben@example.org\t45 min'],
    ['with bullets and empty lines', '• Ada Lovelace\n\n  - Ben Okafor  '],
    ['by number', '42\nBen Okafor'],
  ])('is read as people write it: %s', (_what, text) => {
    expect(paste(text)).toEqual([
      ['found', 'Ada Lovelace'],
      ['found', 'Ben Okafor'],
    ]);
  });

  it('answers somebody who stands there twice once', () => {
    expect(paste('Ada Lovelace\nada@example.org\nLovelace, Ada')).toEqual([['found', 'Ada Lovelace']]);
  });

  it('asks about a name two share, one that only looks alike, and one whose address is another', () => {
    expect(paste('Mei Ito\nAda Lovelase\nBen Okafor <other@example.org>')).toEqual([
      ['doubtful', 'Mei Ito', 2],
      ['doubtful', 'Ada Lovelase', 1],
      ['doubtful', 'Ben Okafor <other@example.org>', 1],
    ]);
  });

  it('asks about a row whose cells name two people', () => {
    expect(paste('Ada Lovelace\tben@example.org')).toEqual([['doubtful', 'Ada Lovelace ben@example.org', 2]]);
  });

  it('names what it does not know, and makes nobody of it', () => {
    expect(paste('Grace Hopper\nnobody@example.org\nTotal')).toEqual([
      ['unknown', 'Grace Hopper'],
      ['unknown', 'nobody@example.org'],
      ['unknown', 'Total'],
    ]);
  });

  it('never finds anybody whom the text does not name', () => {
    const word = fc.constantFrom(
      'Ada',
      'Lovelace',
      'Ben',
      'Okafor',
      'Mei',
      'Ito',
      'x',
      '42',
      '\t',
      ';',
      '\n',
      ',',
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        for (const entry of findPastedPeople(text, people)) {
          if (entry.kind !== 'found') continue;
          const person = people.find(({ id }) => id === entry.person.personId)!;
          const isByNumber = person.externalId !== null && text.includes('42');
          const hasName = displayName(person)
            .split(' ')
            .every((part) => text.includes(part));
          expect(isByNumber || hasName).toBe(true);
          expect(two).not.toContain(person);
        }
      }),
    );
  });
});
