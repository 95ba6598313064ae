import { expect, it } from 'vitest';
import { fieldsOf, formOf, timeTyped, withKind } from '../../../src/renderer/features/events/event-form.ts';
import { anEvent, cohortId, programmeId } from '../../domain/events/an-event.ts';

it('gives back what it was filled with', () => {
  const { id: _, state: __, ...fields } = anEvent({ place: 'Room 1' });
  expect(fieldsOf(formOf(anEvent({ place: 'Room 1' }), '')).fields).toEqual(fields);
  const forAll = anEvent({ cohortId: null, startsAt: null, endsAt: null });
  expect(fieldsOf(formOf(forAll, '')).fields).toMatchObject({ programmeId, cohortId: null, startsAt: null });
  expect(formOf(anEvent(), '').forWhom).toBe(`${programmeId} ${cohortId}`);
});

it('says at each field what is missing or cannot be read, and says nothing half', () => {
  const { fields, problems } = fieldsOf({ ...formOf(null, 'p'), title: ' ', startsAt: 'noon' });
  expect(fields).toBeNull();
  expect(Object.keys(problems)).toEqual(['title', 'on', 'startsAt']);
});

it('reads a time as it is typed, and an empty field as no time', () => {
  expect([timeTyped(''), timeTyped(' 9.30 '), timeTyped('soon')]).toEqual([null, '09:30', 'unread']);
});

it('takes the usual title of another kind, and never one somebody wrote', () => {
  const form = formOf(null, 'p');
  expect(withKind(form, 'launch').title).toBe('Launch');
  expect(withKind(form, 'other').title).toBe('');
  expect(withKind({ ...form, title: 'Autumn forum' }, 'launch').title).toBe('Autumn forum');
});
