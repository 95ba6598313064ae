import { useState } from 'react';
import { selfCheckThemes, selfCheckWord } from '../../../shared/domain/self-check.ts';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { formatDay, sentenceCase } from '../../lib/format.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import css from './self-check.module.css';
import { SelfCheckDialog } from './self-check-dialog.tsx';
import { SelfCheckQuestions } from './self-check-questions.tsx';

/** How a mentor sees themselves, in four words; theirs to look at, not a mark of them. */
export function SelfCheckCard({ page }: { readonly page: PersonPage }) {
  const [isOpen, setOpen] = useState(false);
  const [newest, ...earlier] = page.selfChecks;
  const mentors = page.person.mentorCapacity > 0 || page.enrolments.some(({ role }) => role === 'mentor');
  if (!mentors && newest === undefined) return null;
  return (
    <Card
      title="Self-check"
      sentence="How they see themselves as a mentor. Theirs to look at, not a mark of them, and in no report."
    >
      {newest === undefined ? null : (
        <>
          <dl className={css.themes}>
            {selfCheckThemes.map((theme) => (
              <div key={theme} className={css.theme}>
                <dt>{sentenceCase(theme)}</dt>
                <dd>{sentenceCase(selfCheckWord(newest.sums[theme]))}</dd>
                {/* Two answers of one to four: the bar begins where the lowest sum does. */}
                <span className={css.track} aria-hidden="true">
                  <span className={css.bar} style={{ inlineSize: `${((newest.sums[theme] - 1) / 7) * 100}%` }} />
                </span>
              </div>
            ))}
          </dl>
          <p className={css.quiet}>
            Answered on {formatDay(newest.takenOn)}
            {earlier.length === 0 ? '' : `, before that on ${earlier.map((one) => formatDay(one.takenOn)).join(', ')}`}.
          </p>
          <Disclosure title="What the questions were">
            <SelfCheckQuestions />
          </Disclosure>
        </>
      )}
      <div className={css.buttons}>
        <Button size="small" onPress={() => setOpen(true)}>
          Note their answers…
        </Button>
        <Button
          size="small"
          icon="print"
          onPress={() => void saveAndSay('The form is', () => request('selfCheck.saveForm', {}))}
        >
          Blank form…
        </Button>
      </div>
      {isOpen ? <SelfCheckDialog page={page} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}
