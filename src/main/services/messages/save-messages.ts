import type { DraftedMessage } from '../../../shared/domain/messages/draft-messages.ts';
import { plainFileName } from '../../../shared/domain/plain-file-name.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';
import { getSettings } from '../settings/keep-settings.ts';
import { messagesToSend } from './draft-batch.ts';

/** Saves one message as a mail file; several as one file that holds a mail file for each. */
export async function saveMessages(
  ports: Ports,
  { choice, key }: RouteInput<'message.saveMail'>,
): Promise<RouteOutput<'message.saveMail'>> {
  const messages = await messagesToSend(ports, choice, key);
  const { ownName, ownAddress } = await getSettings(ports);
  const at = ports.clock.now();
  const bytesOf = ({ name, email, subject, body }: DraftedMessage) =>
    ports.writeMailFile({
      from: ownAddress === null ? null : { name: ownName, email: ownAddress },
      to: { name, email },
      subject,
      body,
      at,
    });
  const [first, ...rest] = messages;
  if (rest.length === 0) {
    return saveWhereChosen(ports, `${plainFileName(`To ${first.name}`)}.eml`, async () => bytesOf(first));
  }
  const digits = String(messages.length).length;
  const files = messages.map((message, at) => ({
    name: `${String(at + 1).padStart(digits, '0')} ${plainFileName(message.name)}.eml`,
    bytes: bytesOf(message),
  }));
  return saveWhereChosen(ports, `Messages ${ports.clock.today()}.zip`, async () => ports.writeZip(files));
}

const headings = ['E-mail', 'Given name', 'Name', 'Side', 'Other', 'Subject', 'Message'];

/** Saves a table with a row for each message, for mail merge in a word processor. */
export async function saveMergeSheet(
  ports: Ports,
  { choice }: RouteInput<'message.saveMergeSheet'>,
): Promise<RouteOutput<'message.saveMergeSheet'>> {
  const messages = await messagesToSend(ports, choice, null);
  const rows = messages.map(({ email, givenName, name, side, otherName, subject, body }) => [
    email,
    givenName,
    name,
    side,
    otherName ?? '',
    subject,
    body,
  ]);
  return saveWhereChosen(ports, `Messages ${ports.clock.today()}.csv`, async () =>
    ports.writeMergeSheet(headings, rows),
  );
}
