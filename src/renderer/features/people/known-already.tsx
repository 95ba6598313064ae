import type { AppError } from '../../../shared/ipc/app-error.ts';
import { goTo } from '../../lib/location.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { isKnownAlready } from './is-known-already.ts';

interface KnownAlreadyProps {
  /** The refusal of what was to be saved, or null; any that is not about somebody known is left to others. */
  readonly refused: AppError | null;
  /** Goes back to what was typed. */
  readonly onBack: () => void;
  /** Saves it all the same. */
  readonly onSave: () => void;
}

/** Asks whether somebody is not here already. An address can be shared; a staff number belongs to one person. */
export function KnownAlready({ refused, onBack, onSave }: KnownAlreadyProps) {
  if (refused === null || !isKnownAlready(refused)) return null;
  const { id, name } = refused.facts as { readonly id: string; readonly name: string };
  const mayBeShared = refused.code === 'PERSON_ADDRESS_SHARED';
  const open = () => {
    onBack();
    goTo(`/people/${id}`);
  };
  return (
    <Dialog
      title={`Is this ${name}?`}
      size="small"
      isOpen
      onClose={onBack}
      footer={
        <>
          <Button onPress={onBack}>Go back</Button>
          {mayBeShared ? <Button onPress={onSave}>Save anyway</Button> : null}
          <Button variant="primary" onPress={open}>
            Open {name}
          </Button>
        </>
      }
    >
      <p>
        {refused.message}{' '}
        {mayBeShared
          ? 'Two people can share one, such as that of a team; an import then asks which of them is meant.'
          : 'A number belongs to one person: an import tells people apart by it.'}
      </p>
    </Dialog>
  );
}
