import { useState } from 'react';
import { KeyboardList } from '../../lib/keyboard-list.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { findEntries } from './find-entries.ts';
import { glossary } from './glossary.ts';
import css from './help.module.css';

/** What the words mean and what the keys do. */
export function HelpPage() {
  const [search, setSearch] = useState('');
  const parts = findEntries(glossary, search);
  return (
    <Page title="Help" sentence="What the words mean here, and what the keys do." width="reading">
      <div className={css.search}>
        <SearchField label="Search the glossary" value={search} onChange={setSearch} />
      </div>
      {parts.length === 0 ? <p>No entry with that word. A shorter one may find it.</p> : null}
      {parts.map((part) => (
        <Card key={part.title} title={part.title}>
          <dl className={css.entries}>
            {part.entries.map((entry) => (
              <div key={entry.term} className={css.entry}>
                <dt>{entry.term}</dt>
                <dd>{entry.meaning}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
      {search === '' ? (
        <Card title="Keys">
          <KeyboardList />
        </Card>
      ) : null}
    </Page>
  );
}
