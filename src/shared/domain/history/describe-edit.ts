import type { MaterialFields } from '../events/material.ts';
import type { ProgrammeEvent } from '../events/programme-event.ts';
import type { CohortId, PersonId } from '../ids.ts';
import { sayFact } from '../kept-fact.ts';
import type { Enrolment, Manager, Person, PersonFields } from '../person.ts';
import { personFieldLabels } from '../person-field-labels.ts';
import type { Cohort, Programme } from '../programme.ts';
import type { Wish } from '../wish.ts';
import type { Edit } from './edit.ts';
import { type FieldValue, sayChange, sayFieldChange } from './say-field-change.ts';

/** Names of what an edit points at; empty for what is no longer there. */
export interface EditNames {
  person(id: PersonId): string;
  cohort(id: CohortId): string;
}

type Labels<Shape> = Readonly<Record<keyof Shape, string>>;

type ProgrammeWords = Omit<Programme, 'id'>;
const programmeLabels: Labels<ProgrammeWords> = {
  name: 'Name',
  kind: 'Kind',
  stageModel: 'Stages',
  plannedLengthDays: 'Planned length of a pairing, in days',
  cadenceDays: 'Days between meetings',
  mentorTerm: 'Word for the mentor',
  menteeTerm: 'Word for the mentee',
  closedOn: 'Closed on',
};

type CohortWords = Omit<Cohort, 'id' | 'programmeId'>;
const cohortLabels: Labels<CohortWords> = {
  name: 'Name',
  startsOn: 'Begins on',
  endsOn: 'Ends on',
  closedOn: 'Closed on',
};

type EventWords = Omit<ProgrammeEvent, 'id' | 'programmeId' | 'cohortId'>;
const eventLabels: Labels<EventWords> = {
  title: 'Title',
  kind: 'Kind',
  on: 'Day',
  startsAt: 'Begins at',
  endsAt: 'Ends at',
  place: 'Place',
  purpose: 'What for',
  state: 'Standing',
};

type MaterialWords = Omit<MaterialFields, 'programmeId'>;
const materialLabels: Labels<MaterialWords> = {
  title: 'Title',
  kind: 'Kind',
  audience: 'For',
  status: 'Status',
  statusOn: 'Since',
  keptAt: 'Kept at',
  owner: 'Looked after by',
};

const settingLabels: Readonly<Record<string, string>> = {
  theme: 'Theme',
  density: 'Rows',
  textSize: 'Text size, in per cent',
  singleKeys: 'Single letters are commands',
  autoLockMinutes: 'Minutes until it locks by itself',
  ownName: 'Your name under messages',
  ownAddress: 'Your own address',
  smallestGroup: 'The smallest group a report may show',
  safeguardingContact: 'Whom to turn to in danger',
};

/** Choices that the window calls by other words. */
const choiceWords: Readonly<Record<string, string>> = {
  system: 'as this computer does',
  comfortable: 'roomy',
  compact: 'close together',
  'five-stage': 'five stages',
  'four-phase': 'four phases',
};

/** What an edit changed, a line for each field in the field's own words; nothing where nothing can be told. */
export function describeEdit(edit: Edit, names: EditNames): readonly string[] {
  switch (edit.kind) {
    case 'person':
      return [
        ...compare<PersonFields>(personFieldLabels, withFactWords(edit.before), withFactWords(edit.after)),
        ...managerLine(edit, names),
      ];
    case 'programme':
      return compare<ProgrammeWords>(programmeLabels, withWords(edit.before), withWords(edit.after));
    case 'cohort':
      return compare<CohortWords>(cohortLabels, edit.before, edit.after);
    case 'event':
      return compare<EventWords>(eventLabels, edit.before, edit.after);
    case 'material':
      return compare<MaterialWords>(materialLabels, edit.before, edit.after);
    case 'enrolment':
      return enrolmentLine(edit.before, edit.after, names);
    case 'wish':
      return wishLine(edit.before, edit.after, names);
    case 'setting': {
      const label = settingLabels[edit.name];
      const line = label === undefined ? null : sayFieldChange(label, plain(edit.before), plain(edit.after));
      return line === null ? [] : [line];
    }
  }
}

function compare<Shape extends object>(
  labels: Labels<Shape>,
  before: { readonly [Name in keyof Shape]: FieldValue },
  after: { readonly [Name in keyof Shape]: FieldValue },
): readonly string[] {
  const fields = Object.keys(labels) as (keyof Shape)[];
  return fields
    .map((field) => sayFieldChange(labels[field], before[field], after[field]))
    .filter((line) => line !== null);
}

function withWords(programme: Programme) {
  return { ...programme, stageModel: choiceWords[programme.stageModel] ?? programme.stageModel };
}

const withFactWords = (person: Person) => ({ ...person, facts: person.facts.map(sayFact) });

function managerLine({ before, after }: { before: Person; after: Person }, names: EditNames): readonly string[] {
  const say = (manager: Manager) => {
    if (manager.kind === 'unknown') return null;
    return manager.kind === 'none' ? 'nobody' : names.person(manager.id) || 'somebody no longer here';
  };
  const line = sayChange('Reports to', say(before.manager), say(after.manager));
  return line === null ? [] : [line];
}

function enrolmentLine(before: Enrolment | null, after: Enrolment | null, names: EditNames): readonly string[] {
  const enrolment = after ?? before;
  if (enrolment === null || (before !== null && after !== null)) return [];
  const cohort = names.cohort(enrolment.cohortId) || 'a cohort';
  return [
    `${enrolment.role === 'mentor' ? 'Mentor' : 'Mentee'} in ${cohort}: ${after === null ? 'taken out' : 'added'}`,
  ];
}

function wishLine(before: Wish | null, after: Wish | null, names: EditNames): readonly string[] {
  const wish = after ?? before;
  if (wish === null) return [];
  const whom = names.person(wish.wishedId) || 'somebody no longer here';
  const place = (one: Wish | null) => (one === null ? null : `choice ${one.rank}`);
  const line = sayChange(
    `Wish for ${whom} as ${wish.role === 'mentee' ? 'mentor' : 'mentee'}`,
    place(before),
    place(after),
  );
  return line === null ? [] : [line];
}

/** A setting comes as whatever was kept; what is no plain value is not told. */
function plain(value: unknown): FieldValue {
  if (typeof value === 'string') return choiceWords[value] ?? value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
