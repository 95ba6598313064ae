import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../src/shared/domain/local-date.ts';
import type { MatchingPool } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { explainRule } from '../../../../src/shared/domain/matching/rules/explain-rule.ts';
import type { Person } from '../../../../src/shared/domain/person.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

function rules(mei: Person, tom: Person, otherwise: Partial<MatchingPool> = {}, others: Person[] = []) {
  const pool = poolOf([mei], [tom], otherwise);
  const prepared = preparePool({ ...pool, people: [...pool.people, ...others] });
  const [mentee] = prepared.mentees;
  const [mentor] = prepared.mentors;
  if (mentee === undefined || mentor === undefined) throw new Error('a pool of two was expected');
  const { blocking, notes } = prepared.rulesFor(mentee, mentor);
  const names = prepared.namesOf({ menteeId: mentee.personId, mentorId: mentor.personId });
  const say = (all: typeof blocking) => all.map((rule) => `${rule.kind}: ${explainRule(rule, names)}`);
  return { blocking: say(blocking), notes: say(notes) };
}

const pair = [{ menteeId: id('Mei'), mentorId: id('Tom') }];
const under = (name: string) => ({ manager: { kind: 'person', id: id(name) } }) as const;
const unknown = { manager: { kind: 'unknown', said: null } } as const;

describe('hard rules', () => {
  it('let two people be paired of whom nothing stands against it', () => {
    expect(rules(somebody('Mei'), somebody('Tom'))).toEqual({ blocking: [], notes: [] });
  });

  it('block a reporting line in both directions and name everyone between', () => {
    const ana = somebody('Ana', under('Tom'));
    expect(rules(somebody('Mei', under('Ana')), somebody('Tom'), {}, [ana]).blocking).toEqual([
      'reporting line: Mei reports to Tom through Ana.',
    ]);
    expect(rules(somebody('Mei'), somebody('Tom', under('Mei'))).blocking).toEqual([
      'reporting line: Tom reports to Mei.',
    ]);
  });

  it('treat an unknown manager as its own state: told by default, blocking or silent where so chosen', () => {
    const mei = somebody('Mei', under('Ana'));
    const ana = [somebody('Ana', unknown)];
    const sentence =
      'unknown manager: The reporting line of Mei is known only up to Ana, so a reporting line between the two cannot be ruled out.';
    expect(rules(mei, somebody('Tom'), {}, ana)).toEqual({ blocking: [], notes: [sentence] });
    expect(rules(mei, somebody('Tom'), { unknownManager: 'block' }, ana)).toEqual({ blocking: [sentence], notes: [] });
    expect(rules(mei, somebody('Tom'), { unknownManager: 'allow' }, ana)).toEqual({ blocking: [], notes: [] });
  });

  it('still block a known line when unknown managers are allowed', () => {
    expect(
      rules(somebody('Mei', under('Tom')), somebody('Tom', unknown), { unknownManager: 'allow' }).blocking,
    ).toEqual(['reporting line: Mei reports to Tom.']);
  });

  it('say for both sides and for circles why a line cannot be ruled out', () => {
    expect(rules(somebody('Mei', unknown), somebody('Tom', under('Tom'))).notes).toEqual([
      'unknown manager: Whom Mei reports to is not known here, and the reporting line of Tom runs in a circle at Tom, so a reporting line between the two cannot be ruled out.',
    ]);
  });

  const asked = { needsSharedHours: true };

  it.each<[string, Partial<Person>, Partial<Person>, Partial<MatchingPool>, string]>([
    ['a pair kept apart', {}, {}, { excluded: [[id('Mei'), id('Tom')]] }, 'excluded pair'],
    ['a pair turned down', {}, {}, { turnedDown: [{ ...pair[0]!, reason: 'They share a desk.' }] }, 'turned down'],
    ['a pair kept apart, named the other way round', {}, {}, { excluded: [[id('Tom'), id('Mei')]] }, 'excluded pair'],
    ['an earlier pairing', {}, {}, { earlier: pair }, 'earlier pairing'],
    ['a proposal not taken up', {}, {}, { declined: pair }, 'declined before'],
    ['a mentor who asked for a pause', {}, { paused: true }, {}, 'mentor paused'],
    ['a mentor who has left', {}, { leftOn: localDate('2026-11-21') }, {}, 'mentor left'],
    ['a mentee who asked for a pause', { paused: true }, {}, {}, 'mentee paused'],
    ['a mentee who has left', { leftOn: localDate('2026-11-20') }, {}, {}, 'mentee left'],
    ['no free place', {}, {}, { mentors: [{ personId: id('Tom'), places: 0, currentMentees: 2 }] }, 'no capacity'],
    ['no common language', { languages: ['German'] }, { languages: ['English'] }, {}, 'no common language'],
    [
      'few shared hours, where they are asked for',
      { timeZone: 'UTC' },
      { timeZone: 'UTC+06:00' },
      asked,
      'too few shared hours',
    ],
  ])('block %s, in one sentence that names somebody', (_, mei, tom, otherwise, kind) => {
    const { blocking } = rules({ ...somebody('Mei'), ...mei }, { ...somebody('Tom'), ...tom }, otherwise);
    expect(blocking).toEqual([expect.stringMatching(new RegExp(`^${kind}: [^.]*(Mei|Tom)[^.]*\\.$`))]);
  });

  it('block nobody with themselves left aside: the same person is no pair', () => {
    const mei = somebody('Mei');
    const prepared = preparePool({ ...poolOf([mei], [mei]), people: [mei] });
    const [mentee] = prepared.mentees;
    const [mentor] = prepared.mentors;
    if (!mentee || !mentor) throw new Error('one person on both sides was expected');
    expect(prepared.rulesFor(mentee, mentor).blocking).toEqual([{ kind: 'same person' }]);
  });

  it('ask for a common language only when both are known, and do not mind how it is written', () => {
    expect(rules(somebody('Mei', { languages: ['German'] }), somebody('Tom')).blocking).toEqual([]);
    const [mei, tom] = [somebody('Mei', { languages: ['german '] }), somebody('Tom', { languages: ['German'] })];
    expect(rules(mei, tom).blocking).toEqual([]);
  });

  it('ask for shared hours only where that is chosen, and of people whose clocks are known', () => {
    const [mei, tom] = [somebody('Mei', { timeZone: 'UTC' }), somebody('Tom', { timeZone: 'UTC+06:00' })];
    expect(rules(mei, tom, asked).blocking).toEqual([
      'too few shared hours: The working days of Mei and Tom share 2 hours, and 3 are asked for.',
    ]);
    expect(rules(mei, tom).blocking).toEqual([]);
    expect(rules(mei, somebody('Tom'), asked).blocking).toEqual([]);
    expect(rules(mei, somebody('Tom', { timeZone: 'UTC+05:00' }), asked).blocking).toEqual([]);
  });

  it('let somebody be proposed who leaves only later', () => {
    expect(rules(somebody('Mei', { leftOn: localDate('2026-11-22') }), somebody('Tom')).blocking).toEqual([]);
  });

  it('tell every rule, not only the first, so that lifting one is not a disappointment', () => {
    const kinds = rules(somebody('Mei', under('Tom')), somebody('Tom', { paused: true }), { earlier: pair }).blocking;
    expect(kinds.map((sentence) => sentence.split(':')[0])).toEqual([
      'reporting line',
      'earlier pairing',
      'mentor paused',
    ]);
  });
});
