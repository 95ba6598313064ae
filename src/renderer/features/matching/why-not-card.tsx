import { useState } from 'react';
import type { CohortId, MatchRunId, PersonId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type PickerResult, SearchPicker } from '../../ui/search-picker.tsx';
import { Select } from '../../ui/select.tsx';
import { useAmongPeers } from './among-peers.ts';
import css from './matching.module.css';

interface Props {
  readonly cohortId: CohortId;
  readonly runId: MatchRunId;
  readonly mentees: readonly { readonly id: PersonId; readonly label: string }[];
  readonly menteeId: PersonId | null;
  readonly onMentee: (menteeId: PersonId) => void;
  readonly onPropose: (() => void) | null;
}

interface Mentor {
  readonly id: PersonId;
  readonly name: string;
}

/** Answers why one mentee was not proposed to one mentor: the rules against it, or what it would have cost the others. */
export function WhyNotCard({ cohortId, runId, mentees, menteeId, onMentee, onPropose }: Props) {
  const arePeers = useAmongPeers();
  const words = arePeers ? wordsOfPeers : wordsOfSides;
  const [mentor, setMentor] = useState<Mentor | null>(null);
  const [found, setFound] = useState<ReadonlyMap<string, Mentor>>(new Map());
  const search = async (text: string): Promise<readonly PickerResult[]> => {
    const { rows } = await request('people.list', {
      cohortId,
      role: arePeers ? null : 'mentor',
      search: text,
      limit: 9,
    });
    setFound(new Map(rows.map((row) => [row.id, { id: row.id, name: row.name }])));
    return rows.map((row) => ({ id: row.id, label: row.name, ...(row.department ? { note: row.department } : {}) }));
  };
  return (
    <Card title="Why not…?" sentence="Pick two people to see what kept them from being proposed.">
      <div className={css.ask} id="why-not">
        <Select label={words.one} options={mentees} value={menteeId} onChange={onMentee} placeholder={words.choose} />
        <SearchPicker
          label={words.other}
          search={search}
          onChoose={(chosen) => setMentor(found.get(chosen.id) ?? null)}
          nothingFound={words.nothingFound}
          {...(mentor === null ? {} : { description: `Chosen: ${mentor.name}` })}
        />
      </div>
      {menteeId !== null && mentor !== null && (
        <Answer
          runId={runId}
          menteeId={menteeId}
          mentorId={mentor.id}
          onPropose={onPropose}
          title={`${mentees.find(({ id }) => id === menteeId)?.label ?? words.one} and ${mentor.name}`}
        />
      )}
    </Card>
  );
}

const wordsOfSides = {
  one: 'Mentee',
  other: 'Mentor',
  choose: 'Choose a mentee',
  nothingFound: 'No mentor of this cohort has that name.',
};
const wordsOfPeers = {
  one: 'Person',
  other: 'Partner',
  choose: 'Choose somebody',
  nothingFound: 'Nobody of this cohort has that name.',
};

interface AnswerProps {
  readonly runId: MatchRunId;
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
  readonly title: string;
  readonly onPropose: (() => void) | null;
}

function Answer({ runId, menteeId, mentorId, title, onPropose }: AnswerProps) {
  const answer = useDeskQuery('matching.explainNonPair', { runId, menteeId, mentorId });
  if (answer.isPending) return <p role="status">Working it out…</p>;
  if (answer.isError) return <Notice tone="problem">{errorSentence(answer.error)}</Notice>;
  const isOutdated = answer.data.kind === 'outdated';
  return (
    <div role="status">
      <Notice
        title={title}
        actions={
          isOutdated && onPropose !== null ? (
            <Button size="small" icon="link" onPress={onPropose}>
              Propose anew
            </Button>
          ) : null
        }
      >
        {answer.data.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </div>
  );
}
