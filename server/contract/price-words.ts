/** What a tool costs as people read it: how it can be used without paying first, then that it is paid. Pure. */
import type { Free } from './free.ts';
import type { Pricing } from './vocabulary.ts';

interface Priced {
  readonly pricing: Pricing | null;
  readonly free: Free | null;
}

/** "Open weights: free to run yourself"; null where no source says anything. */
export function priceWords({ pricing, free }: Priced): string | null {
  if (free?.free === 'yes') {
    const ways = free.ways.map(({ text }) => text).join('; ');
    return `${capital(ways)}${pricing === 'paid' ? ' (paid offers too)' : ''}`;
  }
  return free?.free === 'no' ? 'Paid' : null;
}

/** The same in one or two words, for narrow places and tables. */
export function priceWord(tool: Priced): string | null {
  if (tool.free?.free !== 'yes') return priceWords(tool);
  const [first] = tool.free.ways;
  return first === undefined ? null : wayNames[first.way];
}

const wayNames: Readonly<Record<Free['ways'][number]['way'], string>> = {
  'open-source': 'Open source',
  'open-weights': 'Open weights',
  'free-of-charge': 'Free',
  'free-tier': 'Free tier',
  'no-key': 'Free, no key',
  'listed-as-free': 'Listed as free',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
