import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessImportKind } from '../../src/shared/domain/guess-import-kind.ts';
import { suggestRecordColumns } from '../../src/shared/domain/record-import/suggest-record-columns.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';

const guess = (headers: string, ...rows: readonly (readonly Cell[])[]) =>
  guessImportKind(headers.split(','), rows, { isAnybodyKnown: true, everyoneIs: null });

describe('what a file is taken to be about', () => {
  it('follows from its headings', () => {
    expect(guess('Mentor,Mentee,Date,Minutes')).toBe('sessions');
    expect(guess('Timestamp,Your name,Overall rating,I can speak openly')).toBe('check-ins');
    expect(guess('Mentor,Mentee,Declined by')).toBe('declines');
    expect(guess('mentor_email,mentee_email')).toBe('past pairings');
    expect(guess('Your name,Date,What happens next?')).toBe('exit answers');
    expect(guess('Employee ID,Name,Job title,Reports to')).toBe('reporting lines');
    expect(guess('Name,Email,Attended')).toBe('training');
    expect(guess('Name,Training date')).toBe('training');
  });

  it('is people for such a list while nobody is known: it would tell of nobody', () => {
    const headers = ['Employee ID', 'Name', 'Reports to'];
    expect(guessImportKind(headers, [], { isAnybodyKnown: false, everyoneIs: null })).toBe('people');
    // A file called mentees.csv brings new mentees, however little it says of them.
    expect(guessImportKind(headers, [], { isAnybodyKnown: true, everyoneIs: 'mentee' })).toBe('people');
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

  it('are not taken for what their values cannot be', () => {
    expect(
      fields('sessions', ['Mentor', 'Date', 'Length'], ['Ada', 'soon', 'long'], ['Ben', 'later', 'short']),
    ).toEqual(['mentor', 'notUsed', 'notUsed']);
  });
});
