import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyMapAddress, maxOnMap, versionsOnMap } from '../../../client/views/families/family-map.ts';
import { familyUrl, readFamilyUrl, switchedVersion } from '../../../client/addresses/family-url.ts';
import { maxAside } from '../../../client/addresses/explore/aside.ts';
import { parseExplore } from '../../../client/addresses/url-state.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);

test('versions put aside are read back from the address', () => {
  const aside = fc.uniqueArray(id, { maxLength: maxAside });
  fc.assert(
    fc.property(id, aside, (family, ids) => {
      const url = new URL(familyUrl(family, { with: ids }), 'http://localhost');
      expect(url.pathname).toBe(`/families/${family}`);
      expect(readFamilyUrl(url.search)).toEqual({ with: ids });
    }),
  );
});

test('a version is put in and taken out again, and never more than a comparison holds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 9 }), id, (ids, one) => {
      const some = ids.reduce((state, each) => switchedVersion(state, each), readFamilyUrl(''));
      expect(some.with.length).toBe(Math.min(ids.length, maxAside));
      if (!some.with.includes(one) && some.with.length < maxAside)
        expect(switchedVersion(switchedVersion(some, one), one)).toEqual(some);
    }),
  );
});

test('the map holds the versions alone, those compared most first', () => {
  const version = fc.record({ id, timesMatched: fc.nat(9) });
  fc.assert(
    fc.property(
      fc.uniqueArray(version, { selector: (one) => one.id, minLength: 1, maxLength: 20 }),
      (versions) => {
        const shown = versionsOnMap(versions);
        expect(shown.length).toBe(Math.min(versions.length, maxOnMap));
        const least = Math.min(...shown.map(({ timesMatched }) => timesMatched));
        const left = versions.filter((one) => !shown.includes(one));
        expect(left.every(({ timesMatched }) => timesMatched <= least)).toBe(true);
        const { steps } = parseExplore(new URL(familyMapAddress(versions), 'http://localhost').search);
        expect(steps.at(-1)).toEqual({ op: 'keep', refs: shown.map((one) => `tool:${one.id}`) });
        expect(steps.slice(0, -1).map((step) => step.op)).toEqual(shown.map(() => 'add'));
      },
    ),
  );
});
