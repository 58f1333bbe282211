import { useQuery } from '@tanstack/react-query';
import { capabilityKinds } from '#contract/vocabulary.ts';
import { WordsField } from '../../../ui/words-field.tsx';
import { sourcesQuery } from '../../../api/queries.ts';
import { typeNamePlural } from '../../../words/words.ts';
import { AnyField } from '../../../ui/any-field.tsx';
import { useDirectory } from '../directory-context.ts';
import { wholeDirectory } from '../../../addresses/directory-url.ts';
import { SourceField } from '../../../ui/source-field.tsx';
import styles from './directory-filters.module.css';

const kinds = capabilityKinds.map((value) => ({
  value,
  label: value === 'function' ? 'What tools can do' : typeNamePlural(value),
}));

/** Words, kind and source that narrow the directory; all of them are in the address. */
export function DirectoryFilters() {
  const { state, go } = useDirectory();
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  return (
    <search className={styles.filters} aria-label="Within the capabilities">
      <WordsField
        label="Search"
        placeholder="Such as image, translation, search"
        value={state.q}
        onWords={(q) => go({ q, rows: wholeDirectory.rows }, 'replace')}
      />
      <AnyField
        label="Kind"
        choices={kinds}
        chosen={state.kind}
        onChoose={(kind) => go({ kind, rows: wholeDirectory.rows })}
      />
      <SourceField
        sources={sources}
        chosen={state.source}
        onChoose={(source) => go({ source, rows: wholeDirectory.rows })}
      />
    </search>
  );
}
