/** No case is given and forgotten: each folder of ../shared/cases is named by some test; skipped where they do not lie beside. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.ts';

const cases = join(projectRoot, '../shared/cases');
const isThere = existsSync(cases);
const tests = readdirSync(join(projectRoot, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(projectRoot, 'test', path), 'utf8'));

it.skipIf(!isThere)(
  'every shared case is read by a test (skipped where ../shared/cases is not beside the project)',
  () => {
    const folders = readdirSync(cases, { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? [one.name] : [],
    );
    expect(folders.filter((name) => !tests.some((text) => text.includes(name)))).toEqual([]);
  },
);
