import type { Role } from '../../../shared/domain/person.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';

const names = { agreement: 'The agreement is', preparation: 'The sheet is' } as const;

/** Saves a sheet about a pairing as a PDF where the person chooses. */
export function savePairingSheet(page: PairingPage, sheet: keyof typeof names, side: Role | null): void {
  void saveAndSay(names[sheet], () => request('pairing.saveSheet', { id: page.row.id, sheet, side }));
}
