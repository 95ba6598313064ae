import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFields } from '../../../src/shared/domain/messages/merge-field.ts';
import { fieldsLeftIn, mergeText } from '../../../src/shared/domain/messages/merge-text.ts';
import { mergeValues } from '../../../src/shared/domain/messages/merge-values.ts';
import { parseMergeText } from '../../../src/shared/domain/messages/parse-merge-text.ts';
import { nastyText, someFacts } from '../../support/message-arbitraries.ts';

const values = mergeValues(someFacts);

describe('filling a text in', () => {
  it('says names, days and the rhythm as one would write them', () => {
    const text =
      'Dear {{you.given}}, you and {{ other.name }} meet {{rhythm}}, last on {{lastMeeting}}, until {{plannedEnd}}. {{me}}';
    expect(mergeText(text, values)).toEqual({
      text: 'Dear Amara, you and Leo Park meet every four weeks, last on 9 May 2026, until 27 November 2026. Noor Aziz',
      problems: [],
    });
  });

  it('tells a field with nothing to say at its line, and leaves it as it was written', () => {
    const { text, problems } = mergeText('Dear {{you.given}},\n\nsee you on {{nextMeeting}}.', values);
    expect(text).toBe('Dear Amara,\n\nsee you on {{nextMeeting}}.');
    expect(problems).toEqual([
      {
        line: 3,
        field: '{{nextMeeting}}',
        sentence: 'Nothing is known here for {{nextMeeting}}: day planned for the next meeting.',
      },
    ]);
  });

  it('knows no field beyond its list, whatever a template asks for', () => {
    const canaries = [
      'mentee.goals',
      'other.email',
      'concern',
      'band',
      'reason',
      'quality',
      '__proto__',
      'constructor',
    ];
    for (const name of canaries) {
      const { text, problems } = mergeText(`a {{${name}}} b`, values);
      expect(text).toBe(`a {{${name}}} b`);
      expect(problems.map(({ sentence }) => sentence)).toEqual([`There is no field {{${name}}}.`]);
    }
  });

  it('tells braces that nothing closes', () => {
    expect(mergeText('Dear {{you.given,\nhello', values).problems).toEqual([
      { line: 1, field: '{{you.given,', sentence: 'A field begins with {{ here and never ends.' },
    ]);
  });

  it('never reads what was filled in for fields again: a name may look like one', () => {
    fc.assert(
      fc.property(nastyText, (name) => {
        const named = { ...values, 'other.name': name };
        expect(mergeText('x{{other.name}}y{{me}}', named)).toEqual({ text: `x${name}yNoor Aziz`, problems: [] });
      }),
    );
  });

  it('leaves no field unsaid: either it is filled in, or it is told', () => {
    const piece = fc.oneof(
      nastyText,
      fc.constantFrom(...mergeFields.map(({ name }) => `{{${name}}}`), '{{', '}}', '\n'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (text) => {
          const parts = parseMergeText(text);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          const { problems } = mergeText(text, { ...values, me: null });
          const open = parts.filter(
            (part) =>
              part.kind === 'unknown' || (part.kind === 'field' && (part.name === 'me' || values[part.name] === null)),
          );
          expect(problems.map(({ field }) => field)).toEqual(open.map((part) => part.text));
        },
      ),
    );
  });
});

describe('a text written for one person', () => {
  it('goes as it stands, so a field left in it is told', () => {
    expect(fieldsLeftIn('Dear Amara,\n{{me}}')).toEqual([
      {
        line: 2,
        field: '{{me}}',
        sentence: 'Write out {{me}} here: what you change for one person goes as it stands.',
      },
    ]);
    expect(fieldsLeftIn('Dear Amara, }} and { are words.')).toEqual([]);
  });
});
