import { ToolType } from '#contract/vocabulary.ts';
import { typeNamePlural } from '../../../words.ts';
import { Field } from '../../import/field.tsx';

interface Props {
  /** What is loaded, by type; what is no type of tool is left out. */
  readonly types: readonly { readonly type: string }[];
  readonly chosen: ToolType | null;
  readonly onChoose: (type: ToolType | null) => void;
}

/** One type of tool, or any. The chosen one is named before it is known what is loaded. */
export function TypeField({ types, chosen, onChoose }: Props) {
  const known = types.flatMap(({ type }) => ToolType.safeParse(type).data ?? []);
  const all = chosen === null || known.includes(chosen) ? known : [chosen, ...known];
  return (
    <Field label="Type">
      {(control) => (
        <select
          {...control}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(ToolType.safeParse(target.value).data ?? null)}
        >
          <option value="">Any</option>
          {all.map((type) => (
            <option key={type} value={type}>
              {typeNamePlural(type)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
