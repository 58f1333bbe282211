/** Shapes that files come in, and the words a mapping has for them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { only, readAll, withSource } from './source-folder.ts';

const read = async (mapping: string, files: Record<string, string>) => {
  const { facts, problems } = await withSource(mapping, files, readAll);
  expect(problems).toEqual([]);
  return facts;
};
const cases = join(import.meta.dirname, '../../../../shared/cases');
const there = existsSync(cases);
const ofCase = (path: string) => readFile(join(cases, path), 'utf8');

describe('lists in lists', () => {
  const tree = {
    sections: [
      { name: 'Notes', tools: [{ id: 'ink', plans: [{ usd: 1 }, { usd: 2 }] }, { id: 'marl' }] },
      { name: 'Charts', tools: [{ id: 'plot', plans: [{ usd: 3 }] }] },
      { name: 'Empty' },
    ],
  };
  const text = JSON.stringify(tree, null, 1);
  const mapping = (path: string) => `files:
  - path: ${path}
    rows: sections.*.tools
    emit:
      - record: { key: id, name: id, type: =product, categories: { list: [parent.name] } }
      - every: { plan: { optional: plans } }
        offer: { key: id, capability: =paid, description: { template: '{parent.name} for {plan.usd}' } }
`;

  it.each(['x.json', 'x.yaml'])('give rows with what they lie in, and their lines: %s', async (path) => {
    const facts = await read(mapping(path), { [path]: text });
    expect(
      only(facts, 'record').map(({ key, categories, locator }) => [key, categories, locator?.line]),
    ).toEqual([
      ['ink', ['Notes'], 1 + text.slice(0, text.indexOf('"ink"')).split('\n').length - 2],
      ['marl', ['Notes'], text.slice(0, text.indexOf('"marl"')).split('\n').length - 1],
      ['plot', ['Charts'], text.slice(0, text.indexOf('"plot"')).split('\n').length - 1],
    ]);
    expect(only(facts, 'offer').map(({ description }) => description)).toEqual([
      'Notes for 1',
      'Charts for 3',
    ]);
  });

  it('name a map and what lies above that as parent.parent', async () => {
    const deep = { eu: { shops: { a: { tools: ['x', 'y'] } } }, us: { shops: { b: { tools: ['z'] } } } };
    const facts = await read(
      `files:
  - path: x.json
    rows: '*.shops.*.tools'
    emit: [{ record: { key: value, name: { template: '{parent.parent.key} {parent.key} {value}' }, type: =product } }]
`,
      { 'x.json': JSON.stringify(deep) },
    );
    expect(only(facts, 'record').map(({ name }) => name)).toEqual(['eu a x', 'eu a y', 'us b z']);
  });

  it('say which list is missing where there is none', async () => {
    const wrong = mapping('x.json').replace('sections.*.tools', 'sections.*.things');
    await expect(withSource(wrong, { 'x.json': text }, readAll)).rejects.toThrow(
      'holds no list of rows at "sections.*.things"',
    );
  });
});

describe('every', () => {
  it('makes a fact of every combination, whatever the lists', async () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(names, names, async (tools, instead) => {
        const mapping = `files:
  - path: x.json
    emit:
      - every: { tool: tools, product: instead }
        match: { kind: =listing, first: tool, second: product, unjudged: 1, rowId: { template: '{tool} {product}' } }
`;
        const facts = await read(mapping, { 'x.json': JSON.stringify([{ tools, instead }]) });
        expect(only(facts, 'match').map(({ rowId }) => rowId)).toEqual(
          tools.flatMap((tool) => instead.map((product) => `${tool} ${product}`)),
        );
      }),
      { numRuns: 15 },
    );
  });

  it.skipIf(!there)(
    'two-lists-crossed: four listings, each of two tools against each of two products',
    async () => {
      const mapping = `files:
  - path: c.json
    rows: sections
    emit:
      - every: { tool: tools, product: insteadOf }
        match: { kind: =listing, first: tool, second: product, count: 1, unjudged: 1 }
`;
      const facts = await read(mapping, { 'c.json': await ofCase('two-lists-crossed/c.json') });
      expect(only(facts, 'match').map(({ first, second }) => [first, second.key])).toEqual([
        [{ key: 'Inkling' }, 'Bluepad'],
        [{ key: 'Inkling' }, 'Scrawler'],
        [{ key: 'Marlpad' }, 'Bluepad'],
        [{ key: 'Marlpad' }, 'Scrawler'],
      ]);
    },
  );

  it('lets a list lie in an earlier one, and an inner `each` see what is around it', async () => {
    const mapping = `files:
  - path: x.json
    emit:
      - every: { section: sections, tool: section.tools }
        record:
          key: tool.id
          name: { template: '{section.name}: {tool.id}' }
          type: =model
          prices: { each: tool.plans, as: { object: { provider: tool.id, name: section.name, unit: =month, input: item.usd } } }
`;
    const row = { sections: [{ name: 'S', tools: [{ id: 't', plans: [{ usd: '1,000' }, { usd: 2 }] }] }] };
    const facts = await read(mapping, { 'x.json': JSON.stringify([row]) });
    expect(only(facts, 'record')).toMatchObject([
      {
        name: 'S: t',
        prices: [
          { provider: 't', name: 'S', input: 1000 },
          { provider: 't', input: 2 },
        ],
      },
    ]);
  });
});

describe('one file a tool', () => {
  it.skipIf(!there)('one-file-a-tool: two tools, and only Ash Store offers geo', async () => {
    const mapping = `files:
  - path: data/*.json
    rows: '.'
    emit:
      - record: { key: file.name, name: name, type: =product }
      - where: { value: geo.support, is: full }
        offer: { key: file.name, capability: =geo }
`;
    const names = ['ash', 'beech'];
    const files = Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [`data/${name}.json`, await ofCase(`one-file-a-tool/data/${name}.json`)]),
      ),
    );
    const facts = await read(mapping, files);
    expect(only(facts, 'record').map(({ key, name, locator }) => [key, name, locator?.file])).toEqual([
      ['ash', 'Ash Store', 'data/ash.json'],
      ['beech', 'Beech Store', 'data/beech.json'],
    ]);
    expect(only(facts, 'offer').map(({ key }) => key)).toEqual(['ash']);
  });

  it('reads packed files and folders by pattern, adds up over all, and tells a bad row with its own file', async () => {
    const mapping = `files:
  - path: '*/v-*.csv'
    emit: [{ addUp: true, match: { kind: =battle, first: a, second: b, winner: w } }]
