/** What lists write behind a name that is no part of it: for how long a prompt a price holds, that it is free, who serves it. */

const size = String.raw`\d+(?:[.,]\d+)*\s*[km]?(?:\s*tokens?)?`;
const lengthNote = new RegExp(
  String.raw`\s*[([]?\s*(?<sign><=|>=|[≤≥<>]|up to|under|over|above)\s*(?<size>${size})\s*[)\]]?\s*$`,
  'iu',
);
const otherNote = /(?:\s*[([]free[)\]]|:free|\s*@\w[\w.-]*)\s*$/iu;

/** Whether a name ends in such a note. */
export const hasNote = (name: string): boolean => lengthNote.test(name) || otherNote.test(name);

/** "Kelmar 5.4 >272k" and "Kelmar 5.4 (≤272k)" are "Kelmar 5.4"; a name that is nothing else stays. */
export function withoutLengthNote(name: string): string {
  return name.replace(lengthNote, '').trim() || name;
}

/** The least tokens of a prompt that the note speaks of: 272,001 of ">272k"; null where it is from the first one on. */
export function fromTokensIn(name: string): number | null {
  const groups = lengthNote.exec(name)?.groups;
  const sign = groups?.['sign']?.toLowerCase() ?? '';
  const tokens = tokensOf(groups?.['size'] ?? '');
  if (tokens === null) return null;
  if (sign === '>=' || sign === '≥') return Math.max(tokens, 1);
  return sign === '>' || sign === 'over' || sign === 'above' ? tokens + 1 : null;
}

const factors: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

function tokensOf(text: string): number | null {
  const groups = /^(?<amount>[\d.,]+)\s*(?<factor>[km])?/iu.exec(text)?.groups;
  if (groups === undefined) return null;
  const amount = Number(groups['amount']?.replaceAll(',', ''));
  const tokens = Math.round(amount * (factors[groups['factor']?.toLowerCase() ?? ''] ?? 1));
  return Number.isSafeInteger(tokens) ? tokens : null;
}
