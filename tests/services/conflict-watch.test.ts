import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-11-16');
const under = (id: PersonId) => ({ kind: 'person', id }) as const;

async function aPairing() {
  const test = await openSmallProgramme();
  const mentor = await test.add('Ada', ['mentor']);
  const mentee = await test.add('Ben', ['mentee']);
  const { id } = await test.ask('pairing.create', {
    cohortId: test.cohortId,
    mentorId: mentor,
    menteeId: mentee,
    purpose: null,
  });
  const edit = (person: PersonId, manager: PersonId | null) =>
    test.ask('people.edit', { id: person, fields: {}, manager: manager === null ? { kind: 'none' } : under(manager) });
  const open = async () => (await test.ask('conflict.list', {})).open;
  return { ...test, id, mentor, mentee, edit, open };
}

describe('a change of reporting lines', () => {
  it('tells at once what it did, in either direction and through others, and so does its undo', async () => {
    const { ask, add, edit, open, id, mentor, mentee, setToday } = await aPairing();
    const between = await add('Cy', [], {}, under(mentee));
    setToday('2026-11-20');
    const { sentence } = await edit(mentor, between);
    expect(sentence).toBe('Ada Test was updated. 1 pairing now stands in one reporting line.');
    expect(await open()).toMatchObject([
      { id, sentence: 'Ada Test reports to Ben Test through Cy Test.', since: '2026-11-20', letBe: null },
    ]);
    expect((await ask('change.undo', {})).sentence).toBe(
      `Undone: ${sentence} 1 pairing no longer stands in one reporting line.`,
    );
    expect(await open()).toEqual([]);
    expect((await ask('change.redo', {})).sentence).toContain('1 pairing now stands in one reporting line.');
    expect((await ask('people.edit', { id: mentor, fields: { jobTitle: 'Nurse' } })).sentence).toBe(
      'Ada Test was updated.',
    );
    expect((await ask('pairing.get', { id })).row.band).toBe('needs a conversation');
    expect(mentee).not.toBe(mentor);
  });

  it('is known since its newest link, and not since a link that was there before', async () => {
    const { add, edit, open, mentor, mentee, setToday } = await aPairing();
    const between = await add('Cy', []);
    setToday('2026-11-18');
    await edit(mentee, between);
    setToday('2026-11-25');
    await edit(between, mentor);
    setToday('2026-12-01');
    expect((await open()).map(({ since }) => since)).toEqual(['2026-11-25']);
  });

  it('leaves a pairing that has ended alone', async () => {
    const { ask, edit, open, id, mentor, mentee } = await aPairing();
    await ask('pairing.close', { id, on: today, cause: 'goals met', party: 'both' });
    expect((await edit(mentee, mentor)).sentence).toBe('Ben Test was updated.');
    expect(await open()).toEqual([]);
  });

  it('is seen in a pairing that is still being asked, and in proposals that stand', async () => {
    const { ask, add, cohortId, edit } = await aPairing();
    const [cy, dee] = [await add('Cy', ['mentor']), await add('Dee', ['mentee'])];
    await ask('matching.run', { cohortId });
    expect((await edit(dee, cy)).sentence).toContain('1 proposal now stands in one reporting line.');
    const { proposals } = await ask('conflict.list', {});
    expect(proposals).toMatchObject([
      { mentorId: cy, menteeId: dee, sentence: 'Dee Test reports to Cy Test.', since: '2026-11-16' },
    ]);
  });
});

