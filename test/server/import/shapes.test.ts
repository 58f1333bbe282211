/** Every example in seeds/README.md reads the data that it is written for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#contract/interchange.ts';
import { readAll, withSource } from './source-folder.ts';

const text = readFileSync(join(import.meta.dirname, '../../../seeds/README.md'), 'utf8');
const chapter = text.slice(text.indexOf('### One example for each shape'));
const examples = [...chapter.matchAll(/\n([A-Z][^\n]*(?:\n[^\n`#]+)*):\n\n```yaml\n(.*?)```/gs)].map(
  ([, title = '', yaml = '']) => ({ title, yaml }),
);

interface Shape {
  readonly title: string;
  readonly file: string;
  readonly data: string;
  /** What each fact has, beside the source. */
  readonly facts: readonly Record<string, unknown>[];
  readonly tables?: string;
  readonly more?: Record<string, string>;
}
const named =
  (type: string) =>
  (...keys: string[]) =>
    keys.map((key) => ({ record: 'record', key, type, ghost: false }));
const [models, products] = [named('model'), named('product')];
const shapes: Shape[] = [
  {
    title: 'Counted rows',
    file: 'x.csv',
    data: 'a,b,wins,losses,ties,n\nx,y,3,2,1,10\n',
    facts: [
      ...models('x', 'y'),
      { record: 'match', first: { key: 'x' }, second: { key: 'y' }, count: 10, wins: 3, losses: 2, ties: 1 },
    ],
  },
  {
    title: 'One verdict a row',
    file: 'x.tsv',
    data: 'id\tleft\tright\tbetter\n1\tx\ty\tL\n2\tx\ty\tsame\n3\tx\ty\t\n',
    facts: [...models('x', 'y'), { count: 1, wins: 1 }, { count: 1, ties: 1 }, { count: 1, unjudged: 1 }],
  },
  {
    title: 'The same of very many rows',
    file: 'x.csv',
    data: 'left,right,better\nx,y,L\ny,x,L\nx,y,same\n',
    facts: [
      ...models('x', 'y'),
      {
        first: { key: 'x' },
        count: 3,
        wins: 1,
        losses: 1,
        ties: 1,
        locator: { file: 'x.csv', line: 2, rows: 3 },
      },
    ],
  },
  {
    title: 'What two rows say from both sides',
    file: 'x.csv',
    data: 'id,alternative\nx,y\ny,x\n',
    facts: [
      ...products('x', 'y'),
      { kind: 'listing', first: { key: 'x' }, second: { key: 'y' }, count: 1, unjudged: 1 },
    ],
  },
  {
    title: 'Results task by task',
    file: 'x.csv',
    data: 'benchmark,model a,model b,model c\nk,1,0,\nk,1,1,\nk,0,0,1\n',
    facts: [
      ...models('a', 'b', 'c'),
      {
        first: { key: 'a' },
        second: { key: 'b' },
        count: 3,
        wins: 1,
        ties: 2,
        solvedByBoth: 1,
        context: 'k',
      },
      { first: { key: 'a' }, second: { key: 'c' }, count: 1, losses: 1 },
      { first: { key: 'b' }, second: { key: 'c' }, count: 1, losses: 1 },
    ],
  },
  {
    title: 'The same, a row a result',
    file: 'x.csv',
    data: 'task,model,score\np,a,0.5\np,b,0.25\n',
    facts: [
      ...models('a', 'b'),
      { kind: 'score', first: { key: 'a' }, second: { key: 'b' }, wins: 1, losses: 0, ties: 0 },
    ],
  },
  {
    title: 'Each tool of a section',
    file: 'x.json',
    data: '[{"tools":["a","b"],"insteadOf":["p"]}]',
    facts: [
      ...products('a', 'b', 'p'),
      { first: { key: 'a' }, second: { key: 'p' } },
      { first: { key: 'b' }, second: { key: 'p' } },
    ],
  },
  {
    title: "People's votes",
    file: 'x.csv',
    data: 'model,quality,votes\nm,useful-answers,7\n',
    facts: [
      ...models('m'),
      { kind: 'vote', first: { capability: 'useful-answers' }, second: { key: 'm' }, count: 7, wins: 7 },
    ],
  },
  {
    title: 'An "alternative to" list',
    file: 'x.jsonl',
    data: '{"tool":"A","alternative_to":"B"}\n',
    facts: [
      ...products('A', 'B'),
      { kind: 'listing', first: { key: 'A' }, second: { key: 'B' }, count: 1, unjudged: 1 },
    ],
  },
  {
    title: 'A catalogue with a flag a column',
    file: 'x.yaml',
    data: '- { id: m, name: M, tags: "a; b", context: "128k tokens", reasoning: yes, vision: false }\n',
    tables:
      'tables: { prices: { path: p.json, key: model, value: { object: { provider: by, unit: =token, input: usd } }, many: true } }\n',
    more: { 'p.json': '[{"model":"m","by":"P","usd":0.5}]' },
    facts: [
      {
        record: 'record',
        key: 'm',
        categories: ['a', 'b'],
        contextTokens: 128_000,
        prices: [{ provider: 'P', unit: 'token', input: 0.5, currency: 'USD' }],
      },
      { record: 'offer', key: 'm', capability: 'reasoning', position: 0 },
    ],
  },
  {
    title: 'A price as text',
    file: 'x.json',
    data: '[{"id":"e","name":"E","price":"$3 / 1K"}]',
    facts: [{ prices: [{ provider: 'Example', unit: 'token', input: 0.003, currency: 'USD' }] }],
  },
  {
    title: 'Lists in Markdown',
    file: 'x.md',
    data: '# All\n\n## Contents\n- [Writing](#writing)\n\n## Writing\n- **[Pen](https://pen.example/?ref=me)** - writes #opensource\n- no link\n',
    facts: [
      {
        record: 'record',
        key: 'Pen',
        url: 'https://pen.example/',
        categories: ['Writing'],
        pricing: 'open-source',
        locator: { file: 'x.md', line: 7 },
      },
    ],
  },
  {
    title: 'A second price for prompts of more than 200,000 tokens',
    file: 'x.csv',
    data: 'model,in,in_above_200k\nVarn Pro,2,4\nLiss Pro,3,\n',
    facts: [
      {
        key: 'Varn Pro',
        prices: [
          { provider: 'Nord', unit: 'million-tokens', input: 2, currency: 'USD' },
          { provider: 'Nord', unit: 'million-tokens', input: 4, currency: 'USD', fromTokens: 200_001 },
        ],
      },
      { key: 'Liss Pro', prices: [{ provider: 'Nord', unit: 'million-tokens', input: 3, currency: 'USD' }] },
    ],
  },
  {
    title: 'Tables in Markdown',
    file: 'x.md',
    data: '### Cats\nAPI | HTTPS\n|---|---|\n| [Cat](https://cat.example) | Yes | |\n| [Dog](https://dog.example) | No |\n',
    facts: [
      { record: 'record', key: 'Cat', url: 'https://cat.example', categories: ['Cats'] },
      { record: 'record', key: 'Dog' },
      { record: 'offer', key: 'Cat', capability: 'encrypted-connection' },
    ],
  },
];

describe('the examples for each shape', () => {
  it('are all tried here', () => {
    expect(shapes.length).toBe(examples.length);
    for (const { title } of shapes)
      expect(examples.filter((one) => one.title.startsWith(title))).toHaveLength(1);
  });

  it.each(shapes)('$title', async ({ title, file, data, facts, tables = '', more = {} }) => {
    const yaml = examples.find((one) => one.title.startsWith(title))?.yaml ?? '';
    const emits = yaml.replaceAll(/^/gm, '      ').trimEnd();
    const mapping = `${tables}files:\n  - path: ${file}\n    emit:\n${emits}\n`;
    const read = await withSource(mapping, { [file]: data, ...more }, readAll);
    expect(read.leftOut.filter(({ reason }) => reason !== 'untaken')).toEqual([]);
    const [, ...made]: Fact[] = read.facts;
    expect(made).toHaveLength(facts.length);
    expect(made).toMatchObject(facts);
  });
});
