import type { ComponentProps } from 'react';
import { type ToolType, toolTypes } from '#contract/vocabulary.ts';
import { typeName } from '../words/words.ts';

type Props = Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> & {
  readonly value: ToolType | '';
  readonly onChoose: (type: ToolType | '') => void;
};

/** The type of one tool, in a form: a control for `Field`, which has to be chosen. */
export function ToolTypeSelect({ value, onChoose, ...control }: Props) {
  return (
    <select
      {...control}
      name="type"
      value={value}
      onChange={({ target }) => onChoose(toolTypes.find((type) => type === target.value) ?? '')}
    >
      <option value="">Choose …</option>
      {toolTypes.map((type) => (
        <option key={type} value={type}>
          {typeName(type)}
        </option>
      ))}
    </select>
  );
}
