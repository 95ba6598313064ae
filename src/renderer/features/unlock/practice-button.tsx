import { useState } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Opens the invented programme, which lives in a vault of its own. */
export function PracticeButton({ onOpened }: { readonly onOpened: () => void }) {
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    setOpening(true);
    setProblem(null);
    try {
      await request('vault.openPractice', {});
      onOpened();
    } catch (error) {
      setProblem(errorSentence(error));
      setOpening(false);
    }
  };
  return (
    <>
      <Button isPending={isOpening} onPress={() => void open()}>
        {isOpening ? 'Opening the practice programme' : 'Open the practice programme'}
      </Button>
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
    </>
  );
}
