import { z } from 'zod';
import { route } from '../route.ts';
import { line, nothing, programmeFields } from '../schemas.ts';

const passphrase = z.string().max(1024);
const vaultToken = z.string().max(64);

/** Everything that may be asked while the vault is locked lives here, and only here. */
export const vaultRoutes = {
  'vault.status': route({
    input: nothing,
    output: z.strictObject({
      state: z.enum(['none', 'locked', 'open']),
      vaults: z.array(z.strictObject({ token: vaultToken, name: z.string() })),
      open: z
        .strictObject({
          name: z.string(),
          isPractice: z.boolean(),
          isAuditIntact: z.boolean(),
          /** False while notes and concerns are locked apart from the rest. */
          areNotesOpen: z.boolean(),
        })
        .nullable(),
      shell: z.enum(['electron', 'browser', 'command']),
      version: z.string(),
      today: z.string(),
    }),
  }),
  'vault.create': route({
    input: z.strictObject({ name: line(80), passphrase, programme: programmeFields }),
    output: z.strictObject({ recoveryCode: z.string() }),
  }),
  'vault.unlock': route({ input: z.strictObject({ vault: vaultToken, passphrase }), output: nothing }),
  'vault.recover': route({
    input: z.strictObject({ vault: vaultToken, recoveryCode: z.string().max(200), newPassphrase: passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
  }),
  'vault.openPractice': route({ input: nothing, output: nothing }),
  'vault.lock': route({ input: nothing, output: nothing }),
  'vault.changePassphrase': route({
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: nothing,
  }),
  /** Locks notes and concerns apart, so that the window can be shown to somebody. */
  'vault.lockNotes': route({ input: nothing, output: nothing }),
  'vault.unlockNotes': route({ input: z.strictObject({ passphrase }), output: nothing }),
  /** The person is still here: puts the automatic lock off. */
  'vault.touch': route({ input: nothing, output: nothing }),
} as const;
