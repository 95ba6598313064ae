import { z } from 'zod';
import type {
  ChangeId,
  CohortId,
  ConcernId,
  EventId,
  ImportId,
  MatchRunId,
  MaterialId,
  NoteId,
  PairingId,
  PersonId,
  ProgrammeId,
  StageId,
  StageTaskId,
} from '../domain/ids.ts';
import { withFacts } from '../domain/kept-fact.ts';
import { type Instant, isLocalDate, type LocalDate } from '../domain/local-date.ts';
import {
  checkInChannels,
  contactChannels,
  contactOutcomes,
  fitAnswers,
  mentorRoles,
  sessionModes,
  stepKinds,
} from '../domain/pairing.ts';
import { careerLevels, mostFacts, roles } from '../domain/person.ts';
import { programmeKinds } from '../domain/programme.ts';
import { stageKinds, stageModels } from '../domain/stage.ts';
import { notUnderstood, readTimeZone } from '../domain/time-zone.ts';

/** Schemas of the contract's own words, shared by the routes. */
const id = <Branded extends string>() =>
  z.custom<Branded>((value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value), 'not an id');

export const programmeId = id<ProgrammeId>();
export const cohortId = id<CohortId>();
export const personId = id<PersonId>();
export const stageId = id<StageId>();
export const stageTaskId = id<StageTaskId>();
export const pairingId = id<PairingId>();
export const matchRunId = id<MatchRunId>();
export const importId = id<ImportId>();
export const changeId = id<ChangeId>();
export const concernId = id<ConcernId>();
export const noteId = id<NoteId>();
export const eventId = id<EventId>();
export const materialId = id<MaterialId>();

/** An existing calendar day. */
export const day = z.custom<LocalDate>(
  (value) => typeof value === 'string' && isLocalDate(value),
  'This is not a day in the calendar.',
);
export const instant = z.custom<Instant>((value) => typeof value === 'string');

/** What nobody sees, and what turns the line around it. */
const unseen = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const text = () =>
  z
    .string()
    .trim()
    .refine((typed) => !unseen.test(typed), 'This holds characters that cannot be seen.');

/** A line of text people type; trimmed, never blank. */
export const line = (most = 200) => text().min(1, 'Please fill this in.').max(most, 'This is too long.');
const optionalLine = line().nullable();

/** Text of several lines, as people write a note. */
export const lines = (most: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .refine((typed) => !unseen.test(typed.replace(/[\n\t]/g, ' ')), 'This holds characters that cannot be seen.')
    .refine((typed) => typed !== '', 'Please fill this in.')
    .refine((typed) => typed.length <= most, 'This is too long.');

export const nothing = z.strictObject({});
export const page = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(200).default(200) };

/** A shape the domain owns: typed here, made by one pure function, never parsed again on the way out. */
export const domainShape = <Shape>() => z.custom<Shape>((value) => typeof value === 'object' && value !== null);

export const role = z.enum(roles);
export const stageKind = z.enum(stageKinds);

export const managerInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: personId }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('unknown'), said: z.string().max(200).nullable() }),
]);

/** A time zone as people write it; kept as the desk writes it. */
const timeZone = optionalLine.transform((said, context) => {
  const zone = said === null ? null : readTimeZone(said);
  if (said !== null && zone === null) context.addIssue({ code: 'custom', message: notUnderstood });
  return zone;
});

const words = z.array(line(120)).max(60);
const count = z.int().min(0, 'This cannot be less than 0.').max(99, 'This cannot be more than 99.');

export const personFields = z.strictObject({
  givenName: line(120),
  familyName: text().max(120),
  email: z.email('This does not look like an e-mail address.').max(254).nullable(),
  externalId: optionalLine,
  jobTitle: optionalLine,
  jobFunction: optionalLine,
  department: optionalLine,
  location: optionalLine,
  timeZone,
  careerLevel: z.enum(careerLevels).nullable(),
  grade: z.int().min(0).max(1000).nullable(),
  languages: words,
  skillsOffered: words,
  skillsWanted: words,
  goals: words,
  rhythmDays: z.int().min(1).max(365).nullable(),
  mentorCapacity: count,
  menteeNeed: count,
  trainedOn: day.nullable(),
  paused: z.boolean(),
  leftOn: day.nullable(),
  facts: z
    .array(z.strictObject({ name: line(80), value: line() }))
    .max(mostFacts)
    .transform((said) => withFacts([], said)),
});

export const programmeFields = z.strictObject({
  name: line(),
  kind: z.enum(programmeKinds),
  stageModel: z.enum(stageModels),
  plannedLengthDays: z.int().min(14, 'A pairing needs at least 14 days.').max(3650).nullable(),
  cadenceDays: z.int().min(1, 'The gap between meetings is at least one day.').max(365),
  mentorTerm: line(40),
  menteeTerm: line(40),
});

export const cohortFields = z
  .strictObject({ name: line(), startsOn: day, endsOn: day.nullable() })
  .refine((cohort) => cohort.endsOn === null || cohort.endsOn > cohort.startsOn, {
    message: 'The end has to come after the start.',
    path: ['endsOn'],
  });

export const stepKind = z.enum(stepKinds);
export const sessionMode = z.enum(sessionModes);
export const mentorRole = z.enum(mentorRoles);
export const checkInChannel = z.enum(checkInChannels);
export const contactChannel = z.enum(contactChannels);
export const contactOutcome = z.enum(contactOutcomes);
export const fitAnswer = z.enum(fitAnswers);
export const answer = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** What saving a file answers with; `folder` is where it stands in words, never a path. */
export const savedFile = z.discriminatedUnion('saved', [
  z.strictObject({ saved: z.literal(true), fileName: z.string(), folder: z.string() }),
  z.strictObject({ saved: z.literal(false) }),
]);

/** What every change answers with: its name in the undo history and a sentence for the toast. */
export const written = z.strictObject({ change: changeId, sentence: z.string() });