`;
    const files = {
      'one/v-1.csv': 'a,b,w\nx,y,a\n',
      'two/v-2.csv': 'a,b,w\ny,x,a\nx,y,?\n',
      'two/w.csv': 'a\n',
    };
    const { facts, problems } = await withSource(mapping, files, readAll);
    expect(only(facts, 'match')).toMatchObject([
      { count: 2, wins: 1, losses: 1, locator: { file: 'one/v-1.csv', rows: 2 } },
    ]);
    expect(problems).toMatchObject([{ file: 'two/v-2.csv', line: 3 }]);
  });

  it('never leaves the folder, and says where nothing is like the pattern', async () => {
    const mapping = (path: string) =>
      `files: [{ path: '${path}', emit: [{ record: { key: a, name: a, type: =model } }] }]\n`;
    for (const path of ['../*/x.csv', '*/../../x.csv', '/*/x.csv'])
      await expect(withSource(mapping(path), { 'a/x.csv': 'a\n1\n' }, readAll)).rejects.toThrow(
        /leads out|there is no/,
      );
    await expect(withSource(mapping('b*.csv'), { 'a.csv': 'a\n1\n' }, readAll)).rejects.toThrow(
      'there is no file like "b*.csv"',
    );
  });
});

describe('wide tables', () => {
  it('give their columns as values, and a matrix read from both sides is counted once', async () => {
    const mapping = `files:
  - path: m.csv
    emit:
      - each: { columns: '^[^m]' }
        where: [{ value: item.value, known: true }, { not: { value: item.name, same: model } }]
        once: true
        match: { kind: =battle, first: model, second: item.name, wins: { from: item.value, do: [{ pick: '^(\\d+)-' }] }, losses: { from: item.value, do: [{ pick: '-(\\d+)$' }] } }
`;
    const facts = await read(mapping, { 'm.csv': 'model,a,b,c\na,,3-1,2-2\nb,1-3,,\nc,2-2,,\n' });
    expect(only(facts, 'match')).toMatchObject([
      { first: { key: 'a' }, second: { key: 'b' }, wins: 3, losses: 1 },
      { first: { key: 'a' }, second: { key: 'c' }, wins: 2, losses: 2 },
    ]);
  });

  it('give the names of a map, and all true flags of a row by pattern', async () => {
    const mapping = `files:
  - path: x.json
    emit:
      - record: { key: id, name: id, type: =model }
      - each: { list: [{ flags: '^can_(.+)$' }, { each: { entries: does }, where: { value: item.value, yes: true }, as: item.name }] }
        offer: { key: id, capability: item }
