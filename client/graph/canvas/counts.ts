/**
 * The counts printed along the lines of what is in focus. A count belongs to its line: whatever moves an end (a layout,
 * a person, a pin), the count goes with it, and once all is at rest it finds a free place there.
 */
import type { Core } from 'cytoscape';
import type { Box } from '../scene/box.ts';
import { atSpot, countPlaces, type CountWanted, type Spot } from './count-places.ts';

/** Ms without a move after which counts find a free place again. */
const rest = 100;

/** What is printed, strongest first; where its ends are is asked of the canvas. */
export type PrintedCount = Omit<CountWanted, 'from' | 'to'>;

export interface Counts {
  /** Prints these, and nothing else, on the canvas itself or on a layer above it. */
  print(counts: readonly PrintedCount[], layer?: Core): void;
  /** Finds a place for each again, as far as its ends are still there. */
  renew(): void;
  stop(): void;
}

export function keepCounts(cy: Core): Counts {
  let wanted: readonly PrintedCount[] = [];
  let layer = cy;
  let placed: readonly { readonly count: PrintedCount; readonly spot: Spot }[] = [];
  /** Those that hang on a node. */
  let hanging = new Map<string, (typeof placed)[number][]>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wipe = () => layer.remove('node[kind = "count"]');
  const place = () => {
    clearTimeout(timer);
    const there = wanted.flatMap((count) => {
      const [from, to] = count.ends.map((id) => cy.getElementById(id));
      if (!from || !to || from.empty() || to.empty()) return [];
      return [{ ...count, from: { ...from.position() }, to: { ...to.position() } }];
    });
    const found = countPlaces(there, boxesOf(cy));
    placed = found.map(({ spot, ...count }) => ({ count, spot }));
    hanging = new Map();
    for (const one of placed) {
      for (const end of one.count.ends) hanging.set(end, [...(hanging.get(end) ?? []), one]);
    }
    layer.batch(() => {
      wipe();
      layer.add(
        found.map(({ id, text, lead, ends, x, y, w, h }) => ({
          group: 'nodes',
          data: { id: `count:${id}`, kind: 'count', label: text, lead, ends, w, h },
          position: { x, y },
          grabbable: false,
          pannable: true,
        })),
      );
    });
  };
  const onPosition = ({ target }: { readonly target: { id(): string; data(key: string): unknown } }) => {
    if (wanted.length === 0 || target.data('kind') === 'count') return;
    for (const { count, spot } of hanging.get(target.id()) ?? []) {
      const [from, to] = count.ends;
      const at = atSpot(cy.getElementById(from).position(), cy.getElementById(to).position(), spot);
      layer.getElementById(`count:${count.id}`).position(at);
    }
    clearTimeout(timer);
    timer = setTimeout(place, rest);
  };
  cy.on('position', 'node', onPosition);
  return {
    print(counts, on = cy) {
      wipe();
      wanted = counts;
      layer = on;
      place();
    },
    renew: () => wanted.length > 0 && place(),
    stop: () => clearTimeout(timer),
  };
}

function boxesOf(cy: Core): readonly Box[] {
  return cy
    .nodes('[kind != "count"]')
    .map((node) => ({ ...node.position(), w: node.data('w'), h: node.data('h') }));
}
