import { describe, expect, it } from 'vitest';
import { agreementOf, agreementPoints } from '../../../src/shared/domain/agreement.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { roles } from '../../../src/shared/domain/person.ts';
import { agreementSheet } from '../../../src/shared/domain/sheets/agreement-sheet.ts';
import { preparationSheet } from '../../../src/shared/domain/sheets/preparation-sheet.ts';
import { questionsToBring } from '../../../src/shared/domain/sheets/questions-to-bring.ts';
import { stageKinds } from '../../../src/shared/domain/stage.ts';

const madeOn = localDate('2026-11-16');
const pair = { programmeName: 'Growing together', menteeName: 'Ben Low', mentorName: 'Ada Park', startedOn: madeOn };
const terms = {
  cadenceDays: 21,
  medium: null,
  plannedLengthDays: 270,
  endsOn: localDate('2027-08-13'),
  mentorTerm: 'guide',
  menteeTerm: 'learner',
};
const nothing = agreementOf([]);

describe('the agreement to sign', () => {
  it('has every point, the names and the programme’s own words for the two, and lines for both', () => {
    const sheet = agreementSheet(pair, nothing, terms, madeOn);
    expect(sheet.parts).toHaveLength(agreementPoints.length);
    expect(sheet.signatures).toEqual([
      { name: 'Ben Low', as: 'learner' },
      { name: 'Ada Park', as: 'guide' },
    ]);
    const text = JSON.stringify(sheet);
    expect(text).toContain('every 21 days');
    expect(text).toContain('until 13 August 2027');
    expect(text).not.toMatch(/mentee\b/);
  });

  it('leaves boxes where the two have not said how they meet, and none once they have', () => {
    const boxes = (medium: 'video' | null) =>
      agreementSheet(pair, nothing, { ...terms, medium }, madeOn).parts.flatMap((part) => part.boxes);
    expect(boxes(null)).toHaveLength(4);
    expect(boxes('video')).toEqual([]);
  });
});

describe('the sheet to prepare with', () => {
  const goal = (label: string, status: 'open' | 'moving' | 'met' | 'set aside') => ({
    id: label,
    label,
    status,
    setOn: madeOn,
    statusOn: madeOn,
    movedOn: null,
  });
  const commitment = (side: 'mentor' | 'mentee', state: 'open' | 'done') => ({
    id: `${side} ${state}`,
    side,
    agreedOn: madeOn,
    dueOn: side === 'mentor' ? localDate('2026-12-01') : null,
    state,
    stateOn: madeOn,
  });
  const sheetFor = (side: 'mentor' | 'mentee') =>
    preparationSheet({
      pair,
      side,
      stageKind: 'growth',
      agreement: nothing,
      terms,
      goals: [goal('Speaking up', 'moving'), goal('Planning', 'met'), goal('Saying no', 'set aside')],
      commitments: [commitment('mentee', 'open'), commitment('mentor', 'open'), commitment('mentee', 'done')],
      nextMeetingOn: null,
      madeOn,
    });

  it('has the goals on the way and the open commitments of its own side, and tells neither side of the other’s', () => {
    const boxes = (side: 'mentor' | 'mentee') => sheetFor(side).parts.flatMap((part) => part.boxes);
    expect(boxes('mentee')).toContain('Speaking up');
    expect(boxes('mentee')).not.toContain('Planning');
    expect(boxes('mentee').filter((box) => box.startsWith('Agreed on'))).toEqual([
      'Agreed on 16 November 2026 for this session:',
    ]);
    expect(boxes('mentor').filter((box) => box.startsWith('Agreed on'))).toEqual([
      'Agreed on 16 November 2026 for 1 December 2026:',
    ]);
    expect(
      sheetFor('mentor')
        .facts.slice(0, 2)
        .map(({ value }) => value),
    ).toEqual(['Ada Park', 'Ben Low']);
  });

  it('has questions of its own for either side in every kind of stage', () => {
    const all = stageKinds.flatMap((kind) => roles.map((side) => questionsToBring[kind][side]));
    expect(all.every((questions) => questions.length >= 3 && questions.every((one) => one.endsWith('?')))).toBe(true);
  });
});
