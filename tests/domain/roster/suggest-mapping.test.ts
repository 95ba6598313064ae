import { expect, test } from 'vitest';
import { headerFingerprint } from '../../../src/shared/domain/roster/header-fingerprint.ts';
import { headerKey } from '../../../src/shared/domain/roster/header-key.ts';
import { repeatableFields, rosterFieldLabels, rosterFields } from '../../../src/shared/domain/roster/roster-field.ts';
import { rosterSynonyms } from '../../../src/shared/domain/roster/roster-synonyms.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';

const fieldsOf = (headers: readonly string[], ...rows: Cell[][]) =>
  suggestMapping(headers, rows).map(({ field }) => field);

test('of two address columns in a Forms export the typed one is taken, and the typed halves of the name', () => {
  const headers = [
    'ID',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'First Name',
    'Last Name ',
    'Email address',
    'Which areas of interest would you like to mentor in?',
  ];
  const row = [
    1,
    '3/4/26 9:00',
    '3/4/26 9:12',
    'work@example.org',
    'A. Lovelace',
    'Ada',
    'Lovelace',
    'ada@example.org',
    'Law;Finance;',
  ];
  expect(fieldsOf(headers, row)).toEqual([
    'notUsed',
    'notUsed',
    'registeredOn',
    'notUsed',
    'notUsed',
    'givenName',
    'familyName',
    'email',
    'skillsOffered',
  ]);
});

test('the columns of the form tool are used where nothing was typed, and marked to be looked at', () => {
  const suggested = suggestMapping(
    ['ID', 'Start time', 'Completion time', 'Email', 'Name'],
    [[1, null, null, 'a@example.org', 'Ada']],
  );
  expect(suggested.map(({ field, confidence }) => [field, confidence])).toEqual([
    ['notUsed', 'none'],
    ['notUsed', 'none'],
    ['registeredOn', 'sure'],
    ['email', 'likely'],
    ['fullName', 'likely'],
  ]);
});

test('an anonymous form has no address column, whatever its heading says', () => {
  const fields = fieldsOf(['ID', 'Start time', 'Completion time', 'Email', 'Name'], [1, null, null, 'anonymous', '']);
  expect(fields[3]).toBe('notUsed');
});

test('questions of a Google form are understood by their phrases', () => {
  const headers = [
    'Timestamp',
    'Email Address',
    'Can I sign up to be a mentor?\n\nPlease read the notes first',
    'First name',
    'Last name',
    'How many applicants would you be willing to work with this cycle?',
  ];
  expect(fieldsOf(headers, ['2026/03/05 9:12:44', 'a@example.org', 'Yes', 'Ada', 'Lovelace', '2'])).toEqual([
    'registeredOn',
    'email',
    'isMentor',
    'givenName',
    'familyName',
    'mentorCapacity',
  ]);
});

test('staff systems, German, French and Spanish headings are known', () => {
  expect(
    fieldsOf([
      'employeeId',
      'supervisorId',
      'firstName',
      'lastName',
      'email',
      'employeeStatusCode',
      'dateOfTermination',
      'title',
    ]),
  ).toEqual(['externalId', 'managerRef', 'givenName', 'familyName', 'email', 'status', 'leftOn', 'jobTitle']);
  expect(fieldsOf(['Vorname', 'Name', 'E-Mail-Adresse', 'Abteilung', 'Vorgesetzte/r', 'Sprachen'])).toEqual([
    'givenName',
    'familyName',
    'email',
    'department',
    'managerRef',
    'languages',
  ]);
  expect(fieldsOf(['Prénom', 'Nom', 'Courriel', 'Poste', 'Langues'])).toEqual([
    'givenName',
    'familyName',
    'email',
    'jobTitle',
    'languages',
  ]);
  expect(fieldsOf(['Nombre', 'Apellidos', 'Correo electrónico', 'Idiomas'])).toEqual([
    'givenName',
    'familyName',
    'email',
    'languages',
  ]);
});

test('values decide what a heading leaves open: a role of job titles is no mentoring role', () => {
  expect(fieldsOf(['Name', 'Role'], ['Ada', 'Accountant'], ['Jon', 'Lawyer'])).toEqual(['fullName', 'jobTitle']);
  expect(fieldsOf(['Name', 'Role'], ['Ada', 'Mentor'], ['Jon', 'both'])).toEqual(['fullName', 'role']);
  expect(fieldsOf(['Name', 'Mentor'], ['Ada', 'Grace Hopper'])).toEqual(['fullName', 'notUsed']);
  expect(fieldsOf(['Name', 'Contact'], ['Ada', 'a@example.org'], ['Jon', 'j@example.org'])).toEqual([
    'fullName',
    'email',
  ]);
});

