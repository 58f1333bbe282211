/** `type:model free:yes fast chat` → the operators and the words left. Pure. */
import type { z } from 'zod';
import { type toolFilters, ToolFilters } from './filters.ts';

export interface Asked {
  readonly text: string;
  readonly filters: ToolFilters;
  /** Operators whose value cannot be, as they were written. */
  readonly wrong: readonly { readonly operator: string; readonly message: string }[];
}

interface Meant {
  readonly filter: keyof typeof toolFilters;
  readonly value: (written: string) => string;
}

const same = (written: string): string => written;
const operators: Readonly<Record<string, Meant>> = {
  type: { filter: 'type', value: same },
  source: { filter: 'source', value: same },
  cap: { filter: 'capability', value: same },
  free: { filter: 'pricing', value: (written) => ({ yes: 'free', no: 'paid' })[written] ?? written },
  maxprice: { filter: 'maxPrice', value: same },
  mincontext: { filter: 'minContext', value: same },
  releasedafter: { filter: 'releasedAfter', value: same },
  openweights: { filter: 'openWeights', value: same },
};
const pattern = new RegExp(
  `(^|\\s)((${Object.keys(operators).join('|')}):([a-z0-9][a-z0-9._-]*))(?=\\s|$)`,
  'gi',
);

/** An operator given twice counts as given last. What only looks like one ("Qwen: …") stays text. */
export function readOperators(query: string): Asked {
  const written: Record<string, string> = {};
  const spelt: Record<string, string> = {};
  const text = query.replaceAll(pattern, (_, before: string, all: string, name: string, value: string) => {
    const meant = operators[name.toLowerCase()];
    if (meant) {
      written[meant.filter] = meant.value(value.toLowerCase());
      spelt[meant.filter] = all;
    }
    return before;
  });
  const parsed = ToolFilters.safeParse(written);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => told(issue, spelt));
  return { text: text.trim(), filters: parsed.data ?? {}, wrong };
}

function told({ path, message }: z.core.$ZodIssue, spelt: Record<string, string>) {
  return { operator: spelt[path.join('.')] ?? path.join('.'), message };
}