describe('circles and other kinds of programme', () => {
  it('names a circle that an undo leads to, once and with all its members', async () => {
    const { ask, edit, mentor, mentee } = await aPairing();
    await edit(mentor, mentee);
    const { change } = await edit(mentor, null);
    await edit(mentee, mentor);
    expect((await ask('change.undo', { id: change })).sentence).toContain(
      '1 group of people now reports to each other in a circle.',
    );
    const { loops, open } = await ask('conflict.list', {});
    expect(loops.map(({ people }) => people.map(({ id }) => id).toSorted())).toEqual([[mentor, mentee].toSorted()]);
    expect(loops[0]?.sentence).toMatch(
      /^(Ada Test reports to Ben Test, and Ben|Ben Test reports to Ada Test, and Ada)/,
    );
    expect(open).toHaveLength(1);
  });

  it.each(['peer', 'group', 'reverse', 'informal'] as const)('watches a %s programme as well', async (kind) => {
    const { ask, add, cohortId } = await openSmallProgramme(undefined, kind);
    const [ada, ben] = [await add('Ada', ['mentor', 'mentee']), await add('Ben', ['mentee'])];
    const { id } = await ask('pairing.create', { cohortId, mentorId: ada, menteeId: ben, purpose: null });
    const edited = await ask('people.edit', { id: ada, fields: {}, manager: under(ben) });
    expect(edited.sentence).toContain('1 pairing now stands in one reporting line.');
    await ask('conflict.waive', { id, on: today, reason: 'agreed' });
    expect((await ask('conflict.list', {})).open).toEqual([]);
  });
});

describe('a reporting line that is let be', () => {
  it('says why, holds for this line only, and is open again when the line changes', async () => {
    const { ask, add, edit, open, id, mentor, mentee } = await aPairing();
    await edit(mentee, mentor);
    const { sentence } = await ask('conflict.waive', { id, on: today, reason: 'Both asked for it, and HR agrees' });
    expect(sentence).toBe('The reporting line between Ada Test and Ben Test was looked at and let be.');
    const page = await ask('pairing.get', { id });
    expect(page.row).toMatchObject({ conflict: null });
    expect(page.health.decidedBy).not.toBe('reporting line');
    expect(page.timeline[0]?.sentence).toBe('Reporting line looked at and let be: Both asked for it, and HR agrees');
    expect((await ask('conflict.list', {})).letBe).toMatchObject([
      { id, letBe: { on: today, reason: 'Both asked for it, and HR agrees' } },
    ]);
    const between = await add('Cy', [], {}, under(mentor));
    expect((await edit(mentee, between)).sentence).toContain('1 pairing now stands in one reporting line.');
    expect((await open()).map(({ sentence }) => sentence)).toEqual(['Ben Test reports to Ada Test through Cy Test.']);
    expect((await ask('pairing.get', { id })).health.decidedBy).toBe('reporting line');
    await edit(mentee, mentor);
    expect(await open()).toEqual([]);
  });

  it('is undone, and taken back, like anything recorded', async () => {
    const { ask, edit, open, id, mentor, mentee } = await aPairing();
    await edit(mentee, mentor);
    await ask('conflict.waive', { id, on: today, reason: 'agreed' });
    await ask('change.undo', {});
    expect(await open()).toHaveLength(1);
    await ask('conflict.waive', { id, on: today, reason: 'agreed' });
    const [waiver] = (await ask('pairing.get', { id })).timeline;
    await ask('pairing.takeBack', { id, kind: 'step', factId: waiver?.factId ?? '' });
    expect(await open()).toHaveLength(1);
  });

  it('is refused without a reason, without a conflict, twice, and ahead of time', async () => {
    const { ask, refusal, edit, id, mentor, mentee } = await aPairing();
    const asked = { id, on: today, reason: 'agreed' };
    expect((await refusal('conflict.waive', asked)).message).toBe('These two do not stand in one reporting line.');
    await edit(mentee, mentor);
    expect((await refusal('conflict.waive', { ...asked, reason: '  ' })).message).toContain('Please fill this in.');
    expect(await refusal('conflict.waive', { ...asked, on: day('2026-11-17') })).toMatchObject({
      message: 'This day is still to come.',
      data: { field: 'on' },
    });
    expect(
      (
        await refusal('pairing.recordStep', {
          id,
          kind: 'conflict waived',
          side: null,
          on: today,
          value: null,
        } as never)
      ).code,
    ).toBe('INPUT_REFUSED');
    await ask('conflict.waive', asked);
    expect((await refusal('conflict.waive', asked)).data).toEqual({ field: 'reason' });
  });
});
