import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { mergeFields } from '../../src/shared/domain/messages/merge-field.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const canary = 'CANARY';
const day = (text: string) => text as never;

/** Two people who met, with something in every place that no message may tell of. */
async function aPairing() {
  const test = await openSmallProgramme('2026-09-01');
  const secret = {
    jobTitle: canary,
    externalId: canary,
    goals: [canary],
    skillsWanted: [canary],
    skillsOffered: [canary],
    facts: [{ name: 'Note', value: canary }],
  };
  const mentor = await test.add('Leo', ['mentor'], { email: 'leo@example.org', ...secret, externalId: `${canary} 1` });
  const mentee = await test.add('Amara', ['mentee'], { email: 'amara@example.org', ...secret });
  const { id } = await test.ask('pairing.create', {
    cohortId: test.cohortId,
    mentorId: mentor,
    menteeId: mentee,
    purpose: canary,
  });
  test.setToday('2026-10-30');
  for (const side of ['mentor', 'mentee'] as const) {
    const step = { id, kind: 'consented' as const, side, on: day('2026-09-01'), value: null };
    await test.ask('pairing.recordStep', step);
  }
  const session = { pairingId: id, minutes: 60, mode: null, rolesExercised: [], arrangedBy: null };
  await test.ask('session.log', { ...session, heldOn: day('2026-09-20') });
  await test.ask('checkIn.log', {
    pairingId: id,
    side: 'mentor',
    givenOn: day('2026-10-20'),
    channel: 'call',
    quality: 1,
    trust: 1,
    fit: 'not a good fit',
    goalsMoving: false,
    wantsContact: true,
    metOn: day('2026-10-19'),
    notMetSince: null,
  });
  const [page] = (await test.ask('pairing.get', { id })).stages.slice(1);
  if (page) await test.ask('pairing.moveStage', { id, stageId: page.id, on: day('2026-10-21'), reason: canary });
  const to = { kind: 'pairings' as const, pairings: [id] };
  const file = (name: string) => readFileSync(join(test.folder, name));
  return { ...test, id, mentor, mentee, to, file };
}

describe('templates', () => {
  it('say nothing that has no place in a message of ours, each for a side at least', async () => {
    const { ask } = await openSmallProgramme();
    const { templates } = await ask('message.templates', {});
    expect(templates).toHaveLength(12);
    for (const { mentor, mentee, origin, about } of templates) {
      const words = [about, mentor?.subject, mentor?.body, mentee?.subject, mentee?.body].join(' ');
      expect(words).not.toMatch(/overdue|failing|at risk|inactive|bad match|violat|score|fault|—/i);
      expect(origin).toBe('came with it');
    }
  });

  it('leave no field open between two who have begun, have met and have planned their end', async () => {
    const { ask, to } = await aPairing();
    await ask('settings.update', { ownName: 'Noor Aziz' });
    const { templates } = await ask('message.templates', {});
    for (const { id, name } of templates) {
      expect([name, (await ask('message.draft', { template: id, to })).open]).toEqual([name, 0]);
    }
  });

  it('are changed, put back and made new, and each of these is undone', async () => {
    const { ask, refusal } = await openSmallProgramme();
    const named = async () => (await ask('message.templates', {})).templates.map(({ name, origin }) => [name, origin]);
    const before = await named();
    const text = { subject: 'Hello', body: 'Dear {{you.given}}' };
    const fields = { name: 'A word of mine', about: '', mentor: null, mentee: text };

    const changed = await ask('message.saveTemplate', { id: 'thanks', fields });
    expect(changed.sentence).toBe('The template “A word of mine” was changed.');
    expect(await named()).toContainEqual(['A word of mine', 'changed']);
    await ask('message.putBack', { id: 'thanks' });
    expect(await named()).toEqual(before);
    await ask('change.undo', { id: null });
    expect(await named()).toContainEqual(['A word of mine', 'changed']);
    await ask('change.undo', { id: changed.change });
    expect(await named()).toEqual(before);

    const { id } = await ask('message.saveTemplate', { id: null, fields });
    expect((await named()).at(-1)).toEqual(['A word of mine', 'own']);
    expect(await refusal('message.saveTemplate', { id: null, fields })).toMatchObject({ data: { field: 'name' } });
    await ask('message.putBack', { id });
    expect(await named()).toEqual(before);
    expect((await refusal('message.putBack', { id: 'thanks' })).message).toBe('This is the wording it came with.');
    expect((await refusal('message.putBack', { id })).code).toBe('NOT_FOUND');
  });

  it('are refused at the field with something in it that is no field', async () => {
    const { refusal } = await openSmallProgramme();
    const fields = { name: 'x', about: '', mentor: null, mentee: { subject: 'Hi', body: 'Your band is {{band}}' } };
    expect(await refusal('message.saveTemplate', { id: 'thanks', fields })).toMatchObject({
      code: 'INPUT_REFUSED',
      data: { field: 'mentee.body' },
    });
  });
});

