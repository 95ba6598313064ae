import type { ProgrammeFields } from '../../../shared/domain/programme.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Ports } from '../ports.ts';
import { createCohort } from '../programme/create-cohort.ts';
import { createProgramme } from '../programme/create-programme.ts';
import { checkPassphrase } from './check-passphrase.ts';

/**
 * Makes a vault with its first programme and a first cohort, so that people can be imported at once, and opens it. The
 * recovery code is answered once and kept nowhere.
 */
export async function createNewVault(
  ports: Ports,
  { name, passphrase, programme }: { name: string; passphrase: string; programme: ProgrammeFields },
): Promise<{ recoveryCode: string }> {
  if (ports.session.open !== null) throw new AppError('VAULT_OPEN');
  checkPassphrase(passphrase);
  const { vault, recoveryCode } = await ports.vaults.create(name, passphrase);
  ports.session.begin(vault);
  const { id } = await createProgramme(ports, programme);
  await createCohort(ports, {
    programmeId: id,
    fields: { name: 'First cohort', startsOn: ports.clock.today(), endsOn: null },
  });
  return { recoveryCode };
}
