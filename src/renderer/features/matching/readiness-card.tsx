import type { ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import css from './matching.module.css';
import { Names } from './names.tsx';
import { NobodyMayList } from './nobody-may-list.tsx';
import { readinessPoints } from './readiness-words.ts';
import { SupplyTables } from './supply-tables.tsx';

const fewNames = 3;

/** How ready a cohort is to be matched: demand against room, and what would help to look at first. */
export function ReadinessCard({ readiness }: { readonly readiness: ReadinessInWords }) {
  const { kind, mentees, mentorsWithRoom, freePlaces, places } = readiness;
  const arePeers = kind === 'peer';
  return (
    <Card title="Before you match" sentence={readiness.sentence}>
      <dl className={css.figures}>
        <dt>{mentees}</dt>
        <dd>{arePeers ? 'looking for a partner' : 'waiting for a mentor'}</dd>
        {arePeers ? null : (
          <>
            <dt>{mentorsWithRoom}</dt>
            <dd>{mentorsWithRoom === 1 ? 'mentor with room' : 'mentors with room'}</dd>
            <dt>{freePlaces}</dt>
            <dd>{freePlaces === 1 ? 'free place with them' : 'free places with them'}</dd>
            {places === freePlaces ? null : (
              <>
                <dt>{places}</dt>
                <dd>of these that can be used</dd>
              </>
            )}
          </>
        )}
      </dl>
      {mentees === 0 || arePeers ? null : <SupplyTables readiness={readiness} />}
      <NobodyMayList rows={readiness.nobodyMayMentor} />
      <ul className={css.points}>
        {readinessPoints(readiness).map(({ sentence, isWorthALook, people }) => (
          <li key={`${sentence} ${people[0]?.id ?? ''}`} data-look={isWorthALook || undefined}>
            <Icon name={isWorthALook ? 'notice' : 'check'} size={16} />
            <div>
              {isWorthALook ? <span className={css.unseen}>Worth a look: </span> : null}
              {sentence}
              {people.length > fewNames ? (
                <Disclosure title={`Show all ${people.length}`}>
                  <Names people={people} />
                </Disclosure>
              ) : (
                <Names people={people} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
