import { describe, expect, it } from 'vitest';
import type { MatchRunId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

describe('a match run', () => {
  it('proposes nobody inside a reporting line, nobody beyond capacity, nobody kept apart', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const boss = await add('Boss', ['mentor'], { mentorCapacity: 3 });
    const low = await add('Low', ['mentee'], {}, { kind: 'person', id: boss });
    const apart = await add('Apart', ['mentee']);
    const other = await add('Other', ['mentor'], { mentorCapacity: 1 });
    await ask('people.keepApart', { one: boss, other: apart, reason: 'they asked' });
    const run = await ask('matching.run', { cohortId });
    const { rows, unmatched } = await ask('matching.proposals', { runId: run.id });
    // Both may only go to Other, who has one place: one of them is served, the other is told why not.
    expect(rows.map((row) => row.mentorId)).toEqual([other]);
    expect(run).toMatchObject({ proposals: 1, unmatched: 1, proven: true });
    expect([rows[0]?.menteeId, unmatched[0]?.menteeId].toSorted()).toEqual([low, apart].toSorted());
    expect(unmatched[0]?.why).not.toBe('');
  });

  it('keeps with a run where one more place would help, and says it again whatever has changed since', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], { mentorCapacity: 1 });
    for (const name of ['Cy', 'Dee']) await add(name, ['mentee']);
    const run = await ask('matching.run', { cohortId });
    await ask('people.edit', { id: ada, fields: { mentorCapacity: 2 } });
    const { unmatched, morePlaces } = await ask('matching.proposals', { runId: run.id });
    const left = unmatched[0]?.menteeName;
    expect(morePlaces).toEqual([
      {
        sentence: `One more place with Ada Test would give ${left} a mentor.`,
        mentors: [{ id: ada, name: 'Ada Test' }],
      },
    ]);
    expect(unmatched[0]?.why).toContain(`One more place with Ada Test would give ${left} a mentor.`);
    const then = await ask('matching.run', { cohortId });
    expect(await ask('matching.proposals', { runId: then.id })).toMatchObject({ unmatched: [], morePlaces: [] });
  });

  it('narrows and sorts its list before it is cut into parts, and counts of the whole run where its proposals stand', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const skills = ['Budgets', 'Coaching', 'Drawing'];
    for (const [at, name] of ['Ada', 'Ben', 'Eva'].entries())
      await add(name, ['mentor'], { skillsOffered: skills.slice(0, at + 1), department: 'Care' });
    for (const name of ['Zed', 'Mei', 'Cy']) await add(name, ['mentee'], { skillsWanted: skills, department: 'Sales' });
    const run = await ask('matching.run', { cohortId });
    const list = (also: object = {}) => ask('matching.proposals', { runId: run.id, ...also } as never);
    const named = (found: Awaited<ReturnType<typeof list>>) => found.rows.map(({ menteeName }) => menteeName);
    const byName = await list();
    expect(named(byName)).toEqual(['Cy Test', 'Mei Test', 'Zed Test']);
    expect(byName).toMatchObject({ total: 3, openShown: 3, departments: ['Care', 'Sales'], counts: { all: 3 } });
    const weakest = byName.rows.toSorted((a, b) => a.points - b.points).map(({ menteeName }) => menteeName);
    expect(named(await list({ order: 'weakest first', limit: 1 }))).toEqual(weakest.slice(0, 1));
    expect(named(await list({ order: 'weakest first', offset: 2 }))).toEqual(weakest.slice(2));
    const one = await list({ search: 'zed' });
    expect(one).toMatchObject({ total: 1, openShown: 1, counts: { all: 1 }, standings: { open: 3 } });
    // Whoever is not in the list as it is narrowed can still be asked about.
    expect(one.everybody.map(({ name }) => name)).toEqual(['Cy Test', 'Mei Test', 'Zed Test']);

    const turnedDown = byName.rows.slice(0, 2).map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
    const said = await list({ turnedDown, view: 'still open' });
    expect(said).toMatchObject({ total: 1, standings: { open: 1, 'turned down': 2 }, counts: { all: 3 } });
    const accepted = await ask('matching.accept', { runId: run.id, pairs: 'all', except: turnedDown });
    expect(accepted.pairings).toBe(said.standings.open);
    expect(await list({ turnedDown })).toMatchObject({ standings: { open: 0, 'turned down': 2, accepted: 1 } });
  });

  it('names whoever is left over by name, whoever came into the vault first', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    await add('Ada', ['mentor']);
    for (const name of ['Zed', 'Mei', 'Cy', 'Bo']) await add(name, ['mentee']);
    const run = await ask('matching.run', { cohortId });
    const left = (await ask('matching.proposals', { runId: run.id })).unmatched.map(({ menteeName }) => menteeName);
    expect(left).toHaveLength(3);
    expect(left).toEqual(left.toSorted());
  });

  it('turns accepted proposals into pairings in the first stage, and one undo takes them all back', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    for (const name of ['Ada', 'Ben']) await add(name, ['mentor']);
    for (const name of ['Cy', 'Dee']) await add(name, ['mentee']);
    const run = await ask('matching.run', { cohortId });
    expect((await ask('matching.accept', { runId: run.id, pairs: 'all' })).pairings).toBe(2);
    const board = await ask('pairing.board', {});
    expect(board.columns.map((column) => column.n)).toEqual([2, 0, 0, 0, 0]);
    await ask('change.undo', {});
    expect((await ask('pairing.board', {})).total).toBe(0);
  });

  it('accepts all but those just turned down, which would else become pairings against somebody’s word', async () => {
    const { ask, refusal, add, cohortId } = await openSmallProgramme();
    for (const name of ['Ada', 'Ben']) await add(name, ['mentor']);
    for (const name of ['Cy', 'Dee']) await add(name, ['mentee']);
    const run = await ask('matching.run', { cohortId });
    const [first, second] = (await ask('matching.proposals', { runId: run.id })).rows;
    if (first === undefined || second === undefined) throw new Error('there are two proposals');
    const except = [{ menteeId: first.menteeId, mentorId: first.mentorId }];
    expect((await ask('matching.accept', { runId: run.id, pairs: 'all', except })).pairings).toBe(1);
    expect((await ask('pairing.list', {})).rows.map((row) => row.menteeId)).toEqual([second.menteeId]);
    expect((await refusal('matching.accept', { runId: run.id, pairs: 'all', except })).code).toBe('NOT_FOUND');
  });

  it('accepts those of a proposal list that are still possible as one change, and names the one that is not', async () => {
    const { ask, refusal, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor']);
    await add('Ben', ['mentor']);
    const cy = await add('Cy', ['mentee']);
    await add('Dee', ['mentee']);
    const run = await ask('matching.run', { cohortId });
    await ask('people.edit', { id: cy, fields: {}, manager: { kind: 'person', id: ada } });
    const { rows } = await ask('matching.proposals', { runId: run.id });
    const broken = rows.some((row) => row.menteeId === cy && row.mentorId === ada);
    // Whichever way the tie fell, make the proposal that was made impossible.
    if (!broken) {
      const mentor = rows.find((row) => row.menteeId === cy)?.mentorId;
      if (mentor === undefined) throw new Error('Cy has a proposal');
      await ask('people.edit', { id: cy, fields: {}, manager: { kind: 'person', id: mentor } });
    }
    const standing = await ask('matching.proposals', { runId: run.id });
    expect(standing.standings).toMatchObject({ open: 1, 'not now': 1 });
    expect(standing.rows.find((row) => row.menteeId === cy)?.hindrance?.isToAsk).toBe(false);
    const accepted = await ask('matching.accept', { runId: run.id, pairs: 'all' });
    expect(accepted).toMatchObject({ pairings: 1, leftOut: [{ menteeId: cy }] });
    expect(accepted.sentence).toBe(
      'Pairing recorded. Now ask both sides. 1 other cannot be as things are; the list says why.',
    );
    expect((await ask('pairing.board', {})).total).toBe(1);
    await ask('change.undo', {});
    expect((await ask('pairing.board', {})).total).toBe(0);

    // Chosen one by one, the reason is told at once.
    const named = rows.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
    const partly = await ask('matching.accept', { runId: run.id, pairs: named });
    expect(partly.sentence).toMatch(
      /^1 pairing recorded, 1 not: .*reports to.* Now ask both sides of what was recorded\.$/,
    );
    expect(partly.leftOut).toMatchObject([{ menteeId: cy, isToAsk: false }]);
    await ask('change.undo', {});

    // Where none is left that could be, nothing is written and the reason is told.
    const [one] = rows.filter((row) => row.menteeId === cy);
    const pairs = [{ menteeId: cy, mentorId: one!.mentorId }];
    expect((await refusal('matching.accept', { runId: run.id, pairs })).code).toBe('PAIRING_NOT_ALLOWED');
    expect((await ask('pairing.board', {})).total).toBe(0);
  });

  it('says of a proposal what has become of it by other ways, and counts it no longer', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const [ada, ben] = [await add('Ada', ['mentor']), await add('Ben', ['mentor'])];
    for (const name of ['Cy', 'Dee']) await add(name, ['mentee']);
    const run = await ask('matching.run', { cohortId });
    const { rows } = await ask('matching.proposals', { runId: run.id });
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('there are two proposals');
    // Somebody is paired by hand with the mentor of somebody else: neither proposal can be any more.
    const other = first.mentorId === ada ? ben : ada;
    await ask('pairing.create', { cohortId, menteeId: first.menteeId, mentorId: other, purpose: null });
    const after = await ask('matching.proposals', { runId: run.id });
    expect(after.standings).toMatchObject({ open: 0, 'not now': 2 });
    expect(after.rows.map(({ hindrance }) => hindrance?.sentence)).toEqual([
      `${first.menteeName} is not waiting for a mentor in this cohort.`,
      `All places of ${second.mentorName} are taken.`,
    ]);
    await ask('change.undo', {});
    // The very pair that was proposed, made by hand, is what the proposal has become.
    await ask('pairing.create', { cohortId, menteeId: first.menteeId, mentorId: first.mentorId, purpose: null });
    expect((await ask('matching.proposals', { runId: run.id })).rows[0]).toMatchObject({ accepted: true });
    expect((await ask('matching.runs', { cohortId }))[0]).toMatchObject({ accepted: 1, notToBe: 0 });
  });

  it('does not propose again what was declined, and offers somebody else', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    await add('Ada', ['mentor']);
    await add('Ben', ['mentor']);
    const cy = await add('Cy', ['mentee']);
    const first = await ask('matching.run', { cohortId });
    await ask('matching.accept', { runId: first.id, pairs: 'all' });
    const [pairing] = (await ask('pairing.list', {})).rows;
    if (pairing === undefined) throw new Error('a pairing was proposed');
    await ask('pairing.recordStep', {
      id: pairing.id,
      kind: 'declined',
      side: 'mentee',
      on: '2026-11-16' as never,
      value: null,
    });
    const second = await ask('matching.run', { cohortId });
    const { rows } = await ask('matching.proposals', { runId: second.id });
    expect(rows.map((row) => row.menteeId)).toEqual([cy]);
    expect(rows[0]?.mentorId).not.toBe(pairing.mentorId);
  });

  it('compares two runs whichever is named first, and says when one is no longer there', async () => {
    const { ask, refusal, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor']);
    const cy = await add('Cy', ['mentee']);
    const earlier = await ask('matching.run', { cohortId });
    const ben = await add('Ben', ['mentor']);
    const later = await ask('matching.run', {
      cohortId,
      forbidden: [{ menteeId: cy, mentorId: ada, reason: 'they asked' }],
    });
    const compared = await ask('matching.compareRuns', { runId: earlier.id, withRunId: later.id });
    expect(compared).toMatchObject({ same: 0, served: [1, 1] });
    expect(compared.moved).toMatchObject([{ mentee: { id: cy }, earlier: [{ id: ada }], later: [{ id: ben }] }]);
    const turned = await ask('matching.compareRuns', { runId: later.id, withRunId: earlier.id });
    expect(turned.moved).toMatchObject([{ earlier: [{ id: ada }], later: [{ id: ben }] }]);

    const gone = { runId: ada as string as MatchRunId, withRunId: later.id };
    expect((await refusal('matching.compareRuns', gone)).code).toBe('NOT_FOUND');
  });

  it('compares no runs of two cohorts: their people are not the same', async () => {
    const { ask, refusal, add, cohortId, programme } = await openSmallProgramme();
    await add('Ada', ['mentor']);
    await add('Cy', ['mentee']);
    const here = await ask('matching.run', { cohortId });
    const fields = { name: 'Other', startsOn: localDate('2026-11-01'), endsOn: null };
    const { id: other } = await ask('cohort.create', { programmeId: programme.id, fields });
    const [ben, dee] = [await add('Ben', [], { mentorCapacity: 1 }), await add('Dee', [], { menteeNeed: 1 })];
    await ask('people.enrol', { id: ben, cohortId: other, roles: ['mentor'] });
    await ask('people.enrol', { id: dee, cohortId: other, roles: ['mentee'] });
    const there = await ask('matching.run', { cohortId: other });
    const refused = await refusal('matching.compareRuns', { runId: here.id, withRunId: there.id });
    expect(refused.code).toBe('INPUT_REFUSED');
  });

  it('goes by the wishes of both sides in this cohort, unless they are not to count', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const [ada, ben] = [await add('Ada', ['mentor']), await add('Ben', ['mentor'])];
    const [cy, dee] = [await add('Cy', ['mentee']), await add('Dee', ['mentee'])];
    for (const [wished, other] of [
      [ada, ben],
      [ben, ada],
    ] as const) {
      await ask('people.addWish', { id: cy, cohortId, role: 'mentee', wished });
      await ask('people.addWish', { id: other, cohortId, role: 'mentor', wished: dee });
      const run = await ask('matching.run', { cohortId });
      const { rows } = await ask('matching.proposals', { runId: run.id });
      expect(rows.map((row) => [row.menteeId, row.mentorId, row.wishPoints])).toEqual([
        [cy, wished, 1500],
        [dee, other, 1500],
      ]);
      expect(rows[0]?.wishes).toEqual([`${wished === ada ? 'Ada' : 'Ben'} Test is the first wish of Cy Test.`]);
      // The run, then both wishes.
      for (let undone = 0; undone < 3; undone += 1) await ask('change.undo', {});
    }
    await ask('people.addWish', { id: cy, cohortId, role: 'mentee', wished: ada });
    const silent = await ask('matching.run', { cohortId, weights: { wishes: 'not at all' } });
    const { rows } = await ask('matching.proposals', { runId: silent.id });
    expect(rows.map((row) => row.wishPoints)).toEqual([0, 0]);
    const why = await ask('matching.explainNonPair', { runId: silent.id, menteeId: cy, mentorId: ada });
    expect(why.kind).not.toBe('outdated');
    await ask('people.addWish', { id: cy, cohortId, role: 'mentee', wished: ben });
    const later = await ask('matching.explainNonPair', { runId: silent.id, menteeId: cy, mentorId: ada });
    expect(later.kind).toBe('outdated');
    expect(later.sentences[0]).toMatch(/has changed since/);
    expect(later.sentences.length).toBeGreaterThan(1);
  });

  it('says in a sentence that nobody waits, or that no mentor has room', async () => {
    const { refusal, add, cohortId } = await openSmallProgramme();
    expect((await refusal('matching.run', { cohortId })).code).toBe('MATCHING_NOBODY_WAITING');
    await add('Cy', ['mentee']);
    expect((await refusal('matching.run', { cohortId })).code).toBe('MATCHING_NO_MENTORS');
  });
});
