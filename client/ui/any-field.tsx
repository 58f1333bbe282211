import { Field } from './field.tsx';

interface Props<Value extends string> {
  readonly label: string;
  /** In the order they are shown in. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | null;
  /** What the chosen one is called while it is not among the choices: before it is known what there is. */
  readonly chosenLabel?: string;
  readonly onChoose: (value: Value | null) => void;
}

/** One of several, or any. */
export function AnyField<Value extends string>(props: Props<Value>) {
  const { label, choices, chosen, chosenLabel = chosen ?? '', onChoose } = props;
  const missing = chosen !== null && !choices.some(({ value }) => value === chosen);
  const all = missing ? [{ value: chosen, label: chosenLabel }, ...choices] : choices;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(all.find(({ value }) => value === target.value)?.value ?? null)}
        >
          <option value="">Any</option>
          {all.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
