import { headerKey } from '../roster/header-key.ts';
import { fieldsOfKind, type RecordField, type RecordKind, recordFieldLabel } from './record-field.ts';

interface Words {
  /** Whole headings, folded as `headerKey` folds them. */
  readonly whole: readonly string[];
  /** Turns of phrase inside longer headings, such as the questions of a form. */
  readonly within: readonly RegExp[];
}

const words = (whole: string, ...within: RegExp[]): Words => ({
  whole: whole.split('|').map((heading) => heading.replace(/\s+/gu, ' ').trim()),
  within,
});

/** "Mentor", "name of your mentor", "mentor's e-mail": a heading that names one side, never a question about them. */
const naming = (side: string) => [
  new RegExp(
    `^(?:full |first |last |given |family )?(?:name|e ?mail(?: address)?|id|number)s? of (?:the |your )?${side}\\b`,
    'u',
  ),
  // "Who is your mentor / mentee?" asks for whichever of the two it is.
  new RegExp(`^who (?:is|was) your ${side}\\b(?! (?:or )?(?:your )?(?:mentor|mentee)\\b)`, 'u'),
  new RegExp(
    `^(?:the |your )?${side} ?s? (?:(?:full |first |last |given |family )?(?:name|surname)|e ?mail(?: address)?|id|(?:staff |employee )?number)$`,
    'u',
  ),
];

const meanings: Readonly<Record<Exclude<RecordField, 'notUsed'>, Words>> = {
  mentor: words('mentor | mentors | mentor a | your mentor | mentorin', ...naming('mentor')),
  mentee: words(
    'mentee | mentees | mentoree | protege | your mentee | learner',
    ...naming('(?:mentee|protege|mentoree)'),
  ),
  reporter: words(
    `name | your name | full name | first name | last name | surname | email | e mail | email address | e mail address |
     your email | respondent | username | from | employee id | staff number | employee number | participant |
     vorname | nachname | nom | prenom | nombre`,
    /^your (?:full |first |last )?(?:name|e ?mail)/u,
    /^(?:work |company )e ?mail/u,
  ),
  reporterSide: words(
    'role | your role | side | i am a | are you a mentor or a mentee | mentor or mentee | answering as | answers as mentor or mentee',
    /\b(?:mentor or (?:a )?mentee|mentee or (?:a )?mentor)\b/u,
    /\byour role\b/u,
  ),
  on: words(
    `date | day | held on | day of the session | session date | meeting date | date of session | date of meeting | timestamp | completion
     time | answered on | submitted | submitted on | start date | started | start | began | begun | started on |
     proposed on | proposed | matched on | declined on | datum | fecha | zeitstempel | horodateur | marca temporal |
     from | since | begins | beginning | begin date | von | ab | seit | beginn | begonnen | begonnen am | startdatum |
     du | depuis | debut | date de debut | commence | commence le | desde | inicio | fecha de inicio | comienzo | empezo`,
    /\bdate of (?:the |your )?(?:session|meeting)\b/u,
    /\bwhen did (?:you|the session|the meeting)\b.*\b(?:take place|meet)\b/u,
  ),
  minutes: words(
    'minutes | duration | length | duration in minutes | length in minutes | hours | dauer | time spent',
    /\bhow long\b/u,
    /\b(?:duration|length)\b/u,
  ),
  mode: words(
    'mode | how | how they met | format | medium | place | channel | type of meeting | meeting type | where | wo | lieu | lugar | donde',
    /\bhow did you meet\b/u,
    /\b(?:in person|virtual|online)\b.*\b(?:or|and)\b/u,
  ),
  mentorRoles: words(
    'roles | roles used | mentor roles | mentor did | what the mentor did',
    /\broles? (?:exercised|used|taken)\b/u,
  ),
  arrangedBy: words(
    'arranged by | organised by | organized by | who arranged it | scheduled by',
    /\bwho (?:arranged|organi[sz]ed|scheduled|set up)\b/u,
  ),
  quality: words(
    'quality | how good it is | rating | relationship quality | satisfaction | overall',
    /\b(?:quality|satisf|how (?:good|useful|helpful|valuable|well))/u,
    /^overall (?:rating|impression)\b/u,
  ),
  trust: words('trust | openness | can speak openly', /\b(?:trust|openly|open with|speak freely|safe to)\b/u),
  fit: words(
    'fit | match | good fit | good match | whether they fit',
    /\b(?:good|right) (?:fit|match)\b/u,
    /\bhow well .*(?:fit|match)/u,
  ),
  goalsMoving: words(
    'goals moving | goals are moving | progress | goals | progress on goals',
    /\bgoals?\b.*\b(?:mov|progress)/u,
    /\bmaking progress\b/u,
    /\bprogress\b.*\bgoals?\b/u,
  ),
  wantsContact: words(
    'contact me | wants contact | wants to be contacted | call me | please contact me',
    /\b(?:contact|call|speak (?:to|with)|talk (?:to|with)|hear from)\b.*\b(?:you|me|us|coordinator|team)\b/u,
  ),
  metOn: words(
    'last met | last met on | met on | last meeting | last session | date of last meeting',
    /\blast (?:met|meet|meeting|session)\b/u,
  ),
  notMetSince: words('not met since', /\bnot met\b/u),
  endedOn: words(
    `end date | ended | ended on | end | closed | closed on | finished | finished on | completed on | until | till | to | through |
     bis | ende | beendet | beendet am | enddatum | jusqu au | jusqu a | jusque | au | fin | date de fin | termine | termine le |
     hasta | fecha de fin | termino | terminado | finalizado`,
    /\b(?:date|day) (?:it )?(?:ended|closed)\b/u,
  ),
  declinedBy: words('declined by | who declined | declined', /\bdeclined\b/u),
  cause: words(
    'reason | cause | why | closing reason | reason for closing | reason for ending | outcome reason | status',
    /\b(?:reason|why)\b/u,
  ),
  purpose: words('purpose | aim | purpose of the pairing | topic'),
  outcome: words(
    'outcome | now | what next | what happens next | next',
    /\bwhat (?:will|happens|is)\b.*\b(?:next|now)\b/u,
    /\bafter the programme?\b/u,
  ),
};

export interface RecordHeadingGuess {
  readonly field: RecordField;
  readonly whole: boolean;
}

const wordsOfKind = (kind: RecordKind): ReadonlyMap<string, Exclude<RecordField, 'notUsed'>> =>
  new Map(fieldsOfKind[kind].map((field) => [headerKey(recordFieldLabel(field, kind)), field] as const));

/** The desk's own words for each meaning, as it shows them where one is chosen. */
const ownWords: Readonly<Record<RecordKind, ReadonlyMap<string, Exclude<RecordField, 'notUsed'>>>> = {
  sessions: wordsOfKind('sessions'),
  'check-ins': wordsOfKind('check-ins'),
  'past pairings': wordsOfKind('past pairings'),
  declines: wordsOfKind('declines'),
  'exit answers': wordsOfKind('exit answers'),
};

/** What a heading may mean in a file of this kind, a whole heading first. */
export function recordHeadingFields(header: string, kind: RecordKind): readonly RecordHeadingGuess[] {
  const key = headerKey(header);
  const offered = fieldsOfKind[kind];
  const whole = offered.find((field) => meanings[field].whole.includes(key)) ?? ownWords[kind].get(key);
  if (whole !== undefined) return [{ field: whole, whole: true }];
  return (
    offered
      .filter((field) => meanings[field].within.some((phrase) => phrase.test(key)))
      // What names a side is looked for in whole headings only.
      .map((field) => ({ field, whole: field === 'mentor' || field === 'mentee' }))
  );
}
