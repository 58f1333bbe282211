import { Pricing, pricings } from '#contract/vocabulary.ts';
import { pricingNames } from '../../../words.ts';
import { Field } from '../../import/field.tsx';

interface Props {
  readonly chosen: Pricing | null;
  readonly onChoose: (pricing: Pricing | null) => void;
}

/** What it may cost. */
export function PricingField({ chosen, onChoose }: Props) {
  return (
    <Field label="Price">
      {(control) => (
        <select
          {...control}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(Pricing.safeParse(target.value).data ?? null)}
        >
          <option value="">Any</option>
          {pricings.map((pricing) => (
            <option key={pricing} value={pricing}>
              {/* The server takes "free" as all three. */}
              {pricing === 'free' ? 'Free, free tier or open source' : pricingNames[pricing]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
