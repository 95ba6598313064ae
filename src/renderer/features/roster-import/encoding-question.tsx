import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { encodingWords } from './encoding-words.ts';
import type { EncodingQuestion as Question } from './wizard-state.ts';

interface Props {
  readonly question: Question;
  readonly onChoose: (encoding: string) => void;
}

/** Shows the first lines as each encoding would read them, so that one glance at an accent settles it. */
export function EncodingQuestion({ question, onChoose }: Props) {
  const [encoding, setEncoding] = useState(question.choices[0]?.encoding ?? null);
  return (
    <Card
      title={`How is ${question.fileName} to be read?`}
      sentence="The file does not say how its letters are written. Choose the reading in which names look right."
    >
      <RadioGroup
        label="First lines of the file"
        // The question stands below what was pressed, and may be out of sight.
        autoFocus
        value={encoding}
        onChange={setEncoding}
        options={question.choices.map((choice) => ({
          id: choice.encoding,
          label: choice.preview.split('\n').slice(0, 3).join(' · '),
          description: encodingWords(choice.encoding),
        }))}
      />
      <div>
        <Button
          variant="primary"
          isDisabled={encoding === null}
          onPress={() => {
            if (encoding !== null) onChoose(encoding);
          }}
        >
          Read it this way
        </Button>
      </div>
    </Card>
  );
}
