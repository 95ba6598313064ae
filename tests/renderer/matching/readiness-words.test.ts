import { describe, expect, it } from 'vitest';
import { readinessPoints } from '../../../src/renderer/features/matching/readiness-words.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { ReadinessInWords } from '../../../src/shared/ipc/routes/matching-answers.ts';

const ready: ReadinessInWords = {
  kind: 'one-to-one',
  mentees: 12,
  mentorsAskedFor: 12,
  mentors: 10,
  freePlaces: 14,
  places: 14,
  unused: [],
  waitingForAPlace: null,
  missingPlaces: 0,
  sentence: 'Everyone can be proposed a mentor.',
  canRun: true,
  mentorsWithRoom: 9,
  skills: { rows: [], mentees: 0, places: 0, couldHaveOne: 0 },
  departments: [],
  sites: [],
  untrainedMentors: [],
  pausedMentors: [],
  leftMentors: [],
  unknownManager: 'warn',
  openLines: 0,
  unknownManagers: [],
  loops: [],
  nobodyMayMentor: [],
};
const named = (name: string) => ({ id: name as PersonId, name });

describe('readiness in sentences', () => {
  it('has nothing to look at when everything is in order', () => {
    expect(readinessPoints(ready).filter((point) => point.isWorthALook)).toEqual([]);
  });

  it('never takes an unknown manager for "no conflict"', () => {
    const unknown = { ...ready, unknownManagers: [named('Mei'), named('Kofi')], openLines: 5 };
    const points = readinessPoints(unknown);
    expect(points[0]).toEqual({
      sentence:
        '2 people have a manager who is not known here, so a reporting line cannot be ruled out for 5 people who take part. Proposals with them come with a note to ask first.',
      isWorthALook: true,
      people: [named('Mei'), named('Kofi')],
    });
    expect(readinessPoints({ ...unknown, unknownManager: 'block' })[0]?.sentence).toMatch(
      /They are left out until it is known\.$/,
    );
  });

  it('puts what would help to look at before what is in order', () => {
    const looks = readinessPoints({ ...ready, missingPlaces: 1, loops: [[named('Mei')]] }).map(
      (point) => point.isWorthALook,
    );
    expect(looks).toEqual([true, true, false, false, false, false]);
  });

  it('says why places stay empty, each once and with the mentors it is about', () => {
    const unused = {
      sentence: 'Clara takes fewer than four, so there can be no group with them.',
      people: [named('Clara')],
    };
    expect(readinessPoints({ ...ready, unused: [unused] })[0]).toEqual({ ...unused, isWorthALook: true });
    expect(readinessPoints({ ...ready, mentees: 0, unused: [unused] }).every((point) => !point.isWorthALook)).toBe(
      true,
    );
  });

  it('says who paused and who left, and does not call the mentors available then', () => {
    const points = readinessPoints({ ...ready, pausedMentors: [named('Ana')], leftMentors: [named('Ben')] });
    expect(points.slice(0, 2)).toEqual([
      { sentence: '1 mentor has asked not to be proposed for now.', isWorthALook: true, people: [named('Ana')] },
      { sentence: '1 mentor has left and would not be proposed.', isWorthALook: true, people: [named('Ben')] },
    ]);
    expect(points.map((point) => point.sentence)).not.toContain('No mentor has paused or left.');
  });

  it('does not say that somebody may mentor everyone while there is one whom nobody may', () => {
    const rosa = { menteeId: 'Rosa' as PersonId, menteeName: 'Rosa', why: '', wouldHelp: '', toLookAt: [] };
    const all = 'Somebody may mentor each of those who wait.';
    const said = (nobodyMayMentor: ReadinessInWords['nobodyMayMentor']) =>
      readinessPoints({ ...ready, nobodyMayMentor }).map((point) => point.sentence);
    expect(said([])).toContain(all);
    expect(said([rosa])).not.toContain(all);
    const waits = { sentence: '1 mentee waits for a place: no mentor has a free one.', people: [named('Mei')] };
    const points = readinessPoints({ ...ready, waitingForAPlace: waits });
    expect(points[0]).toEqual({ ...waits, isWorthALook: true });
    expect(points.map((point) => point.sentence)).not.toContain(all);
  });

  it('claims nothing of everyone where there is no one', () => {
    expect(readinessPoints({ ...ready, mentees: 0, mentors: 0, mentorsAskedFor: 0, places: 0 })).toEqual([]);
    expect(readinessPoints({ ...ready, mentees: 0 }).map((point) => point.sentence)).not.toContain(
      'There are places enough for everyone who asks.',
    );
  });

  it('of peers speak of no mentor, no place and no training', () => {
    const peers = { ...ready, kind: 'peer' as const, pausedMentors: [{ id: 'mei' as PersonId, name: 'Mei' }] };
    const sentences = readinessPoints(peers).map(({ sentence }) => sentence);
    expect(sentences.join(' ')).not.toMatch(/mentor|mentee|place|training/iu);
    expect(sentences[0]).toBe('1 person has asked not to be proposed for now.');
    expect(sentences).toContain('Everybody who looks has somebody to partner.');
  });
});
