import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { overviewSize } from '../../explore/overview-size.ts';
import { sourcesQuery, totalsQuery } from '../../api/queries.ts';
import { PricingField } from '../../ui/pricing-field.tsx';
import { SourceField } from '../../ui/source-field.tsx';
import { TypeField } from '../../ui/type-field.tsx';
import { Field } from '../../ui/field.tsx';
import { NameField } from './name-field.tsx';
import { NumberField } from './number-field.tsx';
import { useSearchShown } from './search-context.ts';
import {
  emptySearch,
  filtersOf,
  readAmount,
  readSort,
  readTokens,
  searchUrl,
} from '../../addresses/search-url.ts';

/** What tools are narrowed by; all of it is in the address. */
export function SearchFilters() {
  const { state, go } = useSearchShown();
  const { rows } = emptySearch;
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  const byType = useQuery(totalsQuery(overviewSize())).data?.totals.byType ?? [];
  return (
    <>
      <Field label="Show">
        {(control) => (
          <select
            {...control}
            value={state.kind ?? ''}
            onChange={({ target: { value } }) =>
              go({ kind: value === 'tool' || value === 'capability' ? value : null, rows })
            }
          >
            <option value="">Everything</option>
            <option value="tool">Tools</option>
            <option value="capability">Capabilities</option>
          </select>
        )}
      </Field>
      {state.kind !== 'capability' && (
        <>
          <TypeField types={byType} chosen={state.type} onChoose={(type) => go({ type, rows })} />
          <PricingField chosen={state.pricing} onChoose={(pricing) => go({ pricing, rows })} />
          <SourceField sources={sources} chosen={state.source} onChoose={(source) => go({ source, rows })} />
          <NameField label="Vendor" value={state.vendor} onName={(vendor) => go({ vendor, rows })} />
          <NameField label="Licence" value={state.licence} onName={(licence) => go({ licence, rows })} />
          <NumberField
            label="At most"
            hint="$ per 1M tokens"
            value={state.maxPrice}
            read={readAmount}
            onNumber={(maxPrice) => go({ maxPrice, rows })}
          />
          <NumberField
            label="At least"
            hint="tokens of context"
            value={state.minContext}
            read={readTokens}
            onNumber={(minContext) => go({ minContext, rows })}
          />
          <Field label="Released after">
            {(control) => (
              <input
                {...control}
                type="date"
                value={state.releasedAfter ?? ''}
                onChange={({ target }) => go({ releasedAfter: target.value || null, rows }, 'replace')}
              />
            )}
          </Field>
          <Field label="Open weights">
            {(control) => (
              <select
                {...control}
                value={state.openWeights === null ? '' : state.openWeights ? 'yes' : 'no'}
                onChange={({ target: { value } }) =>
                  go({ openWeights: value === '' ? null : value === 'yes', rows })
                }
              >
                <option value="">Any</option>
                <option value="yes">Yes</option>
                <option value="no">No</option>
              </select>
            )}
          </Field>
          <Field label="Sort by">
            {(control) => (
              <select
                {...control}
                value={state.sort}
                onChange={({ target: { value } }) => go({ sort: readSort(value), rows })}
              >
                <option value="best">Relevance</option>
                <option value="price">Input price, lowest first</option>
                <option value="newest">Release date, newest first</option>
              </select>
            )}
          </Field>
          {Object.keys(filtersOf(state)).length > 0 && (
            <p>
              <Link href={searchUrl({ q: state.q, kind: state.kind })}>Clear all filters</Link>
            </p>
          )}
        </>
      )}
    </>
  );
}
