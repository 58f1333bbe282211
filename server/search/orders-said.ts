/** An order that a need asks for: "the cheapest model with vision", "newest embedding models". Pure. */
import { typesMeant } from './types-meant.ts';
import { withoutQuoted } from './without-quoted.ts';

export interface OrderSaid {
  /** Null where nothing that is asked for has such a fact. */
  readonly sort: 'price' | 'newest' | null;
  /** As it is written in the query. */
  readonly from: string;
  /** The query without it. */
  readonly rest: string;
}

const orders: readonly { readonly sort: 'price' | 'newest'; readonly words: RegExp }[] = [
  { sort: 'price', words: /\b(?:the )?(?:cheapest|least expensive|lowest[- ](?:priced?|cost))\b(?! than)/i },
  // Before what is asked for: "the latest news" are no tool.
  {
    sort: 'newest',
    words:
      /\b(?:the )?(?:newest|latest|most recent(?:ly released)?)(?= (?:[\w-]+ ){0,4}(?:models?|llms?)\b)/i,
  },
];

/** Null where it asks for none; what stands in quotes is text. Only models are sold by tokens, and have days of release. */
export function orderSaid(query: string): OrderSaid | null {
  const plain = withoutQuoted(query);
  for (const { sort, words } of orders) {
    const found = words.exec(plain);
    if (found === null) continue;
    const [from] = found;
    const rest = `${query.slice(0, found.index)} ${query.slice(found.index + from.length)}`
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (rest === '') return null;
    const isOfModels = typesMeant(rest)?.types.has('model') === true;
    return { sort: isOfModels ? sort : null, from, rest };
  }
  return null;
}
