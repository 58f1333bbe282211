import { expect, it } from 'vitest';
import { only, readAll, withSource } from './source-folder.ts';

const emit = 'emit: [{ record: { key: a, name: a, type: =model } }]';

it('a row of a table that holds line breaks is told with its first and its last line', async () => {
  const csv = 'a,b\nx,"one\ntwo\nthree"\ny,1\n';
  const { facts } = await withSource(`files: [{ path: x.csv, ${emit} }]\n`, { 'x.csv': csv }, readAll);
  expect(only(facts, 'record').map(({ locator }) => locator)).toEqual([
    { file: 'x.csv', line: 2, lineEnd: 4 },
    { file: 'x.csv', line: 5 },
  ]);
});

const grouped = (emits: string) => `files: [{ path: x.csv, group: a, emit: [${emits}] }]\n`;

it('a fact of rows that are read as one stands where one of them says it alone', async () => {
  const mapping = grouped(
    '{ record: { key: group, name: { from: rows.*.name, do: [most] }, type: =model } }, ' +
      '{ each: { from: { from: rows.*.can, do: [{ split: ";" }] }, do: [unique] }, offer: { key: group, capability: item } }',
  );
  const csv = 'a,name,can\nx,One,chat\ny,Y,chat\nx,Uno,draw\nx,Uno,chat;draw\n';
  const { facts } = await withSource(mapping, { 'x.csv': csv }, readAll);
  expect(only(facts, 'record').map(({ name, locator }) => [name, locator])).toEqual([
    ['Uno', { file: 'x.csv', line: 4 }],
    ['Y', { file: 'x.csv', line: 3 }],
  ]);
  expect(
    only(facts, 'offer').map(({ key, capability, locator }) => [key, capability, locator?.line]),
  ).toEqual([
    ['x', 'chat', 2],
    ['x', 'draw', 4],
    ['y', 'chat', 3],
  ]);
});

it('what no row says alone, a sum, has the first one’s line and says of how many it is made', async () => {
  const mapping = grouped(
    '{ record: { key: group, name: group, type: =model } }, ' +
      '{ match: { kind: =vote, first: group, second: =base, wins: { sum: [rows.0.n, rows.1.n] } } }, ' +
      '{ record: { key: =base, name: =base, type: =model } }',
  );
  const csv = 'a,n\nx,1\ny,2\nx,3\ny,4\n';
  const { facts } = await withSource(mapping, { 'x.csv': csv }, readAll);
  expect(only(facts, 'match').map(({ wins, locator }) => [wins, locator])).toEqual([
    [4, { file: 'x.csv', line: 2, rows: 2 }],
    [6, { file: 'x.csv', line: 3, rows: 2 }],
  ]);
});
