import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { capabilityKinds, CapabilityKind } from '#contract/vocabulary.ts';
import { useSettled } from '../../../components/use-settled.ts';
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
      <WordsField />
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

function WordsField() {
  const { state, go } = useDirectory();
  const [text, setText] = useState(state.q);
  const settled = useSettled(text, 160);
  const write = useEffectEvent(() => {
    if (settled !== state.q) go({ q: settled, rows: wholeDirectory.rows }, 'replace');
  });
  useEffect(() => write(), [settled]);
  // The address changed by other hands, such as Back: its words are shown.
  const show = useEffectEvent(() => {
    if (state.q !== settled) setText(state.q);
  });
  useEffect(() => show(), [state.q]);
  return (
    <Field label="Words">
      {(control) => (
        <input
          {...control}
          type="search"
          placeholder="Such as image, translation, search"
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
    </Field>
  );
}
