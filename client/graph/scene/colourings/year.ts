import { ramp } from '../../../words/colours.ts';
import { capabilities, type ColourClass, type Colouring } from './colouring.ts';

/** Years that have a colour of their own; what was released before them shares the first of the ramp. */
const own = ramp.length - 1;

/** The newest is the strongest. Years count from the newest in the picture, so that the ramp is used whatever is shown. */
export const year = {
  id: 'year',
  label: 'Year',
  hint: 'when it was released',
  run(nodes) {
    const newest = Math.max(...nodes.map(({ released }) => yearOf(released) ?? 0));
    return (node): ColourClass => {
      if (node.kind === 'capability') return capabilities;
      const released = yearOf(node.released);
      if (released === null) return { key: '', label: 'No release date', colour: 'muted' };
      const earlier = newest - own;
      return released > earlier
        ? { key: String(released), label: String(released), colour: ramp[released - earlier] ?? 'muted' }
        : { key: String(earlier), label: `${earlier} and before`, colour: ramp[0] };
    };
  },
  order: (one, other) => Number(other.key) - Number(one.key),
} as const satisfies Colouring;

function yearOf(released: string | null): number | null {
  const [, digits] = /^(\d{4})/.exec(released ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}
