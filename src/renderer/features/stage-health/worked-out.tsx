import { useState } from 'react';
import { defaultHealthModel } from '../../../shared/domain/health/default-health-model.ts';
import type { EvidenceGrade } from '../../../shared/domain/health/health-model.ts';
import { stageKinds, stageTemplates } from '../../../shared/domain/stage.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import css from './stage-health.module.css';

const gradeWords: Readonly<Record<EvidenceGrade, string>> = {
  A: 'tested in adults on outcomes',
  B: 'mentoring research, some of it on young people',
  C: 'established practice',
  D: 'our judgement',
};

const { thresholds, minimumCoverage, graceDays, signals } = defaultHealthModel;

/** The rules behind the words, read from the model itself so that they cannot say something else. */
export function WorkedOut() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="question" onPress={() => setOpen(true)}>
        How is this worked out?
      </Button>
      <Dialog title="How is this worked out?" size="wide" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>
          Every pairing is compared with what its two people agreed: their own rhythm and their own planned length. Only
          that things took place is counted, never what was said. What nobody has told us is left open; it does not
          count against anyone.
        </p>
        <p>
          Each stage has its own signals. A signal that is known adds its weight times how far it is fulfilled; the sum
          is taken over the known ones, out of 100. From {thresholds.goingWell} a pairing is going well, from{' '}
          {thresholds.worthALook} it is worth a look, below that it needs a conversation. Where less than{' '}
          {minimumCoverage} % of the weight is known there is too little to say, and in the first {graceDays} days of a
          stage it is too early to tell. An open concern, a wish to end, or a reporting line between the two asks for a
          conversation whatever the sum. The weights are expert judgement and have not yet been tested on your pairings.
        </p>
        <section className={css.scroll} aria-label="Signals by stage" tabIndex={0}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">Stage</th>
                <th scope="col">Signal</th>
                <th scope="col" data-align="end">
                  Weight
                </th>
                <th scope="col">What it rests on</th>
              </tr>
            </thead>
            {stageKinds.map((kind) => {
              const counted = signals[kind].filter((signal) => signal.weight > 0);
              return (
                <tbody key={kind}>
                  {counted.map((signal, index) => (
                    <tr key={signal.id}>
                      {index === 0 && (
                        <th scope="rowgroup" rowSpan={counted.length}>
                          {stageTemplates['five-stage'].find((stage) => stage.kind === kind)?.name}
                        </th>
                      )}
                      <td>{signal.label}</td>
                      <td data-align="end">{signal.weight}</td>
                      <td>{gradeWords[signal.evidenceGrade]}</td>
                    </tr>
                  ))}
                </tbody>
              );
            })}
          </table>
        </section>
      </Dialog>
    </>
  );
}
