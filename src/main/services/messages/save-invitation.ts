import { refuseEventTimes } from '../../../shared/domain/invitations/refuse-event-times.ts';
import { toInvitation } from '../../../shared/domain/invitations/to-invitation.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { plainFileName } from '../../../shared/domain/plain-file-name.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { picturePairings } from '../pairings/picture-pairings.ts';
import type { Ports } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';
import { getSettings } from '../settings/keep-settings.ts';

/** Saves a meeting of the two, or a call of the coordinator with one of them, as a file that calendars take. */
export async function saveInvitation(
  ports: Ports,
  { pairingId, callWith, day, start, end, place }: RouteInput<'message.saveInvitation'>,
): Promise<RouteOutput<'message.saveInvitation'>> {
  refuseWith(refuseEventTimes({ start, end }));
  if (day < ports.clock.today()) throw new AppError('INPUT_REFUSED', 'This day is past.', { field: 'day' });
  const { pictures } = await ports.store.read((read) =>
    picturePairings(ports, read, { asOf: null, only: [pairingId] }),
  );
  const [picture] = pictures;
  if (picture === undefined) throw new AppError('NOT_FOUND');
  const { ownName } = await getSettings(ports);
  const { mentee, mentor } = picture;
  const title =
    callWith === null
      ? `Mentoring: ${displayName(mentee)} and ${displayName(mentor)}`
      : `Call: ${displayName(picture[callWith])}${ownName === null ? '' : ` and ${ownName}`}`;
  const event = {
    title,
    day,
    start,
    end,
    place,
    about: null,
    // The two meet once on a day: the same meeting saved again takes the place of the one before.
    uid: [callWith === null ? 'meeting' : `call-${callWith}`, pairingId, day].join('-'),
  };
  const made = { at: ports.clock.now(), zone: start === null ? null : ports.zoneAt(day, start) };
  return saveWhereChosen(ports, `${plainFileName(`${title} ${day}`)}.ics`, async () =>
    Buffer.from(toInvitation(event, made), 'utf8'),
  );
}
