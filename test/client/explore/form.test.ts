// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formQueries } from '../../../client/explore/form.ts';

const sheets = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name));

test('every style sheet of the graph screen and of the top bar names a form as the program does', () => {
  const files = [
    ...sheets('client/views/explore'),
    'client/shell/top-bar.module.css',
    'client/shell/search-box.module.css',
  ];
  const forms: readonly string[] = Object.values(formQueries);
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@media ([^{]+?)\s*\{/g)].map(([, query]) => query ?? ''),
  );
  // What has both a width and a height, or the width of a phone, is a form.
  const like = named.filter((query) => /599|899|\b699px|\b700px/.test(query) && query.includes('-width'));
  expect(like.length).toBeGreaterThan(10);
  expect(like.filter((query) => !forms.includes(query.replace(/\s+/g, ' ')))).toEqual([]);
});
