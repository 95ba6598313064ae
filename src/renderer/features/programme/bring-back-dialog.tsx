import { useEffect, useState } from 'react';
import type { Returner } from '../../../shared/domain/closing/returners.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { type Role, roles } from '../../../shared/domain/person.ts';
import type { CohortOverview } from '../../../shared/ipc/routes/programme.ts';
import { countOf, formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { chosenToBringBack, partOf, withPart } from './bring-back-choice.ts';
import css from './programme.module.css';

interface BringBackDialogProps {
  readonly cohort: CohortOverview | null;
  readonly onClose: () => void;
}

/** People who said at an ending that they would take part again: those ticked join this cohort. */
export function BringBackDialog({ cohort, onClose }: BringBackDialogProps) {
  const { data: returners } = useDeskQuery(
    'cohort.returners',
    { id: cohort?.id as CohortOverview['id'] },
    { enabled: cohort !== null },
  );
  const [parts, setParts] = useState<ReadonlySet<string>>(new Set());
  const bring = useDeskChange('cohort.bringBack', { refusal: 'form', onDone: onClose });
  useEffect(() => {
    setParts(new Set());
    bring.reset();
    // Opening begins afresh.
  }, [cohort?.id]);

  const people = chosenToBringBack(returners ?? [], parts);
  const submit = () => {
    if (cohort !== null && people.length > 0) void bring.run({ id: cohort.id, people: [...people] });
  };
  return (
    <Dialog
      title={`Bring people back into ${cohort?.name ?? ''}`}
      isOpen={cohort !== null}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={people.length === 0} isPending={bring.isPending}>
            {people.length === 0 ? 'Bring them back' : `Bring back ${countOf(people.length, 'person', 'people')}`}
          </Button>
        </>
      }
    >
      {bring.problem ? <Notice tone="problem">{bring.problem}</Notice> : null}
      {returners?.length === 0 ? (
        <p>
          Nobody is waiting to come back. When a pairing ends, record under its ending whether each of the two would
          take part again; those who would are offered here.
        </p>
      ) : (
        <ul className={css.returners}>
          {returners?.map((one) => (
            <ReturnerLine
              key={one.personId}
              returner={one}
              isTicked={(role) => parts.has(partOf(one.personId, role))}
              onTick={(role, on) => setParts(withPart(parts, one.personId, role, on))}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

interface ReturnerLineProps {
  readonly returner: Returner & { readonly personId: PersonId };
  readonly isTicked: (role: Role) => boolean;
  readonly onTick: (role: Role, isTicked: boolean) => void;
}

function ReturnerLine({ returner, isTicked, onTick }: ReturnerLineProps) {
  return (
    <li className={css.returner}>
      <span>
        {returner.name}{' '}
        <span className={css.quiet}>
          said so on {formatDay(returner.saidOn)}
          {returner.isPaused ? ', and asked for a pause' : ''}
        </span>
      </span>
      <span className={css.buttons}>
        {roles
          .filter((role) => returner.roles.includes(role))
          .map((role) => (
            <Checkbox
              key={role}
              label={`${returner.name} as a ${role}`}
              isSelected={isTicked(role)}
              onChange={(on) => onTick(role, on)}
            >
              As a {role}
            </Checkbox>
          ))}
      </span>
    </li>
  );
}
