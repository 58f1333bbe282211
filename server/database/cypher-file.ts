/** Reads the statements of `cypher/`; each file holds one, under a header (see cypher/README.md). */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));

export type CypherMode = 'read' | 'write' | 'schema';

export interface CypherFile {
  /** Path below `cypher/` without the ending, such as `graph/neighbours-low`. */
  readonly name: string;
  readonly text: string;
  readonly purpose: string;
  readonly mode: CypherMode;
  /** Names of the parameters the header declares. */
  readonly parameters: readonly string[];
  readonly rows: string;
  readonly index: string;
}

const include = /\/\/ Include: (\S+)$/gm;

/** What several statements share stands in `cypher/fragments/` and is put in where it is named; fragments name none. */
const withFragments = (text: string): string =>
  text.replaceAll(include, (_, name: string) => bodyOf(textOf(`fragments/${name}`)));

const textOf = (name: string): string => readFileSync(`${folder}${name}.cypher`, 'utf8');
const bodyOf = (text: string): string => text.replace(/^(\/\/.*\n)+/, '').trimEnd();

/** @throws Error when the file, or a fragment it names, is missing or its header is not whole. */
export function readCypherFile(name: string): CypherFile {
  const text = withFragments(textOf(name));
  const field = (label: string): string => {
    const lines: string[] = [];
    let inside = false;
    for (const line of text.split('\n')) {
      if (!line.startsWith('//')) break;
      const start = /^\/\/ (Purpose|Mode|Parameters|Rows|Index): ?(.*)$/.exec(line);
      if (start) inside = start[1] === label;
      if (inside) lines.push(start?.[2] ?? line.replace(/^\/\/\s*/, ''));
    }
    if (lines.length === 0) throw new Error(`cypher/${name}.cypher has no "// ${label}:" line`);
    return lines.join(' ').trim();
  };
  const mode = field('Mode');
  if (mode !== 'read' && mode !== 'write' && mode !== 'schema') {
    throw new Error(`cypher/${name}.cypher has mode "${mode}"; it must be read, write or schema`);
  }
  const parameters = [...field('Parameters').matchAll(/\$(\w+)/g)].map((hit) => hit[1] ?? '');
  return {
    name,
    text,
    purpose: field('Purpose'),
    mode,
    parameters,
    rows: field('Rows'),
    index: field('Index'),
  };
}

/** Names of all statements, in order. */
export function cypherFileNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.cypher$/, ''))
    .filter((name) => !name.startsWith('fragments/'))
    .sort();
}
