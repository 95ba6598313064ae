import { describe, expect, it } from 'vitest';
import type { RouteRequest } from '../../src/shared/ipc/contract.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;

async function aPairing() {
  const test = await openSmallProgramme();
  const [mentor, mentee] = [await test.add('Ada', ['mentor']), await test.add('Ben', ['mentee'])];
  const { id } = await test.ask('pairing.create', {
    cohortId: test.cohortId,
    mentorId: mentor,
    menteeId: mentee,
    purpose: null,
  });
  const said: RouteRequest<'concern.open'> = {
    pairingId: id,
    openedOn: day('2026-11-16'),
    nextReviewOn: day('2026-11-30'),
    category: 'boundary',
    severity: 'noticeable',
    referredTo: null,
    text: 'He said: “Calls come late at night.”',
  };
  const concerns = async () => (await test.ask('concern.list', { pairingId: id })).concerns;
  const band = async () => (await test.ask('pairing.get', { id })).row.band;
  const newest = async () => (await test.ask('change.list', {})).rows[0]?.sentence;
  return { ...test, id, mentor, mentee, said, concerns, band, newest };
}

describe('a concern', () => {
  it('makes its pairing one that needs a conversation until it is closed, and each step is undone', async () => {
    const { ask, said, concerns, band, newest, id: pairingId } = await aPairing();
    const before = await band();
    const { id } = await ask('concern.open', said);
    expect(await newest()).toBe('A concern about Ada Test and Ben Test was opened.');
    expect(await concerns()).toMatchObject([{ id, status: 'open', category: 'boundary', text: said.text }]);
    expect((await ask('pairing.get', { id: pairingId })).health).toMatchObject({
      band: 'needs a conversation',
      decidedBy: 'open concern',
    });
    await ask('concern.update', { id, status: 'closed' });
    expect(await newest()).toBe('A concern about Ada Test and Ben Test was closed.');
    expect(await concerns()).toMatchObject([{ status: 'closed', closedOn: '2026-11-16', nextReviewOn: null }]);
    expect(await band()).toBe(before);
    await ask('change.undo', {});
    expect(await concerns()).toMatchObject([{ status: 'open', closedOn: null, nextReviewOn: '2026-11-30' }]);
    await ask('change.undo', {});
    expect(await concerns()).toEqual([]);
    await ask('change.redo', {});
    expect(await concerns()).toMatchObject([{ id, severity: 'noticeable', text: said.text }]);
  });

  it('goes on counting for health while it is watched or was referred: no word but “closed” lets it out of sight', async () => {
    const { ask, said, band } = await aPairing();
    const { id } = await ask('concern.open', said);
    await ask('concern.update', { id, status: 'watching' });
    expect(await band()).toBe('needs a conversation');
    await ask('concern.update', { id, status: 'referred', referredTo: 'The HR partner' });
    expect(await band()).toBe('needs a conversation');
  });

  it('keeps what is not said again, and undo of one edit leaves a later one alone', async () => {
    const { ask, said, concerns, newest } = await aPairing();
    const { id } = await ask('concern.open', said);
    const first = await ask('concern.update', { id, severity: 'pressing' });
    expect(await newest()).toBe('A concern about Ada Test and Ben Test was updated.');
    await ask('concern.update', { id, text: 'It has become better.' });
    await ask('change.undo', { id: first.change });
    expect(await concerns()).toMatchObject([
      { severity: 'noticeable', text: 'It has become better.', category: 'boundary', referredTo: null },
    ]);
  });

  it('never comes to stand as a personal matter beside a text, whatever is undone first', async () => {
    const { ask, said, concerns } = await aPairing();
    const { id } = await ask('concern.open', { ...said, category: 'personal matter', text: null });
    const told = await ask('concern.update', { id, category: 'boundary', text: 'Calls at night.', severity: 'light' });
    await ask('concern.update', { id, text: 'Calls at night, twice.' });
    expect((await ask('change.undo', { id: told.change })).kept).toEqual(['a concern edited afterwards']);
    expect(await concerns()).toMatchObject([
      { category: 'boundary', text: 'Calls at night, twice.', severity: 'noticeable' },
    ]);
  });

  it('counts on a past day as it was known then, also once it is closed', async () => {
    const { ask, said, setToday } = await aPairing();
    setToday('2026-11-20');
    const { id } = await ask('concern.open', said);
    setToday('2026-11-25');
    await ask('concern.update', { id, status: 'closed', closedOn: day('2026-11-22') });
    const needing = async (asOf: string | null) =>
      (await ask('health.overview', { asOf: asOf as never })).bands['needs a conversation'];
    // Opened for the 16th, but nobody had written it down before the 20th, nor its closing before the 25th.
    expect([await needing('2026-11-19'), await needing('2026-11-20'), await needing('2026-11-24')]).toEqual([0, 1, 1]);
    expect([await needing('2026-11-25'), await needing(null)]).toEqual([0, 0]);
  });

  it('is refused at its field, and nothing of it is written', async () => {
    const { ask, refusal, said, concerns } = await aPairing();
    const refused = async (changed: Partial<typeof said>) => {
      const { code, message, data } = await refusal('concern.open', { ...said, ...changed });
      return [code, (data as { field?: string }).field, message];
    };
    expect(await refused({ openedOn: day('2026-11-17') })).toEqual([
      'INPUT_REFUSED',
      'openedOn',
      'This day is still to come.',
    ]);
    expect((await refused({ nextReviewOn: day('2026-11-15') }))[1]).toBe('nextReviewOn');
    expect((await refused({ category: 'personal matter' }))[1]).toBe('text');
    expect((await refused({ status: 'referred' }))[1]).toBe('referredTo');
    expect(await concerns()).toEqual([]);
    const { id } = await ask('concern.open', { ...said, category: 'personal matter', text: null });
    expect(await refusal('concern.update', { id, text: 'all of it' })).toMatchObject({ data: { field: 'text' } });
    expect(await refusal('concern.update', { id, status: 'closed', closedOn: day('2026-11-17') })).toMatchObject({
      data: { field: 'closedOn' },
    });
    const elsewhere = { ...said, pairingId: '0b0e7a52-6f3e-4f5e-9a53-1f1f6e0c0a11' };
    expect((await refusal('concern.open', elsewhere)).code).toBe('NOT_FOUND');
  });
});

