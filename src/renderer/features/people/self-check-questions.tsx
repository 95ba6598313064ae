import { selfCheckQuestions, selfCheckThemes } from '../../../shared/domain/self-check.ts';
import { sentenceCase } from '../../lib/format.ts';
import css from './self-check.module.css';

/** The questions of the self-check, by theme. */
export function SelfCheckQuestions() {
  return (
    <dl className={css.questions}>
      {selfCheckThemes.map((theme) => (
        <div key={theme}>
          <dt>{sentenceCase(theme)}</dt>
          {selfCheckQuestions
            .filter((one) => one.theme === theme)
            .map(({ question }) => (
              <dd key={question}>{question}</dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
