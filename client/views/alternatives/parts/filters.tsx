import { useQuery } from '@tanstack/react-query';
import { overviewSize } from '../../../explore/overview-size.ts';
import { totalsQuery } from '../../../api/queries.ts';
import { PricingField } from '../../../ui/pricing-field.tsx';
import { TypeField } from '../../../ui/type-field.tsx';
import { useShown } from '../shown-context.ts';

/** What it may cost and what it has to be. */
export function Filters() {
  const { state, go } = useShown();
  const { data } = useQuery(totalsQuery(overviewSize()));
  const types = (data?.totals.byType ?? []).map(({ type, total }) => ({ type, tools: total }));
  return (
    <>
      <div data-half>
        <PricingField chosen={state.pricing} onChoose={(pricing) => go({ pricing, most: 10 })} />
      </div>
      <div data-half>
        <TypeField types={types} chosen={state.type} onChoose={(type) => go({ type, most: 10 })} />
      </div>
    </>
  );
}
