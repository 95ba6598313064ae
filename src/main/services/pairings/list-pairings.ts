import { foldText } from '../../../shared/domain/fold-text.ts';
import { attentionRank, countBands } from '../../../shared/domain/health/health-band.ts';
import type { PairingPicture } from '../../../shared/domain/health/picture-pairing.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { filterPairings } from '../../../shared/domain/pairing-filters.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import type { Ports } from '../ports.ts';
import { findShown } from '../programme/find-shown.ts';
import { keepFor } from './keep-for.ts';
import { toPairingRow } from './pairing-row.ts';
import { picturePairings } from './picture-pairings.ts';

// One collator for all: made anew for each comparison it takes several times as long.
const byLetters = new Intl.Collator('en').compare;

/** Ascending; what is not known comes first. */
const orders: Record<RouteInput<'pairing.list'>['sort'], (a: PairingRow, b: PairingRow) => number> = {
  band: (a, b) => attentionRank[a.band] - attentionRank[b.band],
  mentee: (a, b) => byLetters(a.menteeName, b.menteeName),
  mentor: (a, b) => byLetters(a.mentorName, b.mentorName),
  department: (a, b) => byLetters(a.department ?? '', b.department ?? ''),
  stage: (a, b) => a.stage.position - b.stage.position,
  daysInStage: (a, b) => a.daysInStage - b.daysInStage,
  lastMeetingOn: (a, b) => byDay(a.lastMeetingOn, b.lastMeetingOn),
  nextMeetingOn: (a, b) => byDay(a.nextMeetingOn, b.nextMeetingOn),
  agreementOn: (a, b) => byDay(a.agreementOn, b.agreementOn),
};

function byDay(a: LocalDate | null, b: LocalDate | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One page of pairings: those followed now, or with `closed` those that are no longer. */
export async function listPairings(
  ports: Ports,
  input: RouteInput<'pairing.list'>,
): Promise<RouteOutput<'pairing.list'>> {
  return ports.store.read(async (read) => {
    const { asOf, pictures } = await picturePairings(ports, read, { asOf: null });
    const wanted = foldText(input.search);
    const way = input.descending ? -1 : 1;
    const rows = filterPairings(pictures, input)
      .filter(
        (picture) => picture.isFollowed !== input.closed && (wanted === '' || searchedIn(picture).includes(wanted)),
      )
      .map((picture) => toPairingRow(picture, asOf))
      .filter(
        (row) =>
          (input.stageKind === null || row.stage.kind === input.stageKind) &&
          (input.band === null || row.band === input.band),
      )
      .toSorted((a, b) => way * orders[input.sort](a, b) || orders.mentee(a, b));
    return { rows: rows.slice(input.offset, input.offset + input.limit), total: rows.length };
  });
}

const keepText = keepFor<PairingPicture, string>();

/** Folding thousands of names takes longer than all the rest of a search, so it is done once. */
function searchedIn(picture: PairingPicture): string {
  const { mentor, mentee } = picture;
  const text = () => foldText(`${displayName(mentor)} ${displayName(mentee)} ${mentee.department ?? ''}`);
  return keepText(picture, [], text);
}

const mostCards = 40;

/** The stage board: a column per stage, names in order of attention, at most 40 cards each. */
export async function readBoard(
  ports: Ports,
  input: RouteInput<'pairing.board'>,
): Promise<RouteOutput<'pairing.board'>> {
  return ports.store.read(async (read) => {
    const { programmeId, stages } = await findShown(read, input);
    const { asOf, pictures } = await picturePairings(ports, read, { asOf: null });
    const rows = filterPairings(pictures, { ...input, programmeId })
      .filter((picture) => picture.isFollowed)
      .map((picture) => toPairingRow(picture, asOf))
      .toSorted((a, b) => orders.band(a, b) || orders.mentee(a, b));
    const columns = stages.map((stage) => {
      const here = rows.filter((row) => row.stage.id === stage.id);
      const bands = countBands(here.map((row) => row.band));
      return { stage, n: here.length, bands, cards: here.slice(0, mostCards) };
    });
    return { columns, total: rows.length };
  });
}
