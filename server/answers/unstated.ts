/** How many tools a condition leaves out only because they do not say: nobody takes silence for a no. */
import type { FilterName, ToolFilters } from '#contract/filters.ts';
import type { Database } from '../database/driver.ts';
import { countByFacets } from '../queries/search.ts';
import { facetConditions, filtersOf, silentOn } from '../search/facets.ts';
import type { Wish } from '../search/wishes.ts';

/** More are not counted. */
const mostCounted = 3_000;

interface Unstated {
  /** What they do not say, behind "do not state". */
  readonly words: string;
  /** The tools of which it is asked at all. */
  readonly of: Pick<ToolFilters, 'type'>;
  readonly called: string;
}

const models = { of: { type: ['model', 'finetune'] }, called: 'models' } as const satisfies Partial<Unstated>;
const all = { of: {}, called: 'tools' };

const unstated: Partial<Readonly<Record<FilterName, Unstated>>> = {
  minContext: { words: 'their context', of: { type: [...models.of.type] }, called: models.called },
  maxPrice: { words: 'a price by tokens', of: { type: [...models.of.type] }, called: models.called },
  openWeights: {
    words: 'whether their weights are open',
    of: { type: [...models.of.type] },
    called: models.called,
  },
  licence: { words: 'a licence', ...all },
  pricing: { words: 'what they cost', ...all },
  free: { words: 'what they cost', ...all },
  capability: { words: 'whether they need a key', of: { type: ['api'] }, called: 'APIs' },
};

/** A sentence for each filter that words were read as, where it leaves out some that say nothing of it. */
export async function unstatedNotes(
  db: Database,
  filters: ToolFilters,
  wishes: readonly Wish[],
): Promise<string[]> {
  const asked = [...new Set(wishes.map(({ what }) => what))];
  const notes = await Promise.all(
    asked.map(async (what) => {
      const row = unstated[what];
      if (row === undefined) return null;
      const { [what]: _, ...others } = filters;
      const conditions = facetConditions('tool', filtersOf({ ...row.of, ...others }));
      const query = [...conditions, ...silentOn(what)].join(' ');
      const [counted] = await countByFacets(db, { query, depth: mostCounted + 1 });
      const of = row.of.type;
      const isOther = of !== undefined && filters.type?.some((type) => !of.includes(type)) === true;
      return noteOf(counted?.total ?? 0, isOther ? { ...row, called: all.called } : row);
    }),
  );
  return notes.flatMap((note) => note ?? []);
}

function noteOf(total: number, { words, called }: Unstated): string | null {
  if (total === 0) return null;
  const many = total > mostCounted ? `More than ${spelt(mostCounted)}` : spelt(total);
  return `${many} ${called} that fit the other filters do not state ${words}; they are not in the results.`;
}

const spelt = (value: number): string => value.toLocaleString('en');
