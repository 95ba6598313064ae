import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ProgrammeFields } from '../../../shared/domain/programme.ts';
import { setUpAction } from '../../../shared/domain/undo-history.ts';
import { vaultNameFrom } from '../../../shared/domain/vault-name.ts';
import type { Ports, Store } from '../ports.ts';
import { addProgramme } from '../programme/create-programme.ts';
import { checkPassphrase } from './check-passphrase.ts';

/**
 * Makes a vault with its first programme and a first cohort, so that people can be imported at once, and opens it. The
 * recovery code is answered once and kept nowhere.
 */
export async function createNewVault(
  ports: Ports,
  { name, passphrase, programme }: { name: string; passphrase: string; programme: ProgrammeFields },
): Promise<{ recoveryCode: string }> {
  checkPassphrase(passphrase);
  let recoveryCode = '';
  await ports.session.begin(
    async () => {
      const created = await ports.vaults.create(vaultNameFrom(name), passphrase, 'own', (store) =>
        setUp(ports, store, programme),
      );
      recoveryCode = created.recoveryCode;
      return created.vault;
    },
    { answersCode: true },
  );
  return { recoveryCode };
}

function setUp(ports: Ports, store: Store, programme: ProgrammeFields) {
  return store.change(setUpAction, async (write) => {
    const { id: programmeId } = await addProgramme(ports, write, programme);
    const first = { name: 'First cohort', startsOn: ports.clock.today(), endsOn: null, closedOn: null };
    await write.programmes.addCohort({ ...first, id: ports.nextId() as CohortId, programmeId });
    return { sentence: `The vault for “${programme.name}” was set up.`, value: null };
  });
}
