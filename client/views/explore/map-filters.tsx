import { pricings } from '#contract/vocabulary.ts';
import { isFiltered } from '../../addresses/explore/filters.ts';
import { dropFilters, filterBy, toggled } from '../../explore/moves-view.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import { useSources } from '../../api/use-sources.ts';
import { priceLabel } from '../../graph/scene/colourings/pricing.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { count } from '../../words/numbers.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { typeNamePlural } from '../../words/words.ts';
import { FilterList } from './map-filter-list.tsx';
import styles from './map-tools.module.css';

interface Props {
  readonly picture: Picture;
  readonly state: ExploreState;
  readonly go: Go;
}

/** Filters of what is drawn, each choice with how many nodes on the map it has. */
export function MapFilters({ picture, state, go }: Props) {
  const titleOf = useSources();
  const { filters } = state;
  const nodes = picture.all.map(({ node }) => node);
  const types = [...new Set(nodes.map(({ type }) => type))];
  const sources = [...new Set(nodes.flatMap((node) => node.sources))].sort();
  const prices = pricings.filter((price) =>
    nodes.some((node) => node.kind === 'tool' && node.pricing === price),
  );
  return (
    <section className={styles.panel} aria-label="Filters">
      <FilterList
        title="Type"
        rows={types.map((type) => ({
          key: type,
          label: typeNamePlural(type),
          total: nodes.filter((node) => node.type === type).length,
          shown: filters.types?.includes(type) ?? true,
          next: filterBy(state, { types: toggled(filters.types, type, types) }),
        }))}
        go={go}
      />
      <FilterList
        title="Source"
        rows={sources.map((source) => ({
          key: source,
          label: titleOf(source)?.title ?? source,
          total: nodes.filter((node) => node.sources.includes(source)).length,
          shown: filters.sources?.includes(source) ?? true,
          next: filterBy(state, { sources: toggled(filters.sources, source, sources) }),
        }))}
        go={go}
      />
      <FilterList
        title="Pricing"
        rows={prices.map((price) => ({
          key: price,
          label: priceLabel(price),
          total: nodes.filter((node) => node.pricing === price).length,
          shown: filters.pricing?.includes(price) ?? true,
          next: filterBy(state, { pricing: toggled(filters.pricing, price, prices) }),
        }))}
        go={go}
      />
      <div className={styles.fields}>
        <label>
          Minimum comparisons per pair
          <input
            type="number"
            min={0}
            value={filters.least || ''}
            placeholder="0"
            onChange={(event) =>
              go(
                filterBy(state, { least: Math.max(0, Math.floor(Number(event.target.value)) || 0) }),
                'replace',
              )
            }
          />
        </label>
        {(['since', 'until'] as const).map((key) => (
          <label key={key}>
            Last compared {key}
            <input
              type="date"
              value={filters[key] ?? ''}
              onChange={(event) => go(filterBy(state, { [key]: event.target.value || null }), 'replace')}
            />
          </label>
        ))}
      </div>
      <p className={styles.foot}>
        <strong>
          {count(picture.nodes.length)} of {count(picture.all.length)} shown
        </strong>
        <button type="button" disabled={!isFiltered(filters)} onClick={() => go(dropFilters(state))}>
          Show all
        </button>
      </p>
    </section>
  );
}
