import type { PersonId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatDay } from '../../lib/format.ts';
import { goTo, wayBackTo } from '../../lib/location.ts';
import { messagesToPerson } from '../../lib/message-place.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { KeptApart } from './kept-apart.tsx';
import { KeptFacts } from './kept-facts.tsx';
import css from './people.module.css';
import { PersonAbout } from './person-about.tsx';
import { PersonEvents } from './person-events.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonMentoring } from './person-mentoring.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonPairings } from './person-pairings.tsx';
import { PersonRoles } from './person-roles.tsx';
import { PersonWishes } from './person-wishes.tsx';
import { ReportingLine } from './reporting-line.tsx';
import { SelfCheckCard } from './self-check-card.tsx';

/** Everything known about one person, edited where it stands. */
export function PersonPage({ id }: { readonly id: PersonId }) {
  const { data: page, error } = useDeskQuery('people.get', { id });
  useShortcuts([{ keys: 'd', run: () => goTo(messagesToPerson(id)) }]);
  const back = { href: wayBackTo('/people'), label: 'People' };
  if (error) {
    return (
      <Page title="Person" back={back}>
        <Notice tone="problem">{errorSentence(error)}</Notice>
      </Page>
    );
  }
  if (!page) return null;
  const { person } = page;
  const job = [person.jobTitle, person.department, person.location].filter(Boolean).join(', ');
  return (
    <Page
      title={page.name}
      sentence={job || undefined}
      back={back}
      actions={
        <LinkButton href={`#${messagesToPerson(id)}`} icon="letter">
          Draft a message <Kbd keys="D" />
        </LinkButton>
      }
    >
      {person.leftOn ? (
        <Notice>
          {page.hasLeft
            ? `Left on ${formatDay(person.leftOn)}. Nothing recorded is lost, and nobody new is proposed.`
            : `Leaves on ${formatDay(person.leftOn)}. Until then, somebody new may still be proposed.`}
        </Notice>
      ) : person.paused ? (
        <Notice>Asked not to be proposed for now.</Notice>
      ) : null}
      <div className={css.columns}>
        <div className={css.stack}>
          <PersonAbout person={person} />
          <PersonMentoring person={person} />
          <KeptFacts person={person} />
          <PersonNotes id={person.id} name={page.name} />
          <PersonHistory history={page.history} />
        </div>
        <div className={css.stack}>
          <PersonPairings pairings={page.pairings} />
          <PersonEvents id={person.id} />
          <PersonRoles id={person.id} enrolments={page.enrolments} />
          <PersonWishes page={page} />
          <SelfCheckCard page={page} />
          <ReportingLine page={page} />
          <KeptApart id={person.id} name={page.name} exclusions={page.exclusions} />
        </div>
      </div>
    </Page>
  );
}
