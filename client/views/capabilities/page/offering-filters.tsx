import { useQuery } from '@tanstack/react-query';
import { overviewSize } from '../../../explore/overview-size.ts';
import { overviewQuery, sourcesQuery } from '../../../queries.ts';
import { SourceField } from '../parts/source-field.tsx';
import { PricingField } from '../parts/pricing-field.tsx';
import { TypeField } from '../parts/type-field.tsx';
import { wholePage } from '../page-url.ts';
import { usePage } from './page-context.ts';
import styles from './offering-filters.module.css';

/** Which of the tools that offer it are shown. */
export function OfferingFilters() {
  const { state, go } = usePage();
  const { rows } = wholePage;
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  const byType = useQuery(overviewQuery(overviewSize())).data?.totals.byType ?? [];
  return (
    <div className={styles.filters}>
      <TypeField types={byType} chosen={state.type} onChoose={(type) => go({ type, rows })} />
      <PricingField chosen={state.pricing} onChoose={(pricing) => go({ pricing, rows })} />
      <SourceField sources={sources} chosen={state.source} onChoose={(source) => go({ source, rows })} />
    </div>
  );
}
