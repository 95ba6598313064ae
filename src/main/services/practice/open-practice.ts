import type { Ports, Sealing, Store } from '../ports.ts';
import { loadPracticeProgramme } from './load-practice-programme.ts';

/** Its data are invented and stand in the open: the passphrase only has to be there, not to be secret. */
export const practicePassphrase = 'practice makes perfect';
const practiceName = 'Practice programme';

/** Opens the practice vault with one key press, and makes and fills it the first time. Nothing real ever gets into it. */
export async function openPractice(ports: Ports) {
  await ports.session.end();
  await ports.session.begin(
    async () => {
      const token = await ports.vaults.findPractice();
      if (token !== null) return ports.vaults.unlock(token, practicePassphrase);
      const load = (store: Store, sealing: Sealing) => loadPracticeProgramme(ports, store, sealing);
      return (await ports.vaults.create(practiceName, practicePassphrase, 'practice', load)).vault;
    },
    { answersCode: false },
  );
  return {};
}
