/** Derives the figures of the seed again from the page it was read from. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  capabilities,
  claims,
  count,
  ghosts,
  matches,
  mentions,
  nameOf,
  offers,
  productClaims,
  texts,
  tools,
} from './reference-page-facts.ts';

const pageFile = new URL('../../../shared/seed/qwen-vs-dreambooth.txt', import.meta.url);
const page = existsSync(pageFile) ? readFileSync(pageFile, 'utf8').trimEnd().split('\n') : null;

describe.skipIf(page === null)(
  'against the page itself (skipped where ../shared/seed is not beside the project)',
  () => {
    const lines = page ?? [];
    const lineOf = (locator: { line?: number | undefined } | undefined) =>
      lines[(locator?.line ?? 0) - 1] ?? '';
    const longestFirst = Object.keys(mentions).toSorted((a, b) => b.length - a.length);
    /** Names in the order they stand, a longer one before one that is part of it. */
    const named = (text: string) =>
      text.match(
        new RegExp(longestFirst.map((name) => name.replaceAll(/[.()/]/g, String.raw`\$&`)).join('|'), 'g'),
      ) ?? [];

    it('each rival is named as often as it is claimed against, and in no other line', () => {
      expect(count(named(lines.join('\n')))).toEqual(mentions);
      lines.forEach((line, index) => {
        const here = productClaims.filter(({ locator }) => locator?.line === index + 1);
        expect(here.map(({ second }) => nameOf(second.key)).toSorted(), `line ${index + 1}`).toEqual(
          named(line).toSorted(),
        );
      });
      for (const ghost of ghosts) expect(named(lineOf(ghost.locator))).toContain(ghost.name);
    });

    it('every claim stands in the "vs alternatives" line of the capability it is about', () => {
      for (const { locator, capability, first, second, rowId } of claims) {
        const offer = offers.find((one) => one.capability === capability);
        expect(lineOf(locator), rowId).toMatch(/^vs alternatives: /);
        expect(locator?.line).toBe(offer?.locator?.lineEnd);
        expect('key' in first ? first.key : second.key).toBe(offer?.key);
      }
      const last = lines.flatMap((line, index) => (line.startsWith('vs alternatives: ') ? [index + 1] : []));
      expect(offers.map(({ locator }) => locator?.lineEnd)).toEqual(last);
      expect(new Set(claims.map(({ locator }) => locator?.line))).toEqual(new Set(last));
    });

    it('each offer runs from its description to that line, over what interrupts it', () => {
      let next = 17;
      for (const { locator } of offers) {
        if (/^\+\d+ more/.test(lines[next - 1] ?? '')) next += 1;
        expect(locator?.line).toBe(next);
        expect(lines[next]).toMatch(/^Unique: /);
        next = (locator?.lineEnd ?? 0) + 1;
      }
      expect(lines.slice(next - 1)).toEqual(['+4 more capabilities']);
      expect(offers.find(({ locator }) => locator?.line === 45)?.locator?.lineEnd).toBe(50);
    });

    it('the table prints these values, its broken row repaired', () => {
      const rows = new Map(
        lines
          .slice(2, 16)
          .join('\n')
          .replaceAll(/\|\n\| (?=\d+ \|(?:\n|$))/g, '| ')
          .split('\n')
          .map((line) => line.split('|').map((cell) => cell.trim()))
          .map(([, label = '', ...cells]) => [label, cells.slice(0, 2)] as const),
      );
      const cells = (read: (tool: (typeof tools)[number]) => string) => tools.map(read);
      const part = (key: string) => cells(({ rank }) => String(rank?.parts[key]));
      expect(rows.get('Feature')).toEqual(cells(({ name }) => name));
      expect(rows.get('Type')?.map((type) => type.toLowerCase())).toEqual(cells(({ type }) => type));
      expect(rows.get(tools[0]?.rank?.name ?? '')).toEqual(
        cells(({ rank }) => `${rank?.value}/${rank?.outOf}`),
      );
      expect(rows.get('Adoption')).toEqual(part('adoption'));
      expect(rows.get('Quality')).toEqual(part('quality'));
      expect(rows.get('Ecosystem')).toEqual(part('ecosystem'));
      expect(rows.get('Match Graph')).toEqual(part('matchGraph'));
      expect(rows.get('Pricing')?.map((pricing) => pricing.toLowerCase())).toEqual(
        cells(({ pricing }) => pricing),
      );
      expect(rows.get('Starting Price')).toEqual(cells(({ startingPriceText }) => startingPriceText ?? '—'));
      expect(rows.get('Capabilities')).toEqual(
        cells(({ capabilitiesDeclared }) => `${capabilitiesDeclared} decomposed`),
      );
      expect(rows.get('Times Matched')).toEqual(
        cells(({ timesMatchedReported }) => String(timesMatchedReported)),
      );
    });

    it('sixteen described and the hidden ones make the 21 declared', () => {
      const hidden = lines.flatMap((line) => /^\+(\d+) more capabilities$/.exec(line)?.[1] ?? []).map(Number);
      expect(hidden).toEqual(
        tools.map(
          ({ key, capabilitiesDeclared }) =>
            (capabilitiesDeclared ?? 0) - offers.filter((offer) => offer.key === key).length,
        ),
      );
      expect(offers.length + hidden.reduce((a, b) => a + b)).toBe(21);
    });

    it('its verdict is quoted to the letter, and nothing else of its prose is', () => {
      expect(texts.map(({ text }) => text)).toEqual(texts.map(({ locator }) => lineOf(locator)));
      const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const runs = (text: string, length = 5) => {
        const all = words(text);
        return all.slice(length - 1).map((_, start) => all.slice(start, start + length).join(' '));
      };
      const prose = new Set(lines.slice(16).flatMap((line) => runs(line)));
      const ours = [
        ...capabilities.flatMap(({ name, description }) => [name, description]),
        ...offers.flatMap(({ description, unique }) => [description, unique]),
        ...matches.map(({ note }) => note),
      ];
      expect(ours.flatMap((text) => runs(text ?? '')).filter((run) => prose.has(run))).toEqual([]);
    });
  },
);