describe('a draft', () => {
  it('tells neither side what the other answered, nor anything else that is kept of them', async () => {
    const { ask, to } = await aPairing();
    await ask('settings.update', { ownName: 'Noor Aziz' });
    const all = mergeFields.map(({ name }) => `${name}: {{${name}}}`).join('\n');
    const text = { subject: 'All', body: all };
    const { id } = await ask('message.saveTemplate', {
      id: null,
      fields: { name: 'All', about: '', mentor: text, mentee: text },
    });
    const { messages } = await ask('message.draft', { template: id, to });
    expect(messages.map(({ name }) => name)).toEqual(['Amara Test', 'Leo Test']);
    for (const { body, problems } of messages) {
      expect(body).not.toContain(canary);
      // The mentor said in a check-in that they met on the 19th: that is theirs to tell.
      expect(body).toContain('lastMeeting: 20 September 2026');
      expect(body).not.toContain('19 October');
      expect(problems.map(({ field }) => field)).toEqual(['{{nextMeeting}}']);
    }
    expect(messages[0]?.body).toContain('other.name: Leo Test');
    expect(messages[1]?.body).toContain('other.name: Amara Test');
  });

  it('goes nowhere while your own name is not said, and tells so', async () => {
    const { ask, refusal, to } = await aPairing();
    const choice = { template: 'checking-in', to };
    expect(await ask('message.draft', choice)).toMatchObject({ total: 2, open: 2 });
    for (const route of ['message.saveMail', 'message.openMail'] as const) {
      const key = (await ask('message.draft', choice)).messages[0]?.key;
      expect((await refusal(route, { choice, key })).message).toBe(
        'The message to Amara Test is not ready. Nothing is known here for {{me}}: your own name.',
      );
    }
    expect((await refusal('message.saveMergeSheet', { choice })).message).toContain(
      'One more message has something open.',
    );
  });

  it('goes to a whole cohort: those in a pairing, those whose pairing ended, or everybody once', async () => {
    const { ask, add, cohortId, id } = await aPairing();
    await ask('settings.update', { ownName: 'Noor Aziz' });
    await add('Zoe', ['mentor', 'mentee'], { email: 'zoe@example.org' });
    await add('Ben', ['mentee']);
    const named = async (who: 'paired' | 'ended' | 'everybody', side: 'both' | 'mentor' = 'both') => {
      const to = { kind: 'cohort' as const, cohortId, who };
      const { messages, leftOut } = await ask('message.draft', { template: 'training-invitation', to, side });
      return { names: messages.map(({ name, side }) => `${name} ${side}`).toSorted(), leftOut };
    };
    expect((await named('paired')).names).toEqual(['Amara Test mentee', 'Leo Test mentor']);
    expect((await named('ended')).names).toEqual([]);
    expect(await named('everybody')).toEqual({
      names: ['Amara Test mentee', 'Leo Test mentor', 'Zoe Test mentee', 'Zoe Test mentor'],
      leftOut: [{ personId: expect.any(String), name: 'Ben Test', sentence: 'No e-mail address is known.' }],
    });
    expect((await named('everybody', 'mentor')).names).toEqual(['Leo Test mentor', 'Zoe Test mentor']);
    await ask('pairing.close', { id, on: day('2026-10-30'), cause: 'goals met', party: 'both' });
    expect((await named('ended')).names).toEqual(['Amara Test mentee', 'Leo Test mentor']);
    expect((await named('paired')).names).toEqual([]);
  });

  it('goes to one person about each of their pairings', async () => {
    const { ask, mentor } = await aPairing();
    const { messages } = await ask('message.draft', {
      template: 'checking-in',
      to: { kind: 'person', personId: mentor },
    });
    expect(messages.map(({ name, subject }) => [name, subject])).toEqual([['Leo Test', 'How is it going with Amara?']]);
  });

  it('is not there for pairings that are not', async () => {
    const { refusal, to } = await aPairing();
    expect((await refusal('message.draft', { template: 'nothing', to })).code).toBe('NOT_FOUND');
    const gone = { kind: 'pairings', pairings: ['00000000-0000-4000-8000-000000000000'] };
    expect((await refusal('message.draft', { template: 'thanks', to: gone })).code).toBe('NOT_FOUND');
  });
});

