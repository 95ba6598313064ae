import { chooseRecipients, type MessageTo } from '../../../shared/domain/messages/choose-recipients.ts';
import {
  type DraftBatch,
  type DraftedMessage,
  draftMessages,
  leaveOutOpen,
  refuseToSend,
} from '../../../shared/domain/messages/draft-messages.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { DraftPage } from '../../../shared/ipc/routes/messages.ts';
import { picturePairings } from '../pairings/picture-pairings.ts';
import type { Ports, Readers } from '../ports.ts';
import { getSettings } from '../settings/keep-settings.ts';
import { findTemplate } from './read-templates.ts';

export type MessageChoice = RouteInput<'message.saveMergeSheet'>['choice'];

/** Every message that was asked for, filled in from what the vault holds now. */
export async function draftBatch(ports: Ports, choice: MessageChoice): Promise<DraftBatch> {
  const { ownName } = await getSettings(ports);
  return ports.store.read(async (read) => {
    const template = await findTemplate(ports, read, choice.template);
    const recipients = chooseRecipients(choice.to, choice.side, await gather(ports, read, choice.to, ownName));
    const batch = draftMessages(template, recipients, choice.edited);
    return choice.withoutOpen ? leaveOutOpen(batch) : batch;
  });
}

async function gather(ports: Ports, read: Readers, to: MessageTo, me: string | null) {
  const only = to.kind === 'pairings' ? { only: to.pairings } : {};
  const { asOf, pictures } = await picturePairings(ports, read, { asOf: null, ...only });
  if (to.kind === 'pairings' && pictures.length === 0) throw new AppError('NOT_FOUND');
  const programmes = new Map((await read.programmes.list()).map(({ id, name }) => [id, name]));
  return {
    today: asOf,
    me,
    pictures,
    people: await read.people.list(),
    enrolments: await read.people.listEnrolments(),
    cohorts: await read.programmes.listCohorts(),
    programmeName: (id: Parameters<typeof programmes.get>[0]) => programmes.get(id) ?? null,
  };
}

const mostLeftOut = 200;

/** One page of the messages, with how many there are and who is left out. */
export async function readDraft(
  ports: Ports,
  { offset, limit, ...choice }: RouteInput<'message.draft'>,
): Promise<DraftPage> {
  const { messages, leftOut } = await draftBatch(ports, choice);
  return {
    messages: messages.slice(offset, offset + limit),
    total: messages.length,
    open: messages.filter(({ problems }) => problems.length > 0).length,
    leftOut: leftOut.slice(0, mostLeftOut),
    leftOutTotal: leftOut.length,
  };
}

/** The messages that are to go out: all, or the one with this key. Throws a refusal while anything in them is open. */
export async function messagesToSend(
  ports: Ports,
  choice: MessageChoice,
  key: string | null,
): Promise<readonly [DraftedMessage, ...DraftedMessage[]]> {
  const { messages } = await draftBatch(ports, choice);
  const [first, ...rest] = key === null ? messages : messages.filter((message) => message.key === key);
  if (first === undefined) {
    throw key === null ? new AppError('INPUT_REFUSED', 'There is nobody to write to.') : new AppError('NOT_FOUND');
  }
  const refusal = refuseToSend([first, ...rest]);
  if (refusal !== null) throw new AppError('INPUT_REFUSED', refusal);
  return [first, ...rest];
}
