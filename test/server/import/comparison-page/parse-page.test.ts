import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locator } from '#contract/locator.ts';
import { NotAPage } from '../../../../server/import/comparison-page/page.ts';
import { pageFacts } from '../../../../server/import/comparison-page/page-facts.ts';
import { parsePage } from '../../../../server/import/comparison-page/parse-page.ts';
import { checkFact } from '../../../../server/import/mapping/check-fact.ts';
import { only } from '../source-folder.ts';
import { comparisons, damage, madePage, rendered, rows } from './rendered-page.ts';

const saidOf = (alternatives: string): readonly (readonly [string, string])[] =>
  comparisons.find(({ text }) => alternatives.startsWith(text))?.claims ?? [];

describe('parsePage', () => {
  it('gives back what a page was made of, in every layout and whatever the damage', () => {
    fc.assert(
      fc.property(madePage, damage, (made, how) => {
        const { text, lead, verdict } = rendered(made, how);
        const page = parsePage(text);
        expect(page.tools.map(({ name }) => name)).toEqual(made.tools.map(({ name }) => name));
        for (const [side, tool] of page.tools.entries()) {
          const from = made.tools[side];
          expect(tool.hidden).toBe(from?.hidden);
          expect(
            tool.capabilities.map(({ description, unique, alternatives }) => ({
              description,
              unique,
              alternatives: alternatives?.text,
            })),
          ).toEqual(from?.capabilities);
          if (how.layout === 'lead') continue;
          expect([...tool.cells]).toEqual(rows(made.tools).map(([label, ...pair]) => [label, pair[side]]));
        }
        expect(page.verdict?.text).toBe(verdict);
        expect(page.lead?.text).toBe(lead);
      }),
      { numRuns: 200 },
    );
  });

  it('becomes facts that hold: two ranked tools, their offers, every claim with its direction, the verdict', () => {
    fc.assert(
      fc.property(madePage, damage, (made, how) => {
        const { text, lead, verdict } = rendered(made, how);
        const drafts = pageFacts(parsePage(text), 'page.txt');
        const checked = drafts.map((draft) => checkFact(draft, 'made'));
        expect(checked.filter((one) => 'problem' in one)).toEqual([]);
        const facts = checked.flatMap((one) => ('fact' in one ? [one.fact] : []));
        const tools = only(facts, 'record').filter(({ ghost }) => !ghost);
        expect(tools.map(({ name, rank }) => [name, rank?.value])).toEqual(
          made.tools.map(({ name, rank }) => [name, rank]),
        );
        expect(tools.map(({ capabilitiesDeclared }) => capabilitiesDeclared)).toEqual(
          made.tools.map(({ capabilities, hidden }) => capabilities.length + hidden),
        );
        expect(only(facts, 'offer').map(({ description, unique }) => [description, unique])).toEqual(
          made.tools.flatMap(({ capabilities }) => capabilities.map((one) => [one.description, one.unique])),
        );
        const names = new Map(only(facts, 'record').map(({ key, name }) => [key, name]));
        const claims = only(facts, 'match').filter(({ kind }) => kind === 'claim');
        expect(claims.map((one) => [names.get(one.second.key), one.wins, one.losses, one.ties])).toEqual(
          made.tools.flatMap(({ capabilities }) =>
            capabilities.flatMap((one) =>
              saidOf(one.alternatives).map(([rival, direction]) => [
                rival,
                Number(direction === 'better'),
                Number(direction === 'worse'),
                Number(direction === 'comparable'),
              ]),
            ),
          ),
        );
        expect(only(facts, 'text').map((one) => one.text)).toEqual([lead ?? [], verdict].flat());
      }),
      { numRuns: 150 },
    );
  });

  it('says of every fact the first and the last line it stands on', () => {
    fc.assert(
      fc.property(madePage, damage, (made, how) => {
        const { text, spans } = rendered(made, how);
        const drafts = pageFacts(parsePage(text), 'page.txt');
        const facts = drafts.flatMap((draft) => {
          const checked = checkFact(draft, 'made');
          return 'fact' in checked ? [checked.fact] : [];
        });
        const lines = (list: readonly { locator?: Locator | undefined }[]) =>
          list.map(({ locator }) => [locator?.line, locator?.lineEnd ?? locator?.line]);
        const table = spans.get(how.layout === 'lead' ? 'lead' : 'table');
        const records = only(facts, 'record');
        const matches = only(facts, 'match');
        const each = made.tools.flatMap(({ capabilities }, side) =>
          capabilities.map((one, i) => ({ one, at: `${side}.${i}` })),
        );
        const claimed = each.flatMap(({ one, at }) =>
          saidOf(one.alternatives).map(([rival]) => ({ rival, lines: spans.get(`${at}.alternatives`) })),
        );
        expect(lines(records.filter(({ ghost }) => !ghost))).toEqual([table, table]);
        expect(lines(matches.filter(({ kind }) => kind === 'comparison'))).toEqual([spans.get('title')]);
        expect(lines(only(facts, 'offer'))).toEqual(
          each.map(({ at }) => [spans.get(`${at}.description`)?.[0], spans.get(`${at}.alternatives`)?.[1]]),
        );
        expect(lines(matches.filter(({ kind }) => kind === 'claim'))).toEqual(
          claimed.map((one) => one.lines),
        );
        // A rival stands where it is named first.
        expect(lines(records.filter(({ ghost }) => ghost))).toEqual(
          [...new Set(claimed.map(({ rival }) => rival))].map(
            (rival) => claimed.find((one) => one.rival === rival)?.lines,
          ),
        );
        expect(lines(only(facts, 'text'))).toEqual(
          (how.layout === 'table' ? ['verdict'] : ['lead', 'verdict']).map((kind) => spans.get(kind)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a prose text together that was broken before a small letter', () => {
    const page = parsePage(
      'A1 vs B2\n| Feature | A1 | B2 |\n|---|---|---|\n| Capabilities | 1 decomposed | 1 decomposed |\nReads\nthings at length\nUnique: one\nof a kind\nvs alternatives: faster\nthan X9\nWrites things\nUnique: two\nvs alternatives: none',
    );
    expect(page.tools[0].capabilities).toMatchObject([
      {
        description: 'Reads things at length',
        unique: 'one of a kind',
        alternatives: { text: 'faster than X9', line: 9, lineEnd: 10 },
        line: 5,
        lineEnd: 10,
      },
    ]);
    expect(page.tools[1].capabilities).toHaveLength(1);
  });

  it.each([
    ['', 1, 'it is empty'],
    ['A recipe\nfor bread', 1, 'its title is not "A vs B"'],
    ['\n\nCats vs Dogs\nAn essay.', 3, 'neither a table'],
    ['A vs B\n| Feature | X | Y |\n|---|---|---|', 1, 'does not name "X" and "Y"'],
    ['A vs B\n| Feature | A | B |\n|---|---|---|\n| Type | Model |\nText', 4, 'breaks off inside a row'],
    ['A vs B\n| Feature | A | B |\n|---|---|---|\n| Type | Model | API |', 4, 'no capability'],
  ])('refuses %j at line %i: %s', (text, line, reason) => {
    const refused = (() => {
      try {
        return parsePage(text);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(NotAPage);
    expect(refused).toMatchObject({ line, message: expect.stringContaining(reason) });
  });
});
