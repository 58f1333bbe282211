import { type Pricing, pricings } from '#contract/vocabulary.ts';
import { AnyField } from './any-field.tsx';

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

export function PricingField(choosing: Props) {
  return (
    <AnyField
      label="Price"
      choices={pricings.map((value) => ({ value, label: choices[value] }))}
      {...choosing}
    />
  );
}
