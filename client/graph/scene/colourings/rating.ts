import { leadsOf } from '../win-share.ts';
import type { ColourClass, Colouring } from './colouring.ts';

const wins: ColourClass = { key: 'wins', label: 'Wins more than half', colour: 'hue-1' };
const even: ColourClass = { key: 'even', label: 'About even', colour: 'hue-7' };
const loses: ColourClass = { key: 'loses', label: 'Loses more than half', colour: 'hue-2' };
const unjudged: ColourClass = { key: '', label: 'No results here', colour: 'muted' };

/**
 * How a tool stands in what is shown: its share of the judged matches on edges of the picture, a tie as half. Only
 * where enough were judged that the 95 % interval leaves one half out is a tool said to win or lose.
 */
export const rating = {
  id: 'rating',
  label: 'Win rate',
  hint: 'results on the edges shown',
  run(_, pairs) {
    const leads = leadsOf(pairs);
    return ({ ref }) => {
      const share = leads.get(ref);
      if (!share) return unjudged;
      if (share.low > 0.5) return wins;
      return share.high < 0.5 ? loses : even;
    };
  },
} as const satisfies Colouring;
