import { refuseContact } from '../../../shared/domain/contact-rules.ts';
import { contactSentence } from '../../../shared/domain/contact-sentence.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { changePairing } from '../pairings/change-pairing.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Records that the coordinator spoke with somebody of a pairing, or tried to. */
export function logContact(ports: Ports, { pairingId, ...contact }: RouteInput<'contact.log'>): Promise<Written> {
  return changePairing(ports, 'contact.log', pairingId, async ({ write, record, names, nameOf, fact }) => {
    refuseWith(refuseContact(record, contact.on, ports.clock.today()));
    await write.pairings.addContact({ ...fact(), ...contact });
    return `${contactSentence(contact, contact.side === null ? names : nameOf(contact.side))}.`;
  });
}
