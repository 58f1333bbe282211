import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { markdown } from '../../../server/import/readers/markdown.ts';
import { only, readAll, withSource } from './source-folder.ts';
import '../same-random.ts';

const Row = z.object({
  name: z.string().optional(),
  link: z.string().optional(),
  text: z.string(),
  links: z.array(z.object({ text: z.string(), url: z.string() })),
});
async function rows(text: string) {
  const found = [];
  for await (const read of markdown.rows(Readable.from([Buffer.from(text)]), { rows: undefined }))
    if ('row' in read) found.push(Row.parse(read.row));
  return found;
}
const badge = '[![build](https://img.example.org/b.svg)](https://ci.example.org)';

describe('the name of an item', () => {
  it.each([
    [`- [A](https://a.example) - plain`, 'A', 'https://a.example', 'A - plain'],
    [`- ${badge} [A](https://a.example) - late`, 'A', 'https://a.example', 'A - late'],
    [`- ![logo](l.svg) [A ![new](n.svg)](https://a.example)`, 'A', 'https://a.example', 'A'],
    [`- [A][a] - far\n\n[a]: https://a.example`, 'A', 'https://a.example', 'A - far'],
    [
      `- [A][] and [b]\n\n[A]: https://a.example\n[b]: https://b.example`,
      'A',
      'https://a.example',
      'A and b',
    ],
    [
      `- <a href="https://a.example?x=1&amp;y=2" target=_blank>A</a> - HTML`,
      'A',
      'https://a.example?x=1&y=2',
      'A - HTML',
    ],
    [`- <a class='x' href='https://a.example'><b>A</b> tool</a>`, 'A tool', 'https://a.example', 'A tool'],
    [
      `- <a href="https://ci.example"><img src="b.svg"></a> [A](https://a.example)`,
      'A',
      'https://a.example',
      'A',
    ],
    [`- [![A](logo.svg)](https://a.example)`, 'A', 'https://a.example', 'A'],
    [`- ${badge} A, without a link`, undefined, undefined, 'A, without a link'],
    [`- [A][nowhere] - no address`, undefined, undefined, '[A][nowhere] - no address'],
  ])('%s', async (text, name, link, plain) => {
    const [row] = await rows(text);
    expect([row?.name, row?.link, row?.text]).toEqual([name, link, plain]);
  });

  it('is the same in a table, and in a cell that a reference fills', async () => {
    const found = await rows(`| Name |\n| --- |\n| ${badge} [A][a] |\n\n[a]: https://a.example`);
    expect(found).toMatchObject([{ name: 'A', link: 'https://a.example' }]);
  });

  it('is never that of a badge, wherever badges stand', async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(word, fc.nat(3), fc.nat(3), async (name, before, after) => {
        const link = `[${name}](https://${name}.example)`;
        const line = [...Array(before).fill(badge), link, ...Array(after).fill(badge)].join(' ');
        const [row] = await rows(`- ${line}`);
        expect(row).toMatchObject({ name, link: `https://${name}.example`, text: name });
        expect(row?.links).toHaveLength(1);
      }),
    );
  });
});

const given = join(import.meta.dirname, '../../../../shared/cases/list-with-badges-and-references');
it.skipIf(!existsSync(given))(
  'reads the list with badges and references (skipped where ../shared is absent)',
  async () => {
    const { facts, problems } = await readAll(given);
    expect(problems).toEqual([]);
    const found = only(facts, 'record').map(({ name, url }) => [name, url]);
    expect(found).toEqual(
      ['Ashlar', 'Corbel', 'Eaves', 'Lintel'].map((name) => [
        name,
        `https://example.org/${name.toLowerCase()}`,
      ]),
    );
  },
);

it('a row of a table without a link is called by its first cell, without marks, in Markdown and in HTML', async () => {
  const text = `| Tool | SSO |
|------|-----|
| **Gum** | Yes |
| \`Holly\` | TRUE |
| Ivy | |
| | Yes |
| [Oak](https://a.example/oak) | Yes |

<table><tr><th>Tool</th><th>SSO</th></tr>
<tr><td><b>Cedar</b></td><td>planned</td></tr>
<tr><td><a href="https://a.example/ash">Ash</a></td><td>✅</td></tr>
</table>
`;
  const mapping =
    'files: [{ path: c.md, emit: [{ record: { key: name, name: name, type: =product, url: link } }] }]\n';
  const { facts, leftOut } = await withSource(mapping, { 'c.md': text }, readAll);
  expect(only(facts, 'record').map(({ name, url }) => [name, url])).toEqual([
    ['Gum', undefined],
    ['Holly', undefined],
    ['Ivy', undefined],
    ['Oak', 'https://a.example/oak'],
    ['Cedar', undefined],
    ['Ash', 'https://a.example/ash'],
  ]);
  expect(leftOut.map(({ reason, number }) => [reason, number])).toEqual([['row', 1]]);
});
