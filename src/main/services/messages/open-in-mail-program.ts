import { mailtoLink, tooLongForALink } from '../../../shared/domain/messages/mailto-link.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { messagesToSend } from './draft-batch.ts';

/** Hands one message to the computer's mail program, where it waits to be sent by hand. */
export async function openInMailProgram(
  ports: Ports,
  { choice, key }: RouteInput<'message.openMail'>,
): Promise<RouteOutput<'message.openMail'>> {
  const [message] = await messagesToSend(ports, choice, key);
  const link = mailtoLink(message.email, message);
  if (link === null) throw new AppError('INPUT_REFUSED', tooLongForALink);
  return { opened: await ports.openMail(link) };
}
