import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useAmongPeers } from './among-peers.ts';
import css from './matching.module.css';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';

interface Props {
  readonly wishes: MatchingWishes;
  readonly dispatch: (action: MatchingAction) => void;
}

const metFirst = 'the wishes of both sides are met as far as they can be, and only then fit decides.';

/** What wishes come before, and what before them. */
const wishesNote: Readonly<Record<MatchingWishes['policy'], string>> = {
  'worst-first': `Once the least good pair is as good as it can be, ${metFirst}`,
  leximin: `Once the pairs are as even as they can be, ${metFirst}`,
  total: `Once as many as possible are placed, ${metFirst}`,
};

const policies = [
  {
    id: 'worst-first',
    label: 'Nobody is left with a poor fit',
    description: 'The least good pair is made as good as it can be, then the rest.',
  },
  {
    id: 'leximin',
    label: 'As even as possible',
    description: 'After the least good pair, as few others as possible are left with a weak fit.',
  },
  {
    id: 'total',
    label: 'The best fit taken together',
    description: 'Some pairs may fit less well so that the whole fits better.',
  },
] as const;
const peerPolicies = policies.filter(({ id }) => id !== 'leximin');

interface PolicyProps extends Props {
  readonly policies: readonly (typeof policies)[number][];
}

function PolicyChoice({ policies: offered, wishes, dispatch }: PolicyProps) {
  return (
    <RadioGroup
      label="When not everyone can have the best fit"
      value={wishes.policy}
      onChange={(policy) => dispatch({ type: 'policy chosen', policy })}
      options={offered}
      description={
        wishesCount(wishes) ? 'Where two wished for each other, that makes their pair better too.' : undefined
      }
    />
  );
}

const wishesCount = ({ wishesFirst, weights }: MatchingWishes) => !wishesFirst && weights.wishes !== 'not at all';

/** What comes first when not everything can be had: whom to propose at all, then which pairs are better than others. */
export function GoalChoices({ wishes, dispatch }: Props) {
  // Peers are paired by the first and the last of these alone.
  if (useAmongPeers()) return <PolicyChoice policies={peerPolicies} wishes={wishes} dispatch={dispatch} />;
  return (
    <>
      <RadioGroup
        label="How many people to place"
        value={wishes.leastFit ?? 'any'}
        onChange={(leastFit) => dispatch({ type: 'least fit chosen', leastFit: leastFit === 'any' ? null : leastFit })}
        options={[
          {
            id: 'any',
            label: 'As many as possible',
            description: 'Everybody who can have a mentor gets a proposal, also where the fit is worth discussing.',
          },
          {
            id: 'Possible',
            label: 'Only pairs that are at least possible',
            description: 'Somebody may wait rather than be proposed to a mentor who hardly fits.',
          },
          {
            id: 'Good fit',
            label: 'Only pairs that are at least a good fit',
            description: 'More people may wait for it.',
          },
        ]}
      />
      <PolicyChoice policies={policies} wishes={wishes} dispatch={dispatch} />
      <div className={css.stack}>
        <Checkbox
          isSelected={wishes.everyMentor}
          onChange={(everyMentor) => dispatch({ type: 'every mentor asked for', everyMentor })}
          note="As many mentors as possible have somebody, before it is looked at who fits whom. Nobody waits for it."
        >
          Every mentor should have someone
        </Checkbox>
        <Checkbox
          isSelected={wishes.wishesFirst}
          onChange={(wishesFirst) => dispatch({ type: 'wishes put first', wishesFirst })}
          note={wishesNote[wishes.policy]}
        >
          Wishes come before the best fit
        </Checkbox>
      </div>
    </>
  );
}
