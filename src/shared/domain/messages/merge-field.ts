/** One thing a message may say that is different for everybody. */
interface MergeField {
  readonly name: string;
  /** What stands there once it is filled in. */
  readonly says: string;
}

/**
 * Everything a message can be filled in with: names, the rhythm and days of the pairing, the programme. The list is closed on
 * purpose. Answers, bands, reasons, notes and concerns are not in it, so that no template can tell one side of the other.
 */
export const mergeFields = [
  { name: 'you.given', says: 'given name of whoever gets it' },
  { name: 'you.name', says: 'whole name of whoever gets it' },
  { name: 'other.given', says: 'given name of the other of the two' },
  { name: 'other.name', says: 'whole name of the other of the two' },
  { name: 'mentee.given', says: 'given name of the mentee' },
  { name: 'mentee.name', says: 'whole name of the mentee' },
  { name: 'mentor.given', says: 'given name of the mentor' },
  { name: 'mentor.name', says: 'whole name of the mentor' },
  { name: 'me', says: 'your own name' },
  { name: 'programme', says: 'name of the programme' },
  { name: 'cohort', says: 'name of the cohort' },
  { name: 'rhythm', says: 'how often the two agreed to meet' },
  { name: 'started', says: 'day both had said yes' },
  { name: 'lastMeeting', says: 'day of the last session recorded' },
  { name: 'nextMeeting', says: 'day planned for the next meeting' },
  { name: 'plannedEnd', says: 'day the pairing is planned to end' },
] as const satisfies readonly MergeField[];

export type MergeFieldName = (typeof mergeFields)[number]['name'];

/** What each field says to one person; null where there is nothing to say. */
export type MergeValues = Readonly<Record<MergeFieldName, string | null>>;

/** Whether there is a field of that name. */
export const isMergeField = (name: string): name is MergeFieldName => mergeFields.some((field) => field.name === name);
