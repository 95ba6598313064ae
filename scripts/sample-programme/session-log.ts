import { type CellValue, writeOds } from 'hucre';
import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { addDays, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import { displayName } from '../../src/shared/domain/person.ts';
import { createRandom, type Random } from './random.ts';

type Person = PracticeProgramme['people'][number];
type Session = PracticeProgramme['pairings'][number]['sessions'][number];

const from = localDate('2026-09-14');
const remarks = [null, null, null, 'rescheduled once', 'online, trains on strike', '?'];

/**
 * The log of sessions somebody keeps by hand: names and lengths as they come, days as dates or typed, and a sum below.
 * Most rows are recorded already, some tell another length, some are new, and some are about nobody's pairing.
 */
export async function sessionLog({ people, pairings, madeFor }: PracticeProgramme): Promise<Uint8Array> {
  const random = createRandom(43);
  const personOf = (index: number): Person => people[index] ?? fail(index);
  const running = pairings.filter(({ cohort }) => cohort === 1);
  const rows: CellValue[][] = [];
  const write = (mentor: string, mentee: string, heldOn: LocalDate, session: Partial<Session>) =>
    rows.push([
      mentor,
      mentee,
      dayAs(random, heldOn),
      lengthAs(random, session.minutes ?? 45),
      wayAs(random, session.mode ?? 'video'),
      session.arrangedBy ?? null,
      random.pick(remarks),
    ]);
  for (const { mentor, mentee, sessions, steps } of running) {
    const names = () => [nameAs(random, personOf(mentor)), nameAs(random, personOf(mentee))] as const;
    for (const session of sessions.filter(({ heldOn }) => heldOn >= from)) {
      // Now and then the log has another length than what was reported.
      const minutes = random.chance(0.1) ? (session.minutes ?? 60) + 15 : session.minutes;
      write(...names(), session.heldOn, { ...session, minutes });
    }
    const last = sessions.at(-1)?.heldOn;
    const unreported = last === undefined ? madeFor : addDays(last, random.whole(2, 6));
    const isOver = steps.some(({ kind }) => kind === 'closed' || kind === 'paused');
    if (last !== undefined && unreported <= madeFor && !isOver && random.chance(0.5)) {
      write(...names(), unreported, { minutes: random.pick([30, 60, 90]) });
    }
  }
  const [one, two, three] = running.slice(-8).map(({ mentor, mentee }) => ({
    mentor: personOf(mentor),
    mentee: personOf(mentee),
  }));
  if (one && two && three) {
    // A pair that was never one, somebody nobody knows, a year typed wrong, and one without its day.
    write(displayName(one.mentor.fields), displayName(two.mentee.fields), addDays(madeFor, -9), {});
    write(displayName(two.mentor.fields), 'Pat from the other site', addDays(madeFor, -8), {});
    write(displayName(three.mentor.fields), displayName(three.mentee.fields), localDate('2025-11-03'), {});
    rows.push([displayName(one.mentor.fields), displayName(one.mentee.fields), null, '45 min', 'Teams', null, 'when?']);
    rows.push([
      displayName(two.mentor.fields),
      displayName(two.mentee.fields),
      at(addDays(madeFor, -2)),
      'a good while',
      'Teams',
      null,
      null,
    ]);
  }
  // Somebody copied the last row with its day and mended the length there.
  const copied = rows.find((row) => row[3] === '45 min' && row[2] instanceof Date);
  if (copied) rows.push([...copied.slice(0, 3), '50 min', ...copied.slice(4)]);
  const hours = Math.round(rows.length * 0.9);
  return writeOds({
    sheets: [
      {
        name: 'Sessions',
        rows: [
          ['Mentoring sessions, kept by hand'],
          ['Please add a line after every session. Thank you!'],
          [],
          ['Mentor', 'Mentee', 'Date', 'Length', 'How', 'Arranged by', 'Remarks'],
          ...rows,
          [],
          ['Total', null, null, `${hours} h`, null, null, null],
        ],
      },
    ],
    properties: { created: at(madeFor), modified: at(madeFor) },
  });
}

const at = (day: LocalDate) => new Date(`${day}T00:00:00Z`);
const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

function dayAs(random: Random, day: LocalDate): CellValue {
  const [year = '', month = '', date = ''] = day.split('-');
  return random.pick<CellValue>([
    at(day),
    at(day),
    at(day),
    `${Number(date)}.${Number(month)}.${year}`,
    `${Number(date)} ${months[Number(month) - 1]} ${year}`,
  ]);
}

function nameAs(random: Random, { fields }: Person): string {
  const { givenName, familyName, email } = fields;
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return random.pick([
    `${givenName} ${familyName}`,
    `${givenName} ${familyName}`,
    `${familyName}, ${givenName}`,
    plain(`${givenName} ${familyName}`),
    `${givenName} ${familyName.toUpperCase()}`,
    `  ${givenName}  ${familyName} `,
    email ?? '',
  ]);
}

function lengthAs(random: Random, minutes: number): CellValue {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const clock = `${hours}:${String(rest).padStart(2, '0')}`;
  const spoken = hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours}h${String(rest).padStart(2, '0')}`;
  return random.pick<CellValue>([spoken, spoken, `${minutes} min`, minutes, clock]);
}

function wayAs(random: Random, mode: NonNullable<Session['mode']>): string {
  return random.pick(
    {
      'in person': ['in person', 'coffee', 'on site'],
      video: ['Teams', 'video', 'online'],
      phone: ['phone', 'call'],
      other: ['by letter'],
    }[mode],
  );
}

function fail(index: number): never {
  throw new RangeError(`the practice programme names number ${index}, which is not there`);
}
