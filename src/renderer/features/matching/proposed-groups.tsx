import type { MatchRunId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { groupSize, groupsSentence, withoutGroupSentence } from './group-words.ts';
import css from './matching.module.css';
import type { Pair } from './matching-choices.ts';
import { Names } from './names.tsx';

/** Longer lists fold; a group is looked at one by one. */
const few = 12;

/** In a group programme, the proposals as the groups they would make: how large, and what its people have in common. */
export function ProposedGroups({
  runId,
  turnedDown,
}: {
  readonly runId: MatchRunId;
  readonly turnedDown: readonly Pair[];
}) {
  const groups = useDeskQuery('matching.groups', { runId, turnedDown: [...turnedDown] }, { keepLast: true });
  if (groups.isError) return <Notice tone="problem">{errorSentence(groups.error)}</Notice>;
  if (groups.data === undefined) return null;
  const { groups: made, withoutGroup, whyWithoutGroup } = groups.data;
  if (made.length + withoutGroup.length === 0) return null;
  const list = (
    <ul className={css.stack}>
      {made.map((group) => (
        <li key={group.mentor.id}>
          <a href={`#/people/${group.mentor.id}`}>{group.mentor.name}</a>
          <p>
            {groupSize(group)} {group.inCommon}
          </p>
          <Names people={[...group.proposed, ...group.accompanied]} />
        </li>
      ))}
    </ul>
  );
  return (
    <Card title="The groups they would make" sentence={groupsSentence(made)}>
      {made.length > few ? <Disclosure title={`Show all ${made.length}`}>{list}</Disclosure> : list}
      {withoutGroup.length === 0 ? null : (
        <div>
          <p>{withoutGroupSentence(withoutGroup.length)}</p>
          <Names people={withoutGroup} />
          {whyWithoutGroup.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </Card>
  );
}
