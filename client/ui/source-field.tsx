import type { Source } from '#contract/source.ts';
import { AnyField } from './any-field.tsx';

interface Props {
  readonly sources: readonly Pick<Source, 'id' | 'title'>[];
  readonly chosen: string | null;
  readonly onChoose: (source: string | null) => void;
}

export function SourceField({ sources, ...choosing }: Props) {
  const choices = sources.map(({ id, title }) => ({ value: id, label: title }));
  return <AnyField label="Source" choices={choices} {...choosing} />;
}
