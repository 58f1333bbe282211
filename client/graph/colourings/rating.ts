/**
 * How a tool stands in what is shown: its share of the judged matches on edges of the picture, a tie as half. Only
 * where enough were judged that the 95 % interval leaves one half out is a tool said to win or lose.
 */
import { leadsOf } from '../win-share.ts';
import type { ColourClass, Colouring } from './colouring.ts';

const wins: ColourClass = { key: 'wins', label: 'Wins more than half', colour: 'model' };
const even: ColourClass = { key: 'even', label: 'About even', colour: 'library' };
const loses: ColourClass = { key: 'loses', label: 'Loses more than half', colour: 'product' };
const unjudged: ColourClass = { key: '', label: 'No results here', colour: 'muted' };

export const rating: Colouring = {
  label: 'Win rate',
  classes(_, pairs) {
    const leads = leadsOf(pairs);
    return ({ ref }) => {
      const share = leads.get(ref);
      if (!share) return unjudged;
      if (share.low > 0.5) return wins;
      return share.high < 0.5 ? loses : even;
    };
  },
};