test('a rank is a grade only for somebody to look at: as often it is a place in a list of wishes', () => {
  const [, rank] = suggestMapping(['Name', 'Rank'], [['Ada', 1]]);
  expect([rank?.field, rank?.confidence]).toEqual(['grade', 'likely']);
  expect(fieldsOf(['Name', 'Please rank these topics'], ['Ada', 1])[1]).toBe('notUsed');
});

test('no field is suggested twice, except those several columns fill together', () => {
  const fields = fieldsOf(['Email', 'Work email', 'Skills', 'Expertise', 'Department', 'Team', 'Goals', 'Objectives']);
  const once = fields.filter((field) => field !== 'notUsed' && !repeatableFields.has(field));
  expect(new Set(once).size).toBe(once.length);
  expect(fields.filter((field) => field === 'skillsOffered')).toHaveLength(2);
  expect(fields.filter((field) => field === 'goals')).toHaveLength(2);
});

test('a remembered mapping wins over the headings, and what it left unused stays unused', () => {
  const suggested = suggestMapping(['Name', 'Email'], [['Ada', 'a@example.org']], [{ column: 0, field: 'jobTitle' }]);
  expect(suggested.map(({ field, confidence }) => [field, confidence])).toEqual([
    ['jobTitle', 'remembered'],
    ['notUsed', 'remembered'],
  ]);
});

test('headings such as __proto__ are plain text, and samples show at most three different values', () => {
  const suggested = suggestMapping(
    ['__proto__', 'constructor', 'Name'],
    [
      ['a', 'b', 'Ada'],
      ['a', 'c', 'Jon'],
      ['b', 'd', 'Eve'],
      ['c', 'e', 'Max'],
      ['d', '', ''],
    ],
  );
  expect(suggested.map(({ header, field }) => [header, field])).toEqual([
    ['__proto__', 'notUsed'],
    ['constructor', 'notUsed'],
    ['Name', 'fullName'],
  ]);
  expect(suggested[0]?.samples).toEqual(['a', 'b', 'c']);
});

test('no heading means two things, and every one is written the way headings are compared', () => {
  const whole = rosterSynonyms.flatMap(([, meaning]) => meaning.whole);
  expect(new Set(whole).size).toBe(whole.length);
  expect(whole.map(headerKey)).toEqual(whole);
});

test('every field has its own label', () => {
  expect(new Set(rosterFields.map((field) => rosterFieldLabels[field])).size).toBe(rosterFields.length);
});

test('the fingerprint of a file shape outlives case, spaces and empty columns, and not another order', () => {
  const known = headerFingerprint(['First name', 'Email']);
  expect(known).toMatch(/^[0-9a-f]{32}$/);
  expect(headerFingerprint(['\uFEFFfirst name ', 'E-mail'.replace('-', ''), ''])).toBe(known);
  expect(headerFingerprint(['Email', 'First name'])).not.toBe(known);
  expect(headerFingerprint(['First name Email'])).not.toBe(known);
});

test('an organisation’s own words for its levels stay with the level, so that each can be matched once instead of being dropped', () => {
  const rows = [['Sr. Mgr'], ['Boss'], ['Sr. Mgr']];
  expect(suggestMapping(['Career level'], rows)[0]).toMatchObject({ field: 'careerLevel', confidence: 'likely' });
  const essays = Array.from({ length: 30 }, (_, at) => [`My level is hard to say, ${at}`]);
  expect(suggestMapping(['Career level'], essays)[0]?.field).toBe('notUsed');
});

test('the address Google Forms asked for and the name it was asked for by are certain, and nobody has to look at them', () => {
  const headers = ['Timestamp', 'Email Address', 'Your full name'];
  const suggested = suggestMapping(headers, [['11/02/2026 9:05:11', 'ada@example.org', 'Ada Park']]);
  expect(suggested.map(({ field, confidence }) => [field, confidence])).toEqual([
    ['registeredOn', 'sure'],
    ['email', 'sure'],
    ['fullName', 'sure'],
  ]);
});

test('a column headed Meeting rhythm is read, though one of its cells cannot be', () => {
  expect(fieldsOf(['Name', 'Meeting rhythm'], ['Ada Park', 'weekly'], ['Ben Low', 2.5])).toEqual([
    'fullName',
    'rhythm',
  ]);
});
