import type { ReactNode } from 'react';
import { countOf } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Notice } from '../../ui/notice.tsx';
import css from './people.module.css';

const mostShown = 5;

/** What stands in the reporting lines that should not: pairs within one line, and circles. Nothing when all is well. */
export function ConflictNotice() {
  const conflicts = useDeskQuery('conflict.list', {}).data;
  if (!conflicts) return null;
  const { open, proposals, loops } = conflicts;
  return (
    <>
      {open.length + proposals.length > 0 ? (
        <Notice title={titleOf(open.length, proposals.length)}>
          <FewOf total={open.length + proposals.length}>
            {open.slice(0, mostShown).map(({ id, menteeName, mentorName, sentence }) => (
              <li key={id}>
                <a href={`#/pairings/${id}`}>
                  {menteeName} with {mentorName}
                </a>
                : {sentence}
              </li>
            ))}
            {proposals.slice(0, Math.max(0, mostShown - open.length)).map((proposal) => (
              <li key={`${proposal.cohortId} ${proposal.menteeId} ${proposal.mentorId}`}>
                Proposed in {proposal.cohortName}: {proposal.sentence}
              </li>
            ))}
          </FewOf>
        </Notice>
      ) : null}
      {loops.length > 0 ? (
        <Notice title="Some reporting lines run in a circle">
          <FewOf total={loops.length}>
            {loops.slice(0, mostShown).map(({ people, sentence }) => (
              <li key={people.map(({ id }) => id).join(' ')}>
                {sentence} Open{' '}
                {people.slice(0, 1).map(({ id, name }) => (
                  <a key={id} href={`#/people/${id}`}>
                    {name}
                  </a>
                ))}{' '}
                to say who it should be.
              </li>
            ))}
          </FewOf>
        </Notice>
      ) : null}
    </>
  );
}

function titleOf(pairings: number, proposals: number): string {
  const told = [
    pairings === 0 ? null : countOf(pairings, 'pairing', 'pairings'),
    proposals === 0 ? null : countOf(proposals, 'proposal', 'proposals'),
  ];
  const verb = pairings + proposals === 1 ? 'stands' : 'stand';
  return `${told.filter((part) => part !== null).join(' and ')} ${verb} in one reporting line`;
}

function FewOf({ total, children }: { readonly total: number; readonly children: ReactNode }) {
  return (
    <>
      <ul>{children}</ul>
      {total > mostShown ? <p className={css.quiet}>And {total - mostShown} more.</p> : null}
    </>
  );
}
