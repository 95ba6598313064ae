import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessImportKind } from '../../src/shared/domain/guess-import-kind.ts';
import { suggestRecordColumns } from '../../src/shared/domain/record-import/suggest-record-columns.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';

const guess = (headers: string, ...rows: readonly (readonly Cell[])[]) =>
  guessImportKind(headers.split(','), rows, { isAnybodyKnown: true, everyoneIs: null, names: [] });

describe('what a file is taken to be about', () => {
  it('follows from its headings', () => {
    expect(guess('Mentor,Mentee,Date,Minutes')).toBe('sessions');
    expect(guess('Timestamp,Your name,Overall rating,I can speak openly')).toBe('check-ins');
    expect(guess('Mentor,Mentee,Declined by')).toBe('declines');
    expect(guess('mentor_email,mentee_email')).toBe('past pairings');
    expect(guess('Your name,Date,What happens next?')).toBe('exit answers');
    expect(guess('Zeitstempel,Name,Overall rating (1-5),Did you reach your goals?')).toBe('exit answers');
    expect(guess('Employee ID,Name,Job title,Reports to')).toBe('reporting lines');
    expect(guess('Name,Email,Attended')).toBe('training');
    expect(guess('Name,Training date')).toBe('training');
  });

  it('follows from the name of a file of answers at the end, whose questions are those of a check-in', () => {
    const asked = ['Timestamp', 'Your name', 'Overall rating'];
    const named = (name: string) =>
      guessImportKind(asked, [], { isAnybodyKnown: true, everyoneIs: null, names: [name, 'Form1'] });
    expect([named('exit survey.csv'), named('check-in.csv')]).toEqual(['exit answers', 'check-ins']);
  });

  it('is people for such a list while nobody is known: it would tell of nobody', () => {
    const headers = ['Employee ID', 'Name', 'Reports to'];
    expect(guessImportKind(headers, [], { isAnybodyKnown: false, everyoneIs: null, names: [] })).toBe('people');
    // A file called mentees.csv brings new mentees, however little it says of them.
    expect(guessImportKind(headers, [], { isAnybodyKnown: true, everyoneIs: 'mentee', names: [] })).toBe('people');
  });

  it('is people where a list of managers also says who takes part, or what else somebody is', () => {
    expect(guess('Name,Email,Role,Line manager', ['A B', 'a@x.org', 'mentor', 'C D'])).toBe('people');
    expect(guess('Name,Email,Department,Line manager')).toBe('people');
  });

  it('is people for any roster or sign-up form, so that nobody has to say so', () => {
    const rosters = [
      'First name,Last name,Email,Department,Role',
      'Timestamp,Email Address,Full name,First choice mentor,Second choice mentor',
      'ID,Start time,Completion time,Email,Name,Which areas would you like to mentor in?,Overall goals for the year',
      'Name,Capacity,Program',
      'name,email,is a mentor?,is a mentee?,who would you be interested in mentoring?',
    ];
    for (const headers of rosters) expect(guess(headers), headers).toBe('people');
    const [signUp = ''] = readFileSync(
      join(import.meta.dirname, '../../resources/sample-programme/mentee-sign-up.csv'),
      'utf8',
    ).split('\n');
    expect(guess(signUp)).toBe('people');
  });
});

describe('the columns of a file about pairings', () => {
  const fields = (kind: 'sessions' | 'check-ins', headers: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
    suggestRecordColumns(kind, headers, rows).map(({ field }) => field);

  it('never take a question about the mentor for the name of the mentor', () => {
    const headers = ['Email', 'Completion time', 'Do you trust your mentor?', 'Who is your mentor?'];
    expect(fields('check-ins', headers)).toEqual(['reporter', 'on', 'trust', 'mentor']);
  });

  it('take first and last name together, and leave a form tool’s own numbers and start times alone', () => {
    const headers = ['ID', 'Start time', 'Completion time', 'First name', 'Last name'];
    expect(fields('check-ins', headers)).toEqual(['notUsed', 'notUsed', 'on', 'reporter', 'reporter']);
  });

  it('are found for a list of earlier pairings in the words it is kept with, also where days are only years', () => {
    const fieldsOf = (headers: string, ...row: readonly Cell[]) =>
      suggestRecordColumns('past pairings', headers.split(','), [row]).map(({ field }) => field);
    const expected = ['mentor', 'mentee', 'on', 'endedOn'];
    expect(fieldsOf('Mentor,Mentee,from,until', 'A', 'B', '02/2024', '2025')).toEqual(expected);
    for (const headings of ['started,ended', 'from,to', 'von,bis', 'Beginn,Ende', 'début,fin', 'desde,hasta'])
      expect(fieldsOf(`Mentor,Mentee,${headings}`), headings).toEqual(expected);
  });

  it('hold answers of another scale too, or a column of fives would be left out unasked', () => {
    expect(fields('check-ins', ['Email', 'Date', 'Trust'], ['a@x.org', '2026-10-01', 5])).toEqual([
      'reporter',
      'on',
      'trust',
    ]);
  });

  it('know where two people met, whether goals move, and that "your mentor / mentee" names neither side', () => {
    expect(fields('sessions', ['Mentor', 'Date', 'Where'])).toEqual(['mentor', 'on', 'mode']);
    const headers = ['Name', 'Who is your mentor / mentee?', 'I am making progress', 'We meet as often as we need'];
    expect(fields('check-ins', headers)).toEqual(['reporter', 'notUsed', 'goalsMoving', 'notUsed']);
    expect(fields('check-ins', headers, ['Ada', 'Ben', 'Neither', 3])).not.toContain('goalsMoving');
  });

  it('are not taken for what their values cannot be', () => {
    expect(
      fields('sessions', ['Mentor', 'Date', 'Length'], ['Ada', 'soon', 'long'], ['Ben', 'later', 'short']),
    ).toEqual(['mentor', 'notUsed', 'notUsed']);
  });
});
