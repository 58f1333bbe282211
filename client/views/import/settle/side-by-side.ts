/** What is known of the two sides of a conflict, row by row. */
import type { Conflict } from '#contract/imports.ts';
import type { Tool } from '#contract/tool.ts';
import { matchedText } from '#contract/result-text.ts';
import { toldLineText } from '#contract/told-line.ts';
import { pricingNames, typeName } from '../../../words/words.ts';

interface Side {
  readonly side: Conflict['left'];
  /** Undefined until it is read. */
  readonly tool: Tool | undefined;
}

interface FactRow {
  readonly label: string;
  /** Null: not known. */
  readonly values: readonly [string | null, string | null];
  readonly differs: boolean;
}

/** Rows of which at least one side is known. @param titleOf the title of a source by its id */
export function factsSideBySide(left: Side, right: Side, titleOf: (source: string) => string): FactRow[] {
  const row = (label: string, value: (side: Side) => string | null | undefined): FactRow[] => {
    const [one, other] = [value(left) ?? null, value(right) ?? null];
    return one === null && other === null
      ? []
      : [{ label, values: [one, other], differs: one !== null && other !== null && one !== other }];
  };
  const named = (names: readonly string[] | undefined) =>
    names === undefined || names.length === 0 ? null : names.join(', ');
  return [
    ...row('Source', ({ side }) => titleOf(side.record.slice(0, side.record.indexOf('/')))),
    ...row('Its key there', ({ side }) => side.record.slice(side.record.indexOf('/') + 1)),
    ...row('Type', ({ tool }) => tool && typeName(tool.type)),
    ...row('Vendor', ({ tool }) => tool?.vendor),
    ...row('Address', ({ side, tool }) => side.url ?? tool?.url),
    ...row('Licence', ({ tool }) => tool?.licence),
    ...row('Pricing', ({ tool }) => (tool && tool.pricing !== 'unknown' ? pricingNames[tool.pricing] : null)),
    ...row('Released', ({ tool }) => tool?.released),
    ...row('Described as', ({ tool }) => tool && toldLineText(tool)),
    ...row('Also called', ({ tool }) =>
      named(tool?.aliases.filter((name) => name !== tool.name).slice(0, 6)),
    ),
    ...row('All sources', ({ tool }) => named(tool?.sources.map(titleOf))),
    ...row('Matched', ({ tool }) => tool && (matchedText(tool.matchesByKind) || null)),
  ];
}
