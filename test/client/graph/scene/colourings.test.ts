import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourings } from '../../../../client/graph/scene/colourings/colourings.ts';
import { year } from '../../../../client/graph/scene/colourings/year.ts';
import { ramp } from '../../../../client/words/colours.ts';
import { capability, tool } from '../../facts.ts';

const released = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1998, max: 2031 }).map(String),
  fc
    .record({ of: fc.integer({ min: 2015, max: 2031 }), month: fc.integer({ min: 1, max: 9 }) })
    .map(({ of, month }) => `${of}-0${month}-15`),
);
const tools = fc
  .array(released, { minLength: 1, maxLength: 40 })
  .map((dates) => dates.map((date, index) => tool(`t${index}`, { released: date })));

test('by year: the newer the further up the ramp and in the legend; what has no date has no place on it', () => {
  fc.assert(
    fc.property(tools, (nodes) => {
      const classOf = year.run(nodes);
      const dated = nodes.filter((node) => node.released !== null);
      const place = (node: (typeof nodes)[number]) => ramp.findIndex((one) => one === classOf(node).colour);
      for (const one of dated) {
        expect(place(one)).toBeGreaterThanOrEqual(0);
        for (const other of dated) {
          const later = Number(other.released?.slice(0, 4)) - Number(one.released?.slice(0, 4));
          if (later > 0) expect(place(other)).toBeGreaterThanOrEqual(place(one));
          if (place(other) > place(one)) expect(year.order(classOf(other), classOf(one))).toBeLessThan(0);
        }
      }
      for (const node of nodes.filter((one) => one.released === null))
        expect(classOf(node).label).toBe('No release date');
      if (dated.length > 0) expect(Math.max(...dated.map(place))).toBe(ramp.length - 1);
    }),
  );
});

test('each colouring gives one class one colour, and every capability a class of its own kind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...colourings), tools, (colouring, some) => {
      const nodes = [...some, capability('useful')];
      const classOf = colouring.run(nodes, []);
      const colours = new Map(nodes.map((node) => [classOf(node).key, classOf(node).colour]));
      for (const node of nodes) expect(classOf(node).colour).toBe(colours.get(classOf(node).key));
    }),
  );
});
