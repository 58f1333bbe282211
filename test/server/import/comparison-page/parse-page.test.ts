import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotAPage } from '../../../../server/import/comparison-page/page.ts';
import { pageFacts } from '../../../../server/import/comparison-page/page-facts.ts';
import { parsePage } from '../../../../server/import/comparison-page/parse-page.ts';
import { checkFact } from '../../../../server/import/mapping/check-fact.ts';
import { damage, madePage, rendered, rows, verdictOf } from './rendered-page.ts';

describe('parsePage', () => {
  it('gives back what a page was made of, in every layout and whatever the damage', () => {
    fc.assert(
      fc.property(madePage, damage, (made, how) => {
        const text = rendered(made, how);
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
        expect(page.verdict?.text).toBe(verdictOf(made.tools, 'scores'));
        if (how.layout !== 'table') expect(page.lead?.text).toBe(verdictOf(made.tools, 'ranks'));
      }),
      { numRuns: 500 },
    );
  });

  it('says for every capability which lines it stands on', () => {
    fc.assert(
      fc.property(madePage, damage, (made, how) => {
        const lines = rendered(made, how).split(/\r?\n/);
        for (const tool of parsePage(lines.join('\n')).tools) {
          for (const { line, lineEnd, description, alternatives } of tool.capabilities) {
            expect(lines[line - 1]).toContain(description);
            expect(lines[lineEnd - 1]).toContain(alternatives?.text);
            expect(alternatives?.line).toBe(lineEnd);
          }
        }
      }),
    );
  });

  it('becomes facts that hold, with the ranks of the table or of the lead', () => {
    fc.assert(
      fc.property(madePage, damage, (made, how) => {
        const drafts = pageFacts(parsePage(rendered(made, how)), 'page.txt');
        const checked = drafts.map((draft) => checkFact(draft, 'made'));
        expect(checked.filter((one) => 'problem' in one)).toEqual([]);
        const ranks = checked.flatMap((one) =>
          'fact' in one && one.fact.record === 'record' && !one.fact.ghost ? [one.fact.rank?.value] : [],
        );
        expect(ranks).toEqual(made.tools.map(({ rank }) => rank));
      }),
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
