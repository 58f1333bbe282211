/** Which side of "commercial, and open" a tool is on, and the pairs of lists put on the two sides. Pure. */
import { isOpen, type Free } from '#contract/free.ts';
import type { OpenAlternative, OpenAlternatives } from '#contract/open-alternatives.ts';
import type { ToolType } from '#contract/vocabulary.ts';

export interface ListedTool {
  readonly id: string;
  readonly name: string;
  readonly type: ToolType;
  readonly free: Pick<Free, 'paid' | 'ways'>;
}

/** So many entries of a source name the two, in either order. */
export interface Listed {
  readonly first: string;
  readonly second: string;
  readonly source: string;
  readonly listings: number;
}

type Side = 'open' | 'paid' | 'type' | 'unknown';

/** What is offered ready-made. A library, a server or a model is no product by its type alone. */
const madeToSell: ReadonlySet<ToolType> = new Set(['product', 'platform', 'app']);

/**
 * Open: a source states an open licence or open weights, whatever is sold besides. Commercial, of what is not: a source says
 * that it is sold, or it is a product, a platform or an app. Of all else nothing is known.
 */
export function sideOf({ free, type }: Pick<ListedTool, 'free' | 'type'>): Side {
  if (isOpen(free)) return 'open';
  if (free.paid) return 'paid';
  return madeToSell.has(type) ? 'type' : 'unknown';
}

/** @param tools those that the pairs name; a pair of which one is missing is of no known side */
export function onTwoSides(
  listed: readonly Listed[],
  tools: ReadonlyMap<string, ListedTool>,
): Pick<OpenAlternatives, 'items' | 'pairs'> {
  const pairs = pairsOf(listed);
  const counts = { total: pairs.length, shown: 0, bothOpen: 0, bothCommercial: 0, unknown: 0 };
  const products = new Map<string, OpenAlternatives['items'][number]>();
  for (const { ids, listings, sources } of pairs) {
    const [one, other] = ids.map((id) => tools.get(id));
    const [side, otherSide] = [one, other].map((tool) => (tool ? sideOf(tool) : 'unknown'));
    if (!one || !other || side === 'unknown' || otherSide === 'unknown') counts.unknown += 1;
    else if (side === 'open' && otherSide === 'open') counts.bothOpen += 1;
    else if (side !== 'open' && otherSide !== 'open') counts.bothCommercial += 1;
    else {
      counts.shown += 1;
      const [product, open] = side === 'open' ? [other, one] : [one, other];
      const row = products.get(product.id) ?? {
        product: named(product),
        commercial: product.free.paid ? ('paid' as const) : ('type' as const),
        alternatives: [],
      };
      row.alternatives.push({ tool: named(open), open: whyOpen(open), listings, sources: [...sources] });
      products.set(product.id, row);
    }
  }
  const items = [...products.values()].map((row) => ({
    ...row,
    alternatives: row.alternatives.toSorted((a, b) => b.listings - a.listings || byName(a.tool, b.tool)),
  }));
  return {
    items: items.toSorted(
      (a, b) => b.alternatives.length - a.alternatives.length || byName(a.product, b.product),
    ),
    pairs: counts,
  };
}

interface PairListed {
  readonly ids: readonly string[];
  readonly listings: number;
  readonly sources: readonly string[];
}

/** Each two once, whichever is named first. */
function pairsOf(listed: readonly Listed[]): readonly PairListed[] {
  const pairs = new Map<string, PairListed>();
  for (const { first, second, source, listings } of listed) {
    if (first === second) continue;
    const ids = [first, second].toSorted();
    const before = pairs.get(ids.join('|'));
    pairs.set(ids.join('|'), {
      ids,
      listings: listings + (before?.listings ?? 0),
      sources: [...new Set([...(before?.sources ?? []), source])].toSorted(),
    });
  }
  return [...pairs.values()];
}

const named = ({ id, name, type }: ListedTool): OpenAlternative['tool'] => ({ id, name, type });

const whyOpen = ({ free: { ways } }: ListedTool): string =>
  ways.find(({ way }) => way === 'open-source' || way === 'open-weights')?.text ?? '';

type Named = OpenAlternative['tool'];
const byName = (a: Named, b: Named): number => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
