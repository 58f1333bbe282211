import type { Price } from '#contract/interchange.ts';

const units: readonly (readonly [RegExp, Price['unit']])[] = [
  [/(?:1M|million|MTok).*tokens?|tokens?.*(?:1M|million)/iu, 'million-tokens'],
  [/\btokens?\b/iu, 'token'],
  [/\bmo(?:nth)?\b|\bmonthly\b/iu, 'month'],
  [/\bimages?\b/iu, 'image'],
  [/\b(?:requests?|calls?)\b/iu, 'request'],
  [/\bsec(?:ond)?s?\b/iu, 'second'],
];

/** The price that "$1.95e-7 per prompt token" or "$20/mo" prints; undefined when it says no dollars or no known unit. */
export function printedPrice(text: string): Price | undefined {
  const amount = /\$\s*(\d[\d,]*\.?\d*(?:e[-+]?\d+)?)/iu.exec(text);
  const unit = units.find(([pattern]) => pattern.test(text))?.[1];
  if (amount?.[1] === undefined || unit === undefined) return undefined;
  const value = Number(amount[1].replaceAll(',', ''));
  if (!Number.isFinite(value)) return undefined;
  const isOutput = /\b(?:completion|output)\b/iu.test(text);
  return {
    provider: 'not named by the source',
    unit,
    currency: 'USD',
    ...(isOutput ? { output: value } : { input: value }),
  };
}
