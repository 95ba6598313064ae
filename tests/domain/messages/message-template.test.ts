import { describe, expect, it } from 'vitest';
import { refuseTemplate, templatesAsKept } from '../../../src/shared/domain/messages/message-template.ts';

const text = { subject: 'Hello', body: 'Dear {{you.given}}' };
const fields = { name: 'Hello', about: '', mentor: text, mentee: text };

describe('templates', () => {
  it('stand in their order, as they were changed, and one’s own after them', () => {
    const came = ['first', 'second'].map((id) => ({ ...fields, id }));
    const kept = [
      { ...fields, id: 'z', name: 'Zebra' },
      { ...fields, id: 'second', name: 'Mine' },
      { ...fields, id: 'a', name: 'Ant' },
    ];
    expect(templatesAsKept(came, kept).map(({ name, origin }) => [name, origin])).toEqual([
      ['Hello', 'came with it'],
      ['Mine', 'changed'],
      ['Ant', 'own'],
      ['Zebra', 'own'],
    ]);
  });

  it('are refused at the side, the part and the line of a field that is none', () => {
    expect(refuseTemplate({ ...fields, mentor: { subject: 'Hi', body: 'Dear you,\n\n{{goals}}' } })).toEqual({
      field: 'mentor.body',
      sentence: 'There is no field {{goals}}. It stands in line 3.',
    });
    expect(refuseTemplate({ ...fields, mentee: { ...text, subject: '{{oops' } })?.field).toBe('mentee.subject');
    expect(refuseTemplate({ ...fields, mentor: null, mentee: null })?.sentence).toBe(
      'Write a text for at least one side.',
    );
    expect(refuseTemplate({ ...fields, mentor: null })).toBeNull();
  });
});
