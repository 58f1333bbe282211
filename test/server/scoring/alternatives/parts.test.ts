import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capabilityWeight } from '../../../../server/scoring/alternatives/capability-weight.ts';
import {
  capabilitiesPart,
  listedPart,
  matchesPart,
  meaningPart,
} from '../../../../server/scoring/alternatives/parts.ts';

const all = 10_000;
const offering: Readonly<Record<string, number>> = { chat: 9000, forms: 40, flows: 12, mail: 300, maps: 1 };
const weightOf = (id: string) => capabilityWeight(offering[id] ?? 1, all);
const some = fc.subarray(Object.keys(offering)).map((ids) => new Set(ids));
const atLeastOne = some.filter((ids) => ids.size > 0);

describe('the weight of a capability', () => {
  it('falls with every tool that offers it and never reaches 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: all - 1 }), (n) => {
        expect(capabilityWeight(n, all)).toBeGreaterThan(capabilityWeight(n + 1, all));
        expect(capabilityWeight(n + 1, all)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the part of capabilities', () => {
  it('is 0-1, and never falls by what the other does beside', () => {
    fc.assert(
      fc.property(atLeastOne, atLeastOne, some, (a, b, beside) => {
        const part = capabilitiesPart(a, b, weightOf) ?? -1;
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
        expect(capabilitiesPart(a, new Set([...b, ...beside]), weightOf)).toBeGreaterThanOrEqual(part);
        expect(capabilitiesPart(a, new Set([...a, ...b]), weightOf)).toBe(1);
      }),
    );
  });

  it('counts what is most characteristic of the tool more, and less what the other does only besides', () => {
    const part = (a: string[], b: string[]) => capabilitiesPart(new Set(a), new Set(b), () => 1) ?? -1;
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (all, i, j) => {
        const [first = '', later = ''] = [i % all.length, j % all.length]
          .toSorted((a, b) => a - b)
          .map((place) => all[place]);
        expect(part(all, [first])).toBeGreaterThanOrEqual(part(all, [later]) - 1e-12);
        const behind = all.filter((name) => name !== first);
        expect(part(all, all)).toBeGreaterThanOrEqual(part(all, [...behind, first]) - 1e-12);
      }),
    );
    expect(part(['flows', 'forms'], ['flows'])).toBeGreaterThan(part(['flows', 'forms'], ['forms']));
    expect(part(['flows'], ['flows', 'forms'])).toBeGreaterThan(part(['flows'], ['forms', 'flows']));
  });

  it('is 1 for the same, 0 for nothing in common, and more for a rare one than for a common one', () => {
    const part = (a: string[], b: string[]) => capabilitiesPart(new Set(a), new Set(b), weightOf);
    expect(part(['forms', 'chat'], ['forms', 'chat'])).toBe(1);
    expect(part(['forms'], ['chat'])).toBe(0);
    expect(part(['forms', 'chat'], ['forms'])).toBeGreaterThan(part(['forms', 'chat'], ['chat']) ?? 1);
  });

  it('is unknown where one of the two offers nothing that is known', () => {
    expect(capabilitiesPart(new Set(), new Set(['chat']), weightOf)).toBeNull();
    expect(capabilitiesPart(new Set(['chat']), new Set(), weightOf)).toBeNull();
  });
});

describe('the other parts', () => {
  it('are 0-1 and never fall when there is more of what they measure', () => {
    const similarity = fc.double({ min: 0, max: 1, noNaN: true });
    const count = fc.integer({ min: 0, max: 1_000_000 });
    const rises = (less: number | null, more: number | null) => {
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeGreaterThanOrEqual(less ?? 2);
      expect(more).toBeLessThanOrEqual(1);
    };
    fc.assert(
      fc.property(similarity, similarity, (a, b) =>
        rises(meaningPart(Math.min(a, b)), meaningPart(Math.max(a, b))),
      ),
    );
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 1_000_000 }), (a, b, strongest) =>
        rises(matchesPart(Math.min(a, b), strongest), matchesPart(Math.max(a, b), strongest)),
      ),
    );
    fc.assert(
      fc.property(fc.nat(3), fc.nat(40), (lists, thirds) => {
        rises(listedPart(lists, thirds), listedPart(lists + 1, thirds));
        rises(listedPart(lists, thirds), listedPart(lists, thirds + 1));
      }),
    );
  });

  it('are 0 where there is nothing, 1 at the most there is, and unknown where nothing was measured', () => {
    expect([meaningPart(0.5), meaningPart(0.1), meaningPart(1), meaningPart(null)]).toEqual([0, 0, 1, null]);
    expect([matchesPart(0, 9), matchesPart(9, 9), matchesPart(0, 0)]).toEqual([0, 1, null]);
    expect([listedPart(0, 0), listedPart(0, 1), listedPart(0, 2), listedPart(1, 0)]).toEqual([
      0, 0.5, 0.75, 1,
    ]);
  });
});
