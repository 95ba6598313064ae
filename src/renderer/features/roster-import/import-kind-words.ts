import type { ImportKind } from '../../../shared/domain/import-kind.ts';

/** What each row of a file is about, as it is chosen. */
export const importKindLabels: Readonly<Record<ImportKind, string>> = {
  people: 'A person: a roster or a sign-up form',
  'reporting lines': 'A person and who they report to',
  availability: 'A person, how much they can take on, and whom they wish for',
  training: 'A person who was trained',
  sessions: 'A session of two people',
  'check-ins': 'A check-in: what somebody answered',
  'past pairings': 'A pairing of an earlier round',
  declines: 'A proposal that was declined',
  'exit answers': 'What somebody answered at the end',
};

/** The same for many rows, in the middle of a sentence. */
export const importKindPlurals: Readonly<Record<ImportKind, string>> = {
  people: 'people',
  'reporting lines': 'reporting lines',
  availability: 'answers about availability and wishes',
  training: 'people trained',
  sessions: 'sessions',
  'check-ins': 'check-ins',
  'past pairings': 'pairings of an earlier round',
  declines: 'declined proposals',
  'exit answers': 'answers at the end',
};
