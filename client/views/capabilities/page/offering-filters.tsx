import { useQuery } from '@tanstack/react-query';
import type { CapabilityTools } from '#contract/capabilities.ts';
import { overviewSize } from '../../../explore/overview-size.ts';
import { sourcesQuery, totalsQuery } from '../../../api/queries.ts';
import { LicenceField } from '../parts/licence-field.tsx';
import { PricingField } from '../../../ui/pricing-field.tsx';
import { SourceField } from '../../../ui/source-field.tsx';
import { TypeField } from '../../../ui/type-field.tsx';
import { wholePage } from '../../../addresses/page-url.ts';
import { usePage } from './page-context.ts';
import styles from './offering-filters.module.css';

/** Which of the tools that do it are shown. @param among what there is to choose from; undefined while it is read */
export function OfferingFilters({ among }: { readonly among: CapabilityTools | undefined }) {
  const { state, go } = usePage();
  const { rows } = wholePage;
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  // Of what very many do it is not counted by type: then all types there are can be chosen.
  const uncounted = among?.types === null;
  const { data } = useQuery({ ...totalsQuery(overviewSize()), enabled: uncounted });
  const types = uncounted ? (data?.totals.byType.map(({ type }) => ({ type })) ?? []) : (among?.types ?? []);
  const licences = among?.licences ?? [];
  return (
    <div className={styles.filters}>
      <TypeField types={types} chosen={state.type} onChoose={(type) => go({ type, rows })} />
      <PricingField chosen={state.pricing} onChoose={(pricing) => go({ pricing, rows })} />
      {(licences.length > 0 || state.licence !== null) && (
        <LicenceField
          licences={licences}
          chosen={state.licence}
          onChoose={(licence) => go({ licence, rows })}
        />
      )}
      <SourceField sources={sources} chosen={state.source} onChoose={(source) => go({ source, rows })} />
    </div>
  );
}
