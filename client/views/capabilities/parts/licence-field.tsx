import { count } from '../../../words/numbers.ts';
import { AnyField } from '../../../ui/any-field.tsx';

interface Props {
  /** Those there are, the most used first. */
  readonly licences: readonly { readonly licence: string; readonly tools: number }[];
  readonly chosen: string | null;
  readonly onChoose: (licence: string | null) => void;
}

export function LicenceField({ licences, ...choosing }: Props) {
  const choices = licences.map(({ licence, tools }) => ({
    value: licence,
    label: `${licence} (${count(tools)})`,
  }));
  return <AnyField label="Licence" choices={choices} {...choosing} />;
}
