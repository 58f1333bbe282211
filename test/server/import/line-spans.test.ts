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

it('rows that are read as one reach from the first of them to the last', async () => {
  const mapping =
    'files: [{ path: x.csv, group: a, emit: [{ record: { key: group, name: group, type: =model } }] }]\n';
  const { facts } = await withSource(mapping, { 'x.csv': 'a,b\nx,1\ny,2\nx,3\nx,4\n' }, readAll);
  expect(only(facts, 'record').map(({ locator }) => locator)).toEqual([
    { file: 'x.csv', line: 2, lineEnd: 5 },
    { file: 'x.csv', line: 3 },
  ]);
});
