import { Pricing, pricings } from '#contract/vocabulary.ts';
import { Field } from '../../import/field.tsx';

interface Props {
  readonly chosen: Pricing | null;
  readonly onChoose: (pricing: Pricing | null) => void;
}

/** "free" takes whatever can be used without paying in any way, also open source and free tiers. */
const choices: Readonly<Record<Pricing, string>> = {
  free: 'Free in any way',
  freemium: 'Free tier',
  'open-source': 'Open source',
  paid: 'Paid only',
  unknown: 'Unknown',
};

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
              {choices[pricing]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
