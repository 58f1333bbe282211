/** How many tools a condition leaves out only because they do not say: nobody takes silence for a no. */
import type { FilterName, ToolFilters } from '#contract/filters.ts';
import type { Database } from '../database/driver.ts';
import { countByFacets } from '../queries/search.ts';
import { facetConditions, filtersOf, silentOn } from '../search/facets.ts';
import { withoutWishes, type Wish } from '../search/wishes.ts';

/** More are not counted. */
const maxCounted = 3_000;

interface Unstated {
  /** What they do not say, behind "do not state". */
  readonly words: string;
  /** The tools of which it is asked at all. */
  readonly of: Pick<ToolFilters, 'type'>;
  readonly called: string;
  /** Whether they stay: what denies something leaves out only what is known to be it. */
  readonly stay?: boolean;
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
  notVendor: { words: 'who makes them', ...all, stay: true },
  releasedAfter: { words: 'when they came out', ...all },
  licence: { words: 'a licence', ...all },
  pricing: { words: 'what they cost', ...all },
  free: { words: 'what they cost', ...all },
};
/** Of capabilities it is known which ones are stated of what. */
const ofKey: Unstated = { words: 'whether they need a key', of: { type: ['api'] }, called: 'APIs' };
const ofAbility: Unstated = {
  words: 'what they take in and can do',
  of: { type: [...models.of.type] },
  called: models.called,
};

/** A sentence for each filter that words were read as, where it leaves out some that say nothing of it. */
export async function unstatedNotes(
  db: Database,
  filters: ToolFilters,
  wishes: readonly Wish[],
): Promise<string[]> {
  const rows = [...new Set(wishes.map(rowOf))];
  const notes = await Promise.all(
    rows.map(async (row) => {
      const ofRow = wishes.filter((wish) => rowOf(wish) === row);
      const [first] = ofRow;
      if (row === undefined || first === undefined) return null;
      const { what, value } = first;
      const conditions = facetConditions('tool', filtersOf({ ...row.of, ...withoutWishes(filters, ofRow) }));
      const query = [...conditions, ...silentOn(what, value)].join(' ');
      const [counted] = await countByFacets(db, { query, depth: maxCounted + 1 });
      const of = row.of.type;
      const isOther = of !== undefined && filters.type?.some((type) => !of.includes(type)) === true;
      return noteOf(counted?.total ?? 0, isOther ? { ...row, called: all.called } : row);
    }),
  );
  return notes.flatMap((note) => note ?? []);
}

const rowOf = ({ what, value }: Wish): Unstated | undefined =>
  what !== 'capability' ? unstated[what] : value === 'no-key-needed' ? ofKey : ofAbility;

function noteOf(total: number, { words, called, stay = false }: Unstated): string | null {
  if (total === 0) return null;
  const many = total > maxCounted ? `More than ${spelt(maxCounted)}` : spelt(total);
  return `${many} ${called} that fit the other filters do not state ${words}; they ${stay ? 'stay' : 'are not'} in the results.`;
}

const spelt = (value: number): string => value.toLocaleString('en');
