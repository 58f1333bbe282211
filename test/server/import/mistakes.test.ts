/** A mistake in a source.yaml or a data file says what can stand there, what does, and what was probably meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, withSource } from './source-folder.ts';

const refusal = (mapping: string, files: Record<string, string> = { 'x.csv': 'a,b\n1,2\n' }) =>
  withSource(mapping, files, readAll).then(
    ({ problems }) => problems.map(({ line, message }) => `${line}: ${message}`).join('\n'),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
const record = (fields: string) => `files:\n  - path: x.csv\n    emit:\n      - record: { ${fields} }\n`;
/** Words of parsers and validators. */
const jargon =
  /none of the forms|none of the words|Expected\b|Invalid[A-Z]|invalid_|unrecognized|undefined|\bunion\b|(?<!=)\btoken\b|position \d|Unexpected|NaN/;

describe('a mistake in source.yaml', () => {
  it.each<[string, string, string]>([
    [
      'a step that there is none of',
      record('key: { from: a, do: [trimm] }, name: b, type: =model'),
      'not the text "trimm". Did you mean trim?',
    ],
    [
      'a step of a form that there is none of',
      record("key: { from: a, do: [{ spilt: ',' }] }, name: b, type: =model"),
      'not an object with "spilt". Did you mean split?',
    ],
    [
      'a field that there is none of',
      record('key: a, name: b, type: =model, lisence: c'),
      'lisence: is no field here. Did you mean licence? There are key, name, type,',
    ],
    [
      'a fact of another name',
      'files: [{ path: x.csv, emit: [{ recrod: { key: a } }] }]\n',
      'recrod: is no field here. Did you mean record?',
    ],
    [
      'nothing where a value must stand',
      record('key: a, name: , type: =model'),
      'name: must be text, or a number, or true or false, or an object of the form { from, do }, { path }',
    ],
    ['a field left out', record('key: a, name: b'), 'type: is missing: it must be text'],
    [
      'a word of few without =',
      record('key: a, name: b, type: model'),
      'type: "model" is read as the name of a column; the word itself is written =model',
    ],
    [
      'a word that is none of the few',
      record('key: a, name: b, type: =modle'),
      'type: "modle" is no `type` that is known. Did you mean =model? There are =model, =repository',
    ],
    [
      'a word that is none of the few, inside of a price',
      record(
        'key: a, name: b, type: =model, prices: { object: { provider: =P, unit: =millon-tokens, input: a } }',
      ),
      'prices.object.unit: "millon-tokens" is no `unit` that is known. Did you mean =million-tokens? There are =token',
    ],
    [
      'a word that is none of the few, in one of several prices',
      record(
        'key: a, name: b, type: =model, prices: { list: [{ object: { provider: =P, unit: =tokn, input: a } }] }',
      ),
      'prices.list.0.object.unit: "tokn" is no `unit` that is known. Did you mean =token?',
    ],
    [
      'a word that is none of the few, in a branch',
      record('key: a, name: b, type: =model, status: { when: { value: a, is: x }, give: =betta }'),
      'status.give: "betta" is no `status` that is known. Did you mean =beta?',
    ],
    [
      'a field of a price that there is none of',
      record('key: a, name: b, type: =model, prices: { object: { provider: =P, unit: =token, inptu: a } }'),
      'prices.object.inptu: "inptu" is no field of `prices`. Did you mean input? There are provider, unit, input',
    ],
    [
      'a condition of a file with a test that there is none of',
      "files: [{ path: x.csv, where: { value: a, matchs: 'x' }, emit: [{ record: { key: a, name: b, type: =model } }] }]\n",
      'files.0.where.matchs: is no field here. Did you mean matches? There are',
    ],
    [
      'a condition of an emit with a test that there is none of',
      "files: [{ path: x.csv, emit: [{ where: { value: a, matchs: 'x' }, record: { key: a, name: b, type: =model } }] }]\n",
      'files.0.emit.0.where.matchs: is no field here. Did you mean matches? There are',
    ],
    [
      'a list left open',
      'judgeKeys: [a, b\nfiles:\n  - path: x.csv\n    emit: []\n',
      '5: is not YAML: has a [ that is never closed',
    ],
    ['a file that is none', 'files: [x.csv]\n', 'files.0: must be an object of the form { path, emit }'],
  ])('%s', async (_, mapping, says) => {
    const told = await refusal(mapping);
    expect(told).toContain(says);
    expect(told).not.toMatch(jargon);
  });

  it.each<[string, string, string]>([
    ['data.modls', '{"data":{"models":[{"a":1}],"n":2}}', '"data" has models, n. Did you mean data.models?'],
    ['dat.models', '{"data":{"models":[{"a":1}]}}', 'the file has data. Did you mean data.models?'],
    ['data.models', '{"data":[{"a":1}]}', '"data" is a list'],
    ['data.n', '{"data":{"n":2}}', 'what stands there is 2'],
    ['*.modls', '{"x":{"models":[]},"y":{"tools":[]}}', '"*" has models, tools. Did you mean *.models?'],
  ])('a path to rows that leads nowhere says what there is: %s', async (rows, text, says) => {
    const told = await refusal(
      `files: [{ path: x.json, rows: '${rows}', emit: [{ record: { key: a, name: a, type: =model } }] }]\n`,
      { 'x.json': text },
    );
    expect(told).toContain(`holds no list of rows at "${rows}": ${says}`);
    expect(told).not.toMatch(jargon);
  });

  it('of any kind is told without a word of a parser', async () => {
    const value = fc.oneof(
      fc.constantFrom(null, '', 'a', '=model', 3, true, [], ['a'], {}, { from: 'a' }, { do: ['x'] }),
      fc.dictionary(
        fc.constantFrom('from', 'do', 'list', 'first', 'when', 'form'),
        fc.constantFrom('a', 1, null, []),
        {
          maxKeys: 2,
        },
      ),
    );
    await fc.assert(
      fc.asyncProperty(value, value, async (key, more) => {
        const emit = [{ record: { key, name: 'b', type: '=model', description: more } }];
        expect(await refusal(`files: ${JSON.stringify([{ path: 'x.csv', emit }])}\n`)).not.toMatch(jargon);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file that cannot be read', () => {
  const json = 'files: [{ path: x.json, emit: [{ record: { key: a, name: a, type: =model } }] }]\n';
  const lines = json.replace('x.json', 'x.jsonl');
  it.each<[string, string, string, string, string]>([
    [
      'an object that ends too early',
      json,
      'x.json',
      '[{"a":1',
      'an object that { opens is never closed by }',
    ],
    ['a word that is no value', json, 'x.json', '[{"a":nothing}]', '(there is: nothing}])'],
    ['a comma too many', json, 'x.json', '[{"a":1},\n]', 'x.json:2: is not JSON: a value must stand here'],
    ['several values', json, 'x.json', '{"a":1}\n{"a":2}', 'are JSON Lines (.jsonl)'],
    ['a line that ends too early', lines, 'x.jsonl', '{"a":1}\n{"a":', '2: is not JSON'],
    [
      'a list left open',
      json.replace('x.json', 'x.yaml'),
      'x.yaml',
      `- a: 1\n- a: [2,\n${'   3,\n'.repeat(40)}- a: 4\n`,
      '2: is not YAML: has a [ that is never closed',
    ],
    [
      'a text left open',
      json.replace('x.json', 'x.yaml'),
      'x.yaml',
      `- a: "b\n${'- a: c\n'.repeat(40)}`,
      '1: is not YAML: has a " that is never closed',
    ],
    ['single quotes', lines, 'x.jsonl', "{'a':1}", 'a text in double quotes'],
  ])('%s', async (_, mapping, name, text, says) => {
    const told = await refusal(mapping, { [name]: text });
    expect(told).toContain(says);
    expect(told).not.toMatch(jargon);
  });

  it('of any text says nothing in a parser’s words', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      'a',
      ':',
      ',',
      '1',
      '-',
      '\n',
      '\\',
      '  ',
      '#',
      '&',
      '*',
      "'",
      '\t',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('json', 'jsonl', 'yaml', 'csv'),
        async (all, format) => {
          const mapping = json.replace('x.json', `x.${format}`);
          expect(await refusal(mapping, { [`x.${format}`]: `[{"a": ${all.join('')}` })).not.toMatch(jargon);
        },
      ),
      { numRuns: 200 },
    );
  });
});
