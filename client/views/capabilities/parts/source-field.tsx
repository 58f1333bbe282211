import type { Source } from '#contract/source.ts';
import { Field } from '../../import/field.tsx';

interface Props {
  readonly sources: readonly Pick<Source, 'id' | 'title'>[];
  readonly chosen: string | null;
  readonly onChoose: (source: string | null) => void;
}

/** One source, or any. The chosen one is named before the list of sources is there. */
export function SourceField({ sources, chosen, onChoose }: Props) {
  const missing = chosen !== null && !sources.some(({ id }) => id === chosen);
  return (
    <Field label="Source">
      {(control) => (
        <select
          {...control}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
        >
          <option value="">Any</option>
          {missing && <option value={chosen}>{chosen}</option>}
          {sources.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
