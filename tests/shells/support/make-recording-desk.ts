import type { Desk, Platform, Sender } from '../../../src/main/platform.ts';

export interface Asked {
  readonly route: unknown;
  readonly input: unknown;
  readonly sender: Sender;
}

/** A desk that answers a few routes of its own and remembers who asked what: it stands behind a shell under test. */
export function makeRecordingDesk() {
  const asked: Asked[] = [];
  const held: { path: string; fileName: string }[] = [];
  let platform: Platform | undefined;
  let closed = 0;
  let locked = false;

  const createDesk = (given: Platform): Desk => {
    platform = given;
    return {
      request: async (route, input, sender) => {
        asked.push({ route, input, sender });
        if (!sender.trusted) return { ok: false, error: { code: 'NOT_TRUSTED', message: 'no' } };
        if (route === 'file.choose') return { ok: true, data: await given.dialogs.chooseFiles('roster') };
        if (route === 'print.document') return { ok: true, data: 'Printed on purpose' };
        return { ok: true, data: input };
      },
      holdFile: (path, fileName) => `token-${held.push({ path, fileName })}`,
      lock: async () => {
        if (!locked) given.renewWindow();
      },
      close: async () => {
        closed += 1;
      },
    };
  };

  return {
    createDesk,
    asked,
    held,
    /** From now on there is no open vault, so that locking does nothing. */
    setLocked(value: boolean) {
      locked = value;
    },
    platform: () => {
      if (platform === undefined) throw new Error('the desk was not built yet');
      return platform;
    },
    timesClosed: () => closed,
  };
}