describe('a private note', () => {
  it('is added, edited and removed, each undone on its own, about a pairing or a person', async () => {
    const { ask, id, mentor, newest } = await aPairing();
    for (const about of [{ kind: 'pairing', id } as const, { kind: 'person', id: mentor } as const]) {
      const texts = async () => (await ask('note.list', { about })).notes.map(({ text }) => text);
      const whom = about.kind === 'pairing' ? 'Ada Test and Ben Test' : 'Ada Test';
      const note = await ask('note.add', { about, on: day('2026-11-15'), text: ' First line\r\nsecond ' });
      expect(await newest()).toBe(`A private note about ${whom} was added.`);
      expect(await texts()).toEqual(['First line\nsecond']);
      await ask('note.edit', { id: note.id, on: day('2026-11-14'), text: 'Another' });
      expect(await newest()).toBe(`A private note about ${whom} was edited.`);
      await ask('note.remove', { id: note.id });
      expect(await newest()).toBe(`A private note about ${whom} was removed.`);
      expect(await texts()).toEqual([]);
      await ask('change.undo', {});
      expect(await texts()).toEqual(['Another']);
      await ask('change.undo', {});
      expect(await texts()).toEqual(['First line\nsecond']);
      await ask('change.undo', {});
      expect(await texts()).toEqual([]);
    }
  });

  it('of another pairing or person is never among those asked for', async () => {
    const { ask, id, mentor, mentee } = await aPairing();
    await ask('note.add', { about: { kind: 'person', id: mentor }, on: day('2026-11-16'), text: 'Hers.' });
    for (const about of [{ kind: 'pairing', id } as const, { kind: 'person', id: mentee } as const]) {
      expect(await ask('note.list', { about })).toEqual({ notes: [], total: 0 });
    }
  });

  it('is refused without a word in it, for a day to come, and about nobody', async () => {
    const { refusal, id } = await aPairing();
    const note = { about: { kind: 'pairing', id }, on: '2026-11-16', text: 'A word.' };
    expect((await refusal('note.add', { ...note, text: ' \n ' })).message).toBe('Please fill this in.');
    expect(await refusal('note.add', { ...note, on: '2026-11-17' })).toMatchObject({ data: { field: 'on' } });
    const nobody = { kind: 'person', id: '0b0e7a52-6f3e-4f5e-9a53-1f1f6e0c0a11' };
    expect((await refusal('note.add', { ...note, about: nobody })).code).toBe('NOT_FOUND');
  });
});
