import { expect, it } from 'vitest';
import { explainProposal } from '../../../../src/shared/domain/matching/explanations/explain-proposal.ts';
import { defaultWeights } from '../../../../src/shared/domain/matching/points/criteria.ts';
import { ownCriteria } from '../../../../src/shared/domain/matching/points/own-criteria.ts';
import { sayUnknown } from '../../../../src/shared/domain/matching/points/say-unknown.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { poolOf, somebody } from '../pool-of.ts';

it('takes what stays neutral out of every sentence about something unknown, and leaves a sentence', () => {
  const prepared = preparePool(poolOf([somebody('Mei')], [somebody('Tom')]));
  const own = ownCriteria(
    [{ fact: 'Desk', comparison: 'same', weight: 'some' }],
    prepared.mentees.map(({ personId }) => prepared.profileOf(personId)),
  );
  const pair = prepared.pairOf(prepared.mentees[0]!, prepared.mentors[0]!);
  const unknown = explainProposal(pair, defaultWeights, own).filter(({ known }) => !known);
  expect(unknown.length).toBeGreaterThan(8);
  for (const { sentence } of unknown) {
    expect(sentence).toContain('neutral');
    expect(sayUnknown(sentence)).not.toContain('neutral');
    expect(sayUnknown(sentence)).toMatch(/^\p{L}.*\w\.$/u);
  }
});
