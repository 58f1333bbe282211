/** Whatever is read and counts for nothing, or for less, is told with its number; on invented sources. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutInWords, type LeftOut } from '#contract/left-out.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { only, readAll, withSource, type ReadFacts } from './source-folder.ts';

const cases = join(projectRoot, '../shared/cases');
const numbers = (leftOut: readonly LeftOut[]) =>
  Object.fromEntries(leftOut.map(({ reason, number }) => [reason, number]));
const said = ({ leftOut }: ReadFacts, reason: LeftOut['reason']) =>
  leftOut.find((one) => one.reason === reason)?.examples.map(({ line, message }) => `${line}: ${message}`);
const read = (emit: string, csv: string, more = '') =>
  withSource(`${more}files:\n  - path: x.csv\n    emit:\n${emit}`, { 'x.csv': csv }, readAll);

describe.skipIf(!existsSync(cases))(
  'the shared cases (skipped where ../shared/cases is not beside the project)',
  () => {
    it('sides without a record become tools that are only named, and are told', async () => {
      const all = await readAll(join(cases, 'match-without-record'));
      expect(only(all.facts, 'record').map(({ key, ghost }) => [key, ghost])).toEqual([
        ['Olmbridge', true],
        ['Pennock', true],
      ]);
      expect(only(all.facts, 'match').map(({ count }) => count)).toEqual([10, 2]);
      expect(numbers(all.leftOut)).toEqual({ 'no-record': 2 });
    });

    it('two rows of one key tell what differs, and which stands', async () => {
      const all = await readAll(join(cases, 'rows-of-one-key'));
      expect(only(all.facts, 'record')).toHaveLength(3);
      const [larkspur] = said(all, 'second-row') ?? [];
      expect(larkspur).toContain('10: is one more row of "Larkspur"');
      expect(larkspur).toContain('url "https://github.com/someone-else/larkspur-bridge"');
      expect(larkspur).toContain('the row at list.md:5 stands');
    });

    it('ticks are read as people write them, and what is neither yes nor no is told', async () => {
      const all = await readAll(join(cases, 'tick-words'));
      expect(only(all.facts, 'offer').map(({ key }) => key)).toEqual([
        'Ash',
        'Beech',
        'Cedar',
        'Elm',
        'Fir',
        'Iris',
      ]);
      expect(said(all, 'tick')).toEqual([
        '11: batch-forging: "partial" is neither yes nor no',
        '13: batch-forging: "yes (beta)" is neither yes nor no',
      ]);
      expect(all.problems).toEqual([]);
    });

    it('one date that is none leaves out that date, not the model and its matches', async () => {
      const all = await readAll(join(cases, 'optional-field-loses-record'));
      const records = only(all.facts, 'record');
      expect(records.map(({ key, knowledgeUntil }) => [key, knowledgeUntil])).toEqual([
        ['Hazelmere 7B', '2023-12-01'],
        ['Tornvale Online', undefined],
        ['Grimsett 13B', undefined],
      ]);
      expect(records.map(({ signals }) => signals['votes'])).toEqual([1200, 3400, 900]);
      expect(only(all.facts, 'match').reduce((sum, { count }) => sum + count, 0)).toBe(28);
      expect(numbers(all.leftOut)).toEqual({ field: 2 });
      expect(said(all, 'field')?.[0]).toContain('3: record: knowledgeUntil: "Online" is not a date');
    });
  },
);

describe('what is left out is told', () => {
  it('entries on the same sides and context, with their matches: the first stands', async () => {
    const all = await read(
      '      - match: { kind: =battle, first: a, second: b, context: task, count: n }\n',
      'a,b,task,n\nx,y,sums,10\nx,y,sums,7\nx,y,words,5\nx,y,sums,100\n',
    );
    expect(only(all.facts, 'match').map(({ count }) => count)).toEqual([10, 5]);
    const same = all.leftOut.find(({ reason }) => reason === 'same-entry');
    expect(same).toMatchObject({ number: 2, matches: 107 });
    expect(same?.examples[0]?.message).toBe('is one more entry on x and y (sums), of 7 matches');
  });

  it('entries of a tool with itself are kept, and their matches are not counted', async () => {
    const all = await read(
      '      - match: { kind: =battle, first: a, second: b, wins: w, losses: l }\n',
      'a,b,w,l\nA,B,3,2\nA,A,3,3\nB,B,1,0\n',
    );
    expect(only(all.facts, 'match')).toHaveLength(3);
    const own = all.leftOut.find(({ reason }) => reason === 'with-itself');
    expect(own).toMatchObject({ number: 2, matches: 7 });
    expect(own?.examples[0]?.message).toBe('is of "A" with itself, 6 matches');
    expect(own && leftOutInWords(own)).toEqual({
      what: 'entries of a tool with itself',
      note: expect.stringMatching(/; 7 matches are not counted$/),
    });
  });

  it('an entry of a tool with itself that would not count anyway is not told', async () => {
    const all = await read(
      '      - match: { kind: =battle, first: a, second: b, wins: w, state: s, counted: c }\n',
      'a,b,w,s,c\nA,A,3,withdrawn,true\nB,B,1,live,false\n',
    );
    expect(only(all.facts, 'match')).toHaveLength(2);
    expect(numbers(all.leftOut)).toEqual({ 'no-record': 2 });
  });

  it('rows that no rule takes, whichever kind of fact they could have become', async () => {
    const all = await read(
      `      - where: { value: kind, is: tool }
        record: { key: k, name: k, type: =product }
      - where: { value: kind, is: skill }
        offer: { key: of, capability: k }
`,
      'kind,k,of\ntool,x,\nskill,draw,x\nadvertisement,y,\nskill,paint,x\n,,\n',
    );
    expect(numbers(all.leftOut)).toEqual({ untaken: 2 });
    expect(said(all, 'untaken')).toEqual(['4: nothing is made of it', '6: nothing is made of it']);
  });

  it('a list where one text is wanted; a list of one is that one', async () => {
    const all = await withSource(
      'files: [{ path: x.json, emit: [{ record: { key: k, name: k, type: =product, licence: l } }] }]\n',
      { 'x.json': '[{"k":"a","l":["MIT"]},{"k":"b","l":["MIT","GPL-3.0"]},{"k":["c","d"],"l":"MIT"}]' },
      readAll,
    );
    expect(only(all.facts, 'record').map(({ key, licence }) => [key, licence])).toEqual([
      ['a', 'MIT'],
      ['b', undefined],
    ]);
    expect(said(all, 'field')?.[0]).toContain(
      'licence: must be one text, not a list of 2 (["MIT","GPL-3.0"])',
    );
    expect(all.problems[0]?.message).toContain('key: must be one text, not a list of 2');
  });

  it('words of a mapping for yes and no, in a table called ticks', async () => {
    const all = await read(
      '      - record: { key: k, name: k, type: =product, openWeights: open }\n      - each: { flags: { draws: draws } }\n        offer: { key: k, capability: item }\n',
      'k,draws,open\na,GA,GA\nb,planned,planned\nc,soon,soon\nd,unknown,unknown\n',
      'tables: { ticks: { entries: { GA: true, planned: false } } }\n',
    );
    expect(only(all.facts, 'offer').map(({ key }) => key)).toEqual(['a']);
    expect(only(all.facts, 'record').map(({ openWeights }) => openWeights)).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(numbers(all.leftOut)).toEqual({ field: 1, tick: 1 });
  });

  it('entries and offers whose record was left out keep a tool that is only named, and say why', async () => {
    const all = await read(
      '      - record: { key: k, name: k, type: type }\n      - offer: { key: k, capability: =drawing }\n',
      'k,type\na,model\nb,spaceship\n',
    );
    expect(only(all.facts, 'record').map(({ key, type, ghost }) => [key, type, ghost])).toEqual([
      ['a', 'model', false],
      ['b', 'model', true],
    ]);
    expect(said(all, 'no-record')).toEqual([
      '3: "b" has a record that was left out (x.csv:3): it becomes a model that is only named',
    ]);
  });

  it('one bad price or signal of several, and nothing else of the record', async () => {
    const line = {
      record: 'record',
      key: 'k',
      name: 'K',
      type: 'model',
      prices: [
        { provider: 'A', unit: 'token', input: 1 },
        { provider: 'B', unit: 'bushel', input: 1 },
      ],
      signals: { stars: 3, votes: 'many' },
      status: 'gone fishing',
    };
    const mapping = 'files: [{ path: x.jsonl, format: facts }]\n';
    const all = await withSource(mapping, { 'x.jsonl': JSON.stringify(line) }, readAll);
    expect(only(all.facts, 'record')).toMatchObject([{ prices: [{ provider: 'A' }], signals: { stars: 3 } }]);
    expect(numbers(all.leftOut)).toEqual({ field: 3 });
  });

  it('a category that is longer than a name may be, and an entry whose context is', async () => {
    const long = 'x'.repeat(9000);
    const all = await read(
      "      - record: { key: k, name: k, type: =product, categories: { from: c, do: [{ split: ';' }] } }\n" +
        '      - match: { kind: =battle, first: k, second: o, context: c, wins: w }\n',
      `k,o,c,w\na,b,maps,1\nb,a,maps;${long},2\n`,
    );
    expect(only(all.facts, 'record').map(({ key, categories }) => [key, categories])).toEqual([
      ['a', ['maps']],
      ['b', ['maps']],
    ]);
    expect(said(all, 'field')).toEqual(['3: record: categories.1: is longer than 1,000 characters']);
    expect(only(all.facts, 'match').map(({ context }) => context)).toEqual(['maps']);
    expect(all.problems).toMatchObject([
      { line: 3, message: 'no match: context: is longer than 1,000 characters' },
    ]);
  });

  it('an empty file of several that a pattern means, of each format, and nothing else', async () => {
    const mapping = (ending: string) =>
      `files: [{ path: 'd/*.${ending}', ${ending === 'txt' ? 'format: lines, ' : ''}emit: [{ record: { key: file.name, name: file.name, type: =product } }] }]\n`;
    for (const [ending, text] of Object.entries({
      txt: 'words\n',
      csv: 'a\n1\n',
      json: '[{"a":1}]',
      jsonl: '{"a":1}\n',
      yaml: '- a: 1\n',
      md: '- one\n',
    })) {
      const files = { [`d/ash.${ending}`]: text, [`d/empty.${ending}`]: '', [`d/oak.${ending}`]: text };
      const all = await withSource(mapping(ending), files, readAll);
      expect(only(all.facts, 'record').map(({ key }) => key)).toEqual(['ash', 'oak']);
      expect(all.problems).toEqual([{ file: `d/empty.${ending}`, line: 1, message: 'is empty' }]);
    }
    await expect(
      withSource(mapping('csv').replace('*', 'empty'), { 'd/empty.csv': '' }, readAll),
    ).rejects.toThrow('d/empty.csv:1: is empty');
  });

  it('nothing, where a price has no number: there is none then', async () => {
    const priced =
      'record: { key: k, name: k, type: =product, prices: { object: { provider: =P, unit: =month, input: in, output: out } } }';
    const all = await read(`      - ${priced}\n`, 'k,in,out\na,,\nb,0,\nc,,2\n');
    expect(
      only(all.facts, 'record').map(({ prices }) => prices.map(({ input, output }) => [input, output])),
    ).toEqual([[], [[0, undefined]], [[undefined, 2]]]);
    const line = {
      record: 'record',
      key: 'k',
      name: 'K',
      type: 'model',
      prices: [{ provider: 'A', unit: 'token' }],
    };
    const facts = await withSource(
      'files: [{ path: x.jsonl, format: facts }]\n',
      { 'x.jsonl': JSON.stringify(line) },
      readAll,
    );
    expect(only(facts.facts, 'record')).toMatchObject([{ prices: [] }]);
    expect([all.leftOut, facts.leftOut]).toEqual([[], []]);
  });

  it('all rows add up: each becomes a fact, is told, or says again what is there', async () => {
    const cell = fc.constantFrom('x', 'y', 'z', '', 'ä');
    const row = fc.tuple(cell, cell, fc.constantFrom('1', '2', 'many', '-1', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const all = await read(
          '      - where: { value: a, known: true }\n        match: { kind: =battle, first: a, second: b, count: n }\n',
          `a,b,n\n${rows.map((cells) => cells.join(',')).join('\n')}\n`,
        );
        const of = numbers(all.leftOut);
        const total = only(all.facts, 'match').length + (of['row'] ?? 0) + (of['same-entry'] ?? 0);
        expect(total + (of['untaken'] ?? 0)).toBe(rows.length);
        const counted = only(all.facts, 'match')
          .filter(({ first, second }) => !('key' in first) || first.key !== second.key)
          .reduce((sum, { count }) => sum + count, 0);
        const lost = all.leftOut.reduce((sum, { matches }) => sum + matches, 0);
        const good = rows.filter(([a, b, n]) => a !== '' && b !== '' && /^\d$/.test(n));
        expect(counted + lost).toBe(good.reduce((sum, [, , n]) => sum + Number(n), 0));
      }),
      { numRuns: 60 },
    );
  });
});