describe('what leaves', () => {
  it('is one mail file for one message, and one file of mail files for several', async () => {
    const { ask, to, saved, file } = await aPairing();
    await ask('settings.update', { ownName: 'Noor Aziz', ownAddress: 'noor@example.org' });
    const choice = { template: 'checking-in', to };
    const { messages } = await ask('message.draft', choice);
    expect(await ask('message.saveMail', { choice, key: messages[1]?.key ?? '' })).toMatchObject({
      saved: true,
      fileName: 'To Leo Test.eml',
    });
    const mail = await PostalMime.parse(file('To Leo Test.eml'));
    expect(mail).toMatchObject({
      from: { name: 'Noor Aziz', address: 'noor@example.org' },
      to: [{ name: 'Leo Test', address: 'leo@example.org' }],
      subject: messages[1]?.subject,
    });
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(messages[1]?.body);

    await ask('message.saveMail', { choice, key: null });
    expect(saved.at(-1)).toBe('Messages 2026-10-30.zip');
    const zip = await yauzl.fromBufferPromise(file('Messages 2026-10-30.zip'));
    const read: string[] = [];
    for await (const entry of zip.eachEntry()) {
      const inside = await PostalMime.parse(await buffer(await zip.openReadStreamPromise(entry)));
      read.push(`${entry.fileName} to ${inside.to?.[0]?.address ?? ''}`);
    }
    expect(read).toEqual(['1 Amara Test.eml to amara@example.org', '2 Leo Test.eml to leo@example.org']);
  });

  it('holds what was written for one person alone, and nothing of it stays in the vault', async () => {
    const { ask, to, file, refusal } = await aPairing();
    await ask('settings.update', { ownName: 'Noor Aziz' });
    const [first] = (await ask('message.draft', { template: 'thanks', to })).messages;
    const edited = { [first?.key ?? '']: { subject: 'Dear Amara', body: 'Come by\r\non Friday.' } };
    const choice = { template: 'thanks', to, edited };
    await ask('message.saveMergeSheet', { choice });
    const rows = parse(file('Messages 2026-10-30.csv'), { bom: true }) as string[][];
    expect(rows[0]).toEqual(['E-mail', 'Given name', 'Name', 'Side', 'Other', 'Subject', 'Message']);
    expect(rows[1]).toEqual([
      'amara@example.org',
      'Amara',
      'Amara Test',
      'mentee',
      'Leo Test',
      'Dear Amara',
      'Come by\non Friday.',
    ]);
    expect(rows[2]?.[5]).toBe('Thank you');
    expect((await ask('message.draft', { template: 'thanks', to })).messages[0]?.subject).toBe('Thank you');
    const open = { ...choice, edited: { [first?.key ?? '']: { subject: 'x', body: 'Dear {{you.given}}' } } };
    expect((await refusal('message.saveMergeSheet', { choice: open })).message).toContain(
      'Write out {{you.given}} here',
    );
  });

  it('is said not to open where there is no mail program, and a long message is offered as a file', async () => {
    const { ask, to, refusal } = await aPairing();
    await ask('settings.update', { ownName: 'Noor Aziz' });
    const [first] = (await ask('message.draft', { template: 'thanks', to })).messages;
    const key = first?.key ?? '';
    expect(await ask('message.openMail', { choice: { template: 'thanks', to }, key })).toEqual({ opened: false });
    const edited = { [key]: { subject: 'Long', body: 'x'.repeat(2000) } };
    expect((await refusal('message.openMail', { choice: { template: 'thanks', to, edited }, key })).message).toBe(
      'This message is too long to hand to your mail program directly. Save it as a file instead, and open that.',
    );
  });

  it('is an invitation that calendars read, to a meeting of the two or to a call', async () => {
    const { ask, refusal, id, saved, file } = await aPairing();
    await ask('settings.update', { ownName: 'Noor Aziz' });
    const asked = {
      pairingId: id,
      callWith: null,
      day: day('2026-11-12'),
      start: '14:00',
      end: '15:00',
      place: 'Café, 2nd floor',
    };
    await ask('message.saveInvitation', asked);
    expect(saved.at(-1)).toBe('Mentoring Amara Test and Leo Test 2026-11-12.ics');
    const read = (name: string) => {
      const calendar = new ICAL.Component(ICAL.parse(file(name).toString('utf8')));
      return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    };
    const meeting = read(saved.at(-1) ?? '');
    expect(meeting.summary).toBe('Mentoring: Amara Test and Leo Test');
    expect(meeting.location).toBe('Café, 2nd floor');
    expect(meeting.startDate.toString()).toBe('2026-11-12T14:00:00');
    expect(meeting.endDate.toString()).toBe('2026-11-12T15:00:00');
    await ask('message.saveInvitation', { ...asked, place: null });
    expect(read(saved.at(-1) ?? '').uid).toBe(meeting.uid);

    await ask('message.saveInvitation', { ...asked, callWith: 'mentee', start: null, end: null });
    expect(read(saved.at(-1) ?? '').summary).toBe('Call: Amara Test and Noor Aziz');
    expect(read(saved.at(-1) ?? '').startDate.toString()).toBe('2026-11-12');
    expect(read(saved.at(-1) ?? '').uid).not.toBe(meeting.uid);

    expect(await refusal('message.saveInvitation', { ...asked, day: '2026-10-29' })).toMatchObject({
      message: 'This day is past.',
      data: { field: 'day' },
    });
    expect(await refusal('message.saveInvitation', { ...asked, end: '13:00' })).toMatchObject({
      data: { field: 'end' },
    });
  });
});
