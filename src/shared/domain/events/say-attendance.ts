import type { AttendanceState } from './programme-event.ts';

const ofOne: Readonly<Record<AttendanceState, string>> = {
  invited: 'was invited to',
  coming: 'is coming to',
  attended: 'attended',
  missed: 'missed',
  excused: 'is excused from',
};
const ofMany: Readonly<Record<AttendanceState, string>> = {
  ...ofOne,
  invited: 'were invited to',
  coming: 'are coming to',
  excused: 'are excused from',
};

/** What was said of people and an event, in a sentence for the history: 'Ada Park attended “Mentors forum”.' */
export function sayAttendance(
  title: string,
  marks: readonly { readonly name: string; readonly state: AttendanceState | null }[],
): string {
  const [first] = marks;
  const event = `“${title}”`;
  if (first === undefined || marks.some(({ state }) => state !== first.state)) {
    return `The list of ${event} was changed for ${marks.length} people.`;
  }
  const isOne = marks.length === 1;
  const who = isOne ? first.name : `${marks.length} people`;
  if (first.state === null) return `${who} ${isOne ? 'was' : 'were'} taken off the list of ${event}.`;
  return `${who} ${(isOne ? ofOne : ofMany)[first.state]} ${event}.`;
}
