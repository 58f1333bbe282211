import { useQuery } from '@tanstack/react-query';
import { ToolType } from '#contract/vocabulary.ts';
import type { Pricing } from '#contract/vocabulary.ts';
import { overviewSize } from '../../../explore/overview-size.ts';
import { count } from '../../../numbers.ts';
import { overviewQuery } from '../../../queries.ts';
import { pricingNames, typeNamePlural } from '../../../words.ts';
import { Field } from '../../import/field.tsx';
import { useShown } from '../shown-context.ts';

const pricings: readonly { readonly id: Pricing; readonly label: string }[] = [
  { id: 'free', label: 'Free in any way' },
  { id: 'open-source', label: pricingNames['open-source'] },
  { id: 'freemium', label: pricingNames.freemium },
  { id: 'paid', label: 'Paid only' },
  { id: 'unknown', label: pricingNames.unknown },
];

/** What it may cost and what it has to be. */
export function Filters() {
  const { state, go } = useShown();
  const { data } = useQuery(overviewQuery(overviewSize()));
  const types = (data?.totals.byType ?? []).flatMap(({ type, total }) => {
    const known = ToolType.safeParse(type);
    return known.success ? [{ type: known.data, total }] : [];
  });
  // The chosen one is named before what is loaded is known.
  const missing = state.type !== null && !types.some(({ type }) => type === state.type) ? [state.type] : [];
  return (
    <>
      <div data-half>
        <Field label="Price">
          {(control) => (
            <select
              {...control}
              value={state.pricing ?? ''}
              onChange={({ target }) =>
                go({ pricing: pricings.find(({ id }) => id === target.value)?.id ?? null, most: 10 })
              }
            >
              <option value="">Any</option>
              {pricings.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div data-half>
        <Field label="Type">
          {(control) => (
            <select
              {...control}
              value={state.type ?? ''}
              onChange={({ target }) => {
                const type = ToolType.safeParse(target.value);
                go({ type: type.success ? type.data : null, most: 10 });
              }}
            >
              <option value="">Any</option>
              {missing.map((type) => (
                <option key={type} value={type}>
                  {typeNamePlural(type)}
                </option>
              ))}
              {types.map(({ type, total }) => (
                <option key={type} value={type}>
                  {typeNamePlural(type)} ({count(total)})
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}
