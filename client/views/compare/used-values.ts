import type { CompareRow, RowKey, Verdict } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';

type Value = Verdict['sentences'][number]['values'][number];

/** The values a sentence used in one row: "Rank", then a tool's name with its value in that row's units. */
export interface UsedValues {
  readonly row: RowKey;
  readonly label: string;
  readonly items: readonly { readonly tool: string; readonly name: string; readonly text: string }[];
}

function valueText({ row, value }: Value): string {
  if (typeof value === 'string') return value;
  const rounded = Number(value.toFixed(2)).toLocaleString('en-US');
  return row === 'rank' ? `${Math.round(value)}/100` : rounded;
}

/** Groups a sentence's values by row, in the order the sentence used them. */
export function usedValues(
  values: readonly Value[],
  rows: readonly CompareRow[],
  tools: readonly Tool[],
): UsedValues[] {
  return [...new Set(values.map(({ row }) => row))].map((row) => ({
    row,
    label: rows.find(({ key }) => key === row)?.label ?? row,
    items: values
      .filter((value) => value.row === row)
      .map((value) => ({
        tool: value.tool,
        name: tools.find(({ id }) => id === value.tool)?.name ?? value.tool,
        text: valueText(value),
      })),
  }));
}
