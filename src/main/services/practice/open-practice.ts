import type { Ports } from '../ports.ts';
import { loadPracticeProgramme } from './load-practice-programme.ts';

/** Its data are invented and stand in the open: the passphrase only has to be there, not to be secret. */
const practicePassphrase = 'practice makes perfect';
const practiceName = 'Practice programme';

/** Opens the practice vault with one key press, and makes and fills it the first time. Nothing real ever gets into it. */
export async function openPractice(ports: Ports) {
  await ports.session.end();
  const token = await ports.vaults.findPractice();
  if (token !== null) {
    ports.session.begin(await ports.vaults.unlock(token, practicePassphrase));
    return {};
  }
  const { vault } = await ports.vaults.create(practiceName, practicePassphrase);
  ports.session.begin(vault);
  await loadPracticeProgramme(ports);
  return {};
}
