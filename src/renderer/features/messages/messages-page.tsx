import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo, useRouteQuery } from '../../lib/location.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { choiceFrom, placeOfChoice } from './message-choice.ts';
import { MessageChoices } from './message-choices.tsx';
import { MessagePreview } from './message-preview.tsx';
import css from './messages.module.css';
import { OwnName } from './own-name.tsx';
import { RecipientList } from './recipient-list.tsx';
import { useDraftMessages } from './use-draft-messages.ts';

/** Messages to one pairing, to several, to a cohort or to one person: drafted and read here, sent by hand. */
export function MessagesPage() {
  const query = useRouteQuery();
  const programmes = useDeskQuery('programme.overview', {});
  const templates = useDeskQuery('message.templates', {}).data?.templates ?? [];
  const settings = useDeskQuery('settings.get', {}).data;
  const cohorts = (programmes.data ?? []).flatMap((programme) => programme.cohorts);
  const choice = choiceFrom(query, cohorts[0]?.id ?? null);
  const drafts = useDraftMessages(choice);
  const { draft, message } = drafts;
  const page = draft.data;
  const asked = { choice: drafts.choice };

  return (
    <Page
      title="Messages"
      sentence="Written here, sent by you: nothing leaves this computer by itself."
      actions={
        <>
          {page && page.total > 1 ? (
            <>
              <Button
                icon="download"
                onPress={() =>
                  void saveAndSay('The messages are', () => request('message.saveMail', { ...asked, key: null }))
                }
              >
                Save all as mail files…
              </Button>
              <Button
                icon="table"
                onPress={() => void saveAndSay('The table is', () => request('message.saveMergeSheet', asked))}
              >
                Save for mail merge…
              </Button>
            </>
          ) : null}
          <LinkButton href="#/settings?tab=messages" icon="pencil">
            Templates
          </LinkButton>
        </>
      }
    >
      {draft.error ? <Notice tone="problem">{errorSentence(draft.error)}</Notice> : null}
      {programmes.isSuccess && choice.to === null ? (
        <EmptyState
          icon="letter"
          title="Nobody to write to yet"
          sentence="Once there are people in a cohort, messages to them are drafted here, each with its own names and days."
        >
          <LinkButton href="#/people" variant="primary">
            Go to People
          </LinkButton>
        </EmptyState>
      ) : (
        <div className={css.columns}>
          <div className={css.stack}>
            <MessageChoices
              choice={choice}
              templates={templates}
              cohorts={cohorts}
              onChoice={(next) => goTo(placeOfChoice(next), { replace: true })}
            />
            {page ? <RecipientList page={page} drafts={drafts} /> : null}
          </div>
          <div className={css.stack}>
            {settings?.ownName === null ? <OwnName /> : null}
            {page && message ? <MessagePreview message={message} total={page.total} drafts={drafts} /> : null}
            {page?.total === 0 ? (
              <EmptyState
                icon="letter"
                title="No message for this choice"
                sentence="Choose another message or other people, and each message stands here to be read before it goes."
              />
            ) : null}
          </div>
        </div>
      )}
    </Page>
  );
}
