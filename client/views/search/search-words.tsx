import { Fragment } from 'react';
import { WordsField } from '../../ui/words-field.tsx';
import { emptySearch } from '../../addresses/search-url.ts';
import { useSearchShown } from './search-context.ts';
import styles from './search-words.module.css';

const operators = [
  'type:model',
  'free:yes',
  'cap:image-input',
  'vendor:"Mistral AI"',
  'maxPrice:0.5',
  'openWeights:yes',
];

/** The words that are looked for, and what can be written among them. */
export function SearchWords() {
  const { state, field, go } = useSearchShown();
  return (
    <search className={styles.words}>
      <WordsField
        label="Search"
        field={field}
        placeholder="A name, or what you need"
        value={state.q}
        onWords={(q) => go({ q, rows: emptySearch.rows }, 'replace')}
      />
      <p className={styles.help}>
        Narrow it down with{' '}
        {operators.map((operator) => (
          <Fragment key={operator}>
            <code>{operator}</code>{' '}
          </Fragment>
        ))}
      </p>
    </search>
  );
}
