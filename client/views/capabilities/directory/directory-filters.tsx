import { useQuery } from '@tanstack/react-query';
import { capabilityKinds, CapabilityKind } from '#contract/vocabulary.ts';
import { WordsField } from '../parts/words-field.tsx';
import { sourcesQuery } from '../../../queries.ts';
import { typeNamePlural } from '../../../words.ts';
import { Field } from '../../import/field.tsx';
import { useDirectory } from '../directory-context.ts';
import { wholeDirectory } from '../directory-url.ts';
import { SourceField } from '../parts/source-field.tsx';
import styles from './directory-filters.module.css';

/** Words, kind and source that narrow the directory; all of them are in the address. */
export function DirectoryFilters() {
  const { state, go } = useDirectory();
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  return (
    <div className={styles.filters} role="search" aria-label="Within the capabilities">
      <WordsField
        label="Search"
        placeholder="Such as image, translation, search"
        value={state.q}
        onWords={(q) => go({ q, rows: wholeDirectory.rows }, 'replace')}
      />
      <Field label="Kind">
        {(control) => (
          <select
            {...control}
            value={state.kind ?? ''}
            onChange={({ target }) => {
              const kind = CapabilityKind.safeParse(target.value);
              go({ kind: kind.success ? kind.data : null, rows: wholeDirectory.rows });
            }}
          >
            <option value="">Any</option>
            {capabilityKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind === 'function' ? 'What tools can do' : typeNamePlural(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SourceField
        sources={sources}
        chosen={state.source}
        onChoose={(source) => go({ source, rows: wholeDirectory.rows })}
      />
    </div>
  );
}
