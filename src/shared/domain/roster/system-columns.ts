import { headerKey } from './header-key.ts';

/** Columns a form tool writes by itself: the respondent's account, not what the respondent typed. */
export interface SystemColumns {
  /** Running numbers and start times: they say nothing about a person. */
  readonly unusable: ReadonlySet<number>;
  /** Used only where no typed column says the same. */
  readonly secondBest: ReadonlySet<number>;
  /** Those of them that the respondents gave for this very form: certain where nothing typed takes their place. */
  readonly givenByRespondents: ReadonlySet<number>;
}

const unusable = ['id', 'start time', 'last modified time', 'startzeit', 'heure de debut', 'hora de inicio'];
const secondBest = ['email', 'name', 'e mail', 'nom', 'nombre', 'correo electronico', 'adresse de messagerie'];
const startTimes = ['start time', 'startzeit', 'heure de debut', 'hora de inicio'];

/**
 * Microsoft Forms begins with ID, Start time, Completion time, Email, Name: known by the start time in the first
 * columns. Only headings at the beginning count, so that a typed "Name" further right stays a typed one. Google Forms
 * begins with a timestamp and, if it collects addresses, "Email address".
 */
export function systemColumns(headers: readonly string[]): SystemColumns {
  const keys = headers.map(headerKey);
  const start = keys.slice(0, 3).findIndex((key) => startTimes.includes(key));
  if (start < 0) {
    const address = googleAddress(keys);
    return { unusable: new Set(), secondBest: address, givenByRespondents: address };
  }
  const first = keys.slice(0, start + 5);
  const pick = (names: readonly string[]) =>
    new Set(first.flatMap((key, column) => (names.includes(key) ? [column] : [])));
  return { unusable: pick(unusable), secondBest: pick(secondBest), givenByRespondents: new Set() };
}

function googleAddress(keys: readonly string[]): ReadonlySet<number> {
  const stamped = ['timestamp', 'zeitstempel', 'horodateur', 'marca temporal'].includes(keys[0] ?? '');
  const collected = ['email address', 'username', 'e mail adresse', 'adresse e mail'].includes(keys[1] ?? '');
  return new Set(stamped && collected ? [1] : []);
}