`;
    const row = {
      id: 'm',
      can_see: true,
      can_fly: 'no',
      can_call: 'Yes',
      does: { chat: true, code: 0, draw: 'yes' },
    };
    const facts = await read(mapping, { 'x.json': JSON.stringify([row]) });
    expect(only(facts, 'offer').map(({ capability }) => capability)).toEqual(['see', 'call', 'chat', 'draw']);
  });

  it('are refused where no column is like the pattern', async () => {
    const mapping = `files: [{ path: m.csv, emit: [{ each: { columns: ' WER$' }, pairs: { side: model, task: item.name, lower: item.value }, match: { kind: =score } }] }]\n`;
    await expect(withSource(mapping, { 'm.csv': 'model,AMI wer\na,1\n' }, readAll)).rejects.toThrow(
      'no row of m.csv has the field " WER$". It has: model, AMI wer.',
    );
  });
});

describe('texts and tables of other kinds', () => {
  it('a decimal comma for a source, a file or a step', async () => {
    const prices = 'prices: { object: { provider: =N, unit: =million-tokens, currency: =EUR, input: in } }';
    const file = `  - path: p.csv\n    separator: ';'\n    emit: [{ record: { key: m, name: m, type: =model, ${prices} } }]\n`;
    const csv = 'm;in\nT 8B;0,15\nT 70B;1.234,50\n';
    for (const mapping of [
      `decimal: ','\nfiles:\n${file}`,
      `files:\n${file.replace('    emit', "    decimal: ','\n    emit")}`,
      `files:\n${file.replace('input: in', "input: { from: in, do: [{ number: { decimal: ',' } }] }")}`,
    ]) {
      const facts = await read(mapping, { 'p.csv': csv });
      expect(only(facts, 'record').flatMap((one) => one.prices.map(({ input }) => input))).toEqual([
        0.15, 1234.5,
      ]);
    }
  });

  it('a text with one verdict a line', async () => {
    const mapping = `files:
  - path: verdicts.txt
    format: lines
    where: { value: text, matches: ' (>|<|=) ' }
    emit:
      - match:
          kind: =battle
          first: { from: text, do: [{ pick: '^(.*?) [<>=] ' }] }
          second: { from: text, do: [{ pick: ' [<>=] (.*)$' }] }
          winner: { from: text, do: [{ pick: ' ([<>=]) ' }] }
          verdicts: { first: ['>'], second: [<], tie: ['='] }
`;
    const facts = await read(mapping, {
      'verdicts.txt': '# mine\n\nAsh > Beech\nCedar = Ash\r\nElm < Ash\n',
    });
    expect(
      only(facts, 'match').map(({ wins, losses, ties, second, locator }) => [
        wins,
        losses,
        ties,
        second.key,
        locator?.line,
      ]),
    ).toEqual([
      [1, 0, 0, 'Beech', 3],
      [0, 0, 1, 'Ash', 4],
      [0, 1, 0, 'Ash', 5],
    ]);
  });

  it('a table in HTML on a page of Markdown, with its lines, as one in Markdown', async () => {
    const page = [
      '# List',
      '## Tools',
      '',
      '<table>',
      '<thead><tr><th>Tool</th><th>HTTPS</th></tr></thead>',
      '<tr><td><a href="https://ash.example/?a=1&amp;b=2"><b>Ash</b></a></td><td>Yes</td></tr>',
      '',
      '<tr>',
      '<td>',
      '',
      '[Beech](https://beech.example) &amp; co',
      '',
      '</td><td>No</td>',
      '</tr>',
      '</table>',
      '',
      '- [After](https://after.example)',
    ].join('\n');
    const mapping = `files:
  - path: x.md
    emit:
      - record: { key: name, name: name, type: =api, url: link, categories: { list: [heading] } }
      - each: { flags: { https: cells.HTTPS } }
        offer: { key: name, capability: item }
`;
    const facts = await read(mapping, { 'x.md': page });
    expect(
      only(facts, 'record').map(({ key, url, categories, locator }) => [key, url, categories, locator?.line]),
    ).toEqual([
      ['Ash', 'https://ash.example/?a=1&b=2', ['Tools'], 6],
      ['Beech', 'https://beech.example', ['Tools'], 8],
      ['After', 'https://after.example', ['Tools'], 17],
    ]);
    expect(only(facts, 'offer').map(({ key }) => key)).toEqual(['Ash']);
  });

  it('line ends of two kinds in one file', async () => {
    const mapping = `files: [{ path: x.csv, emit: [{ record: { key: a, name: b, type: =model } }] }]\n`;
    const facts = await read(mapping, { 'x.csv': 'a,b\r\n1,x\n2,"y\nz"\r\n3,w\n' });
    expect(only(facts, 'record').map(({ key, locator }) => [key, locator?.line])).toEqual([
      ['1', 2],
      ['2', 3],
      ['3', 5],
    ]);
  });

  it('two values compared, and the parts of a number multiplied', async () => {
    const mapping = `files:
  - path: x.csv
    where: [{ value: a, below: b }, { value: b, above: 2 }]
    emit: [{ record: { key: k, name: k, type: =model, contextTokens: { product: [a, b] } } }]
`;
    const facts = await read(mapping, { 'x.csv': 'k,a,b\np,1,2\nq,9,3\nr,2,"1,000"\n' });
    expect(only(facts, 'record')).toMatchObject([{ key: 'r', contextTokens: 2000 }]);
  });
});
