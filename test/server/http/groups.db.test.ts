/** The map of the whole catalogue, walked from the top to every tool. */
import { beforeAll, expect, it } from 'vitest';
import { overview, type Overview } from '#contract/graph.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem } from './get.ts';

/** At most this many things are drawn at once, whatever the size of the catalogue. */
const maxDrawn = 300;

let url: string;
let levels: Overview[];
beforeAll(async () => {
  ({ url } = await seededServer());
  levels = [await ask(url, overview)];
  for (const { groups } of levels)
    for (const { id } of groups) levels.push(await ask(url, overview, { group: id }));
});

it('leads to every tool, each in one group', () => {
  const tools = levels.slice(1).flatMap(({ nodes }) => nodes.map(({ ref }) => ref));
  expect(new Set(tools).size).toBe(tools.length);
  expect(tools.length).toBe(levels[0]?.totals.tools);
});

it('draws few enough things at every step', () => {
  for (const { groups, nodes, edges } of levels) {
    expect(groups.length).toBeLessThanOrEqual(60);
    expect(groups.length + nodes.length).toBeLessThanOrEqual(maxDrawn);
    expect(edges.length).toBeLessThanOrEqual(maxDrawn * 2);
  }
});

it('says the size of a group, which is that of all below it, and the way to it', () => {
  for (const { inside, groups, nodes } of levels) {
    if (inside) expect(groups.reduce((sum, { size }) => sum + size, nodes.length)).toBe(inside.size);
    for (const { id, size, name } of groups) {
      const below = levels.find((level) => level.inside?.id === id)?.inside;
      expect(below).toMatchObject({ size, name });
      expect(below?.path.map((above) => above.id)).toEqual(
        inside ? [...inside.path.map((above) => above.id), inside.id] : [],
      );
    }
  }
});

it('has no two groups of one name side by side, none over another, and links only between neighbours', () => {
  for (const { groups } of levels) {
    expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
    expect(new Set(groups.map(({ x, y }) => `${x},${y}`)).size).toBe(groups.length);
    const here = new Set(groups.map(({ id }) => id));
    for (const { id, links } of groups)
      for (const { to, matches, functions } of links) {
        expect([here.has(to), to === id, matches + functions > 0]).toEqual([true, false, true]);
      }
  }
});

it('holds no group too large, none that is too small to look for, and few left-overs', () => {
  const top = levels[0]?.groups ?? [];
  const tools = levels[0]?.totals.tools ?? 0;
  for (const { groups } of levels) for (const { size } of groups) expect(size).toBeLessThanOrEqual(600);
  expect(top.length).toBeGreaterThan(tools / 600);
  for (const { size, name } of top) expect(size, name).toBeGreaterThanOrEqual(8);
  // Where neither an area nor a heading says what they are.
  const left = top.filter(({ name, area }) => area === null && !name.includes(': '));
  expect(left.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(tools / 10);
  const withoutArea = top.filter(({ area }) => area === null);
  expect(withoutArea.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(tools / 10);
});

it('names each group once in all the map, by no id', () => {
  const names = levels.flatMap(({ groups }) => groups.map(({ name }) => name));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names)
    expect(name).not.toMatch(
      /\bg[0-9a-f]{12}\b|undefined|null|\b(many small|others?|rest|various|misc\w*)\b/i,
    );
});

it('lays groups of one area beside each other, and links them by matches or by what both do', () => {
  const top = levels[0]?.groups ?? [];
  const continents = new Map<string, typeof top>();
  for (const group of top)
    if (group.area !== null) continents.set(group.area, [...(continents.get(group.area) ?? []), group]);
  expect(continents.size).toBeGreaterThan(20);
  const middles = [...continents].map(([area, groups]) => ({
    area,
    x: groups.reduce((sum, { x }) => sum + x, 0) / groups.length,
    y: groups.reduce((sum, { y }) => sum + y, 0) / groups.length,
  }));
  const several = [...continents].filter(([, groups]) => groups.length > 1);
  const near = several.flatMap(([area, groups]) =>
    groups.map(({ x, y }) => {
      const distances = middles.map((middle) => ({
        area: middle.area,
        far: Math.hypot(middle.x - x, middle.y - y),
      }));
      return distances.toSorted((one, other) => one.far - other.far).findIndex((one) => one.area === area);
    }),
  );
  // Beside its own middle there may be that of a small area next to it, never the whole map.
  expect(Math.max(...near)).toBeLessThan(continents.size / 4);
  const links = top.flatMap((group) => group.links);
  expect(links.some(({ matches }) => matches > 0)).toBe(true);
  expect(links.some(({ matches, functions }) => matches === 0 && functions > 0)).toBe(true);
});

it('says of groups and of the whole how many matches of which kind, never of a kind twice', () => {
  for (const { groups, totals } of levels) {
    for (const { timesMatched, matchesByKind } of [
      ...groups,
      { timesMatched: totals.matches, matchesByKind: totals.matchesByKind },
    ]) {
      expect(matchesByKind.reduce((sum, { matches }) => sum + matches, 0)).toBe(timesMatched);
      expect(new Set(matchesByKind.map(({ kinds }) => kinds.join(' '))).size).toBe(matchesByKind.length);
    }
  }
  expect(levels[0]?.totals.matchesByKind.length).toBeGreaterThan(4);
});

it('says of a tool which group it is in', () => {
  for (const { inside, nodes } of levels.slice(1))
    for (const { group } of nodes) expect(group).toBe(inside?.id);
});

it('answers 404 for a group that is none (any more), 400 for what cannot be one', async () => {
  expect((await askForProblem(url, '/api/graph/overview?group=g000000000000')).status).toBe(404);
  expect((await askForProblem(url, '/api/graph/overview?group=everything')).status).toBe(400);
});
