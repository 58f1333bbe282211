import { ToolType } from '#contract/vocabulary.ts';
import { count } from '../words/numbers.ts';
import { typeNamePlural } from '../words/words.ts';
import { AnyField } from './any-field.tsx';

interface Props {
  /** What there is, by type; what is no type of tool is left out. */
  readonly types: readonly { readonly type: string; readonly tools?: number }[];
  readonly chosen: ToolType | null;
  readonly onChoose: (type: ToolType | null) => void;
}

export function TypeField({ types, chosen, onChoose }: Props) {
  const choices = types.flatMap(({ type, tools }) => {
    const value = ToolType.safeParse(type).data;
    if (value === undefined) return [];
    const name = typeNamePlural(value);
    return [{ value, label: tools === undefined ? name : `${name} (${count(tools)})` }];
  });
  return (
    <AnyField
      label="Type"
      choices={choices}
      chosen={chosen}
      chosenLabel={chosen === null ? '' : typeNamePlural(chosen)}
      onChoose={onChoose}
    />
  );
}
