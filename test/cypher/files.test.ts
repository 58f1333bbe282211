import { readdirSync, readFileSync } from 'node:fs';
import type { ResultSummary } from 'neo4j-driver';
import { z } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { cypherFileNames, readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { definedQueries } from '../../server/database/query.ts';
import { schemaStatements } from '../../server/database/schema.ts';
import { seededDatabase } from '../support/databases.ts';
import { operatorsOf, type Operator } from '../support/plan.ts';

const folder = new URL('../../server/queries/', import.meta.url);
for (const file of readdirSync(folder)) await import(new URL(file, folder).pathname);

const files = cypherFileNames().map(readCypherFile);
const statements = files.filter(({ mode }) => mode !== 'schema');

describe('every file under cypher/', () => {
  it.each(files)('$name has a whole header and declares just the parameters it uses', (file) => {
    const body = file.text.replaceAll(/^\/\/.*$/gm, '');
    const used = new Set([...body.matchAll(/\$(\w+)/g)].map((hit) => hit[1]));
    expect(file.purpose).not.toBe('');
    expect(file.rows).not.toBe('');
    expect(file.index).not.toBe('');
    expect([...used].sort()).toEqual([...new Set(file.parameters)].sort());
  });

  it.each(statements)('$name is one defined query with the same parameters', (file) => {
    const queries = definedQueries().filter((query) => query.file.name === file.name);
    expect(queries).toHaveLength(1);
    for (const { params } of queries) {
      expect(params).toBeInstanceOf(z.ZodObject);
      if (params instanceof z.ZodObject) {
        expect(Object.keys(params.shape).sort()).toEqual([...file.parameters].sort());
      }
    }
  });
});

/** What Neo4j says is to go of what a statement uses. */
const deprecatedIn = (summary: ResultSummary): string[] =>
  summary.gqlStatusObjects.flatMap((status) =>
    'classification' in status && status.classification === 'DEPRECATION' ? [status.statusDescription] : [],
  );

describe('every fragment', () => {
  const cypher = new URL('../../cypher/', import.meta.url);
  const written = (name: string) => readFileSync(new URL(`${name}.cypher`, cypher), 'utf8');
  const included = new Map(
    files.map(({ name }) => [
      name,
      [...written(name).matchAll(/\/\/ Include: (\S+)/g)].map((hit) => hit[1] ?? ''),
    ]),
  );
  const fragments = readdirSync(new URL('fragments/', cypher)).map((file) => file.replace(/\.cypher$/, ''));

  it.each(fragments)('%s says what it is, and stands in several statements', (name) => {
    const text = written(`fragments/${name}`);
    expect(text).toMatch(
      /^\/\/ Purpose: .+\n\/\/ Mode: fragment\n\/\/ Parameters: .+\n\/\/ Names: \w+: .+\n(?!\/\/)/,
    );
    expect(text).not.toContain('// Include:');
    expect([...included.values()].filter((names) => names.includes(name)).length).toBeGreaterThan(1);
  });

  it('is put in whole, and none is left to be put in', () => {
    for (const { name, text } of files) {
      expect(text).not.toContain('// Include:');
      for (const fragment of included.get(name) ?? []) {
        const [, body = ''] = /^(?:\/\/.*\n)+([^]+)$/.exec(written(`fragments/${fragment}`)) ?? [];
        expect(text, name).toContain(body.trimEnd());
      }
    }
  });
});

describe('files of the schema', () => {
  it('each have a number of their own, which is their order', () => {
    const schema = files.filter(({ name }) => name.startsWith('schema/'));
    const numbers = schema.flatMap(({ name }) => /^schema\/(\d)_/.exec(name)?.[1] ?? []);
    expect(numbers).toHaveLength(schema.length);
    expect(numbers).toEqual([...new Set(numbers)].sort());
  });

  it('hold statements that may be repeated, each of a name of its own', () => {
    const made = schemaStatements().flatMap((statement) => {
      const [, name] =
        /^(?:CREATE|DROP) (?:\w+ )*?(?:INDEX|CONSTRAINT) (\w+) IF (?:NOT )?EXISTS/.exec(statement) ?? [];
      expect(name !== undefined || statement.startsWith('MATCH '), statement).toBe(true);
      return name ?? [];
    });
    expect(new Set(made).size).toBe(made.length);
    expect(made.length).toBeGreaterThan(60);
  });

  it('are read with each statement whole: as many as end in ";"', () => {
    const ends = files
      .filter(({ mode }) => mode === 'schema')
      .map(({ text }) => text.split(';\n').length - 1);
    expect(schemaStatements()).toHaveLength(ends.reduce((sum, one) => sum + one, 0));
  });
});

describe('every statement, explained by Neo4j', () => {
  let db: Database;
  let indexes: Map<string, string>;
  let languages = [''];
  beforeAll(async () => {
    db = await seededDatabase();
    const rows = await db.auto('SHOW INDEXES YIELD name, type RETURN name, type');
    const [kernel] = (await db.auto('CALL dbms.components() YIELD versions RETURN versions[0] AS version'))
      .records;
    // A database speaks the one that it is set to; those that know two are to take a statement in either.
    if (/^\d{4}\./.test(String(kernel?.get('version')))) languages = ['CYPHER 5', 'CYPHER 25'];
    indexes = new Map(rows.records.map((row) => [String(row.get('name')), String(row.get('type'))]));
  });

  const explain = async (name: string, language = '') => {
    const file = readCypherFile(name);
    const nothing = Object.fromEntries(file.parameters.map((parameter) => [parameter, null]));
    const { summary } = await db.auto(`${language} EXPLAIN ${file.text}`, nothing);
    return {
      queryType: summary.queryType,
      operators: operatorsOf(summary.plan),
      deprecated: deprecatedIn(summary),
    };
  };

  it('hears what is to go, of any statement', async () => {
    const { summary } = await db.auto('EXPLAIN MATCH (n) RETURN id(n)');
    expect(deprecatedIn(summary).join()).toContain('id');
  });

  it.each(statements)(
    '$name compiles, is what its mode says, and uses nothing that is to go',
    async (file) => {
      for (const language of /^CYPHER \d/m.test(file.text) ? [''] : languages) {
        const { queryType, deprecated } = await explain(file.name, language);
        expect(queryType === 'r').toBe(file.mode === 'read');
        expect(deprecated, language).toEqual([]);
      }
    },
  );

  it.each(statements.filter(({ index }) => !/on purpose/.test(index)))(
    '$name scans nothing whole and uses the indexes it names',
    async (file) => {
      const { operators } = await explain(file.name);
      expect(
        operators.filter(({ type }) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(type)),
      ).toEqual([]);
      const named = [...indexes.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(file.index));
      const fullText = named.filter((name) => indexes.get(name) === 'FULLTEXT');
      const seeks = operators.filter(({ type }) => /Index|ProcedureCall|Merge|LockingMerge/.test(type));
      expect(named.length).toBeGreaterThan(0);
      expect(seeks.length).toBeGreaterThanOrEqual(fullText.length > 0 ? 1 : Math.min(1, named.length));
    },
  );

  const hubs = [
    'graph/matched-low',
    'graph/matched-high',
    'graph/offered-by-tool',
    'graph/offered-capability',
    'graph/rivals',
    'rates/of-quality',
    'graph/most-matched',
    'graph/most-judged',
    'alternatives/from-capabilities',
    'alternatives/listed',
    'needs/offered',
  ];
  const ledgerPages = ['ledger/newest', 'ledger/oldest', 'ledger/largest'];
  it.each(ledgerPages)(
    '%s reads each part of the ledger by its index in order: nothing is put in order but the pages of the parts',
    async (name) => {
      const { operators } = await explain(name);
      const types = operators.map(({ type }: Operator) => type);
      expect(types.filter((type) => /^(Partial)?(Sort|Top)/.test(type))).toEqual(['Top']);
      const seeks = operators.filter(({ type }) => /NodeIndexSeek/.test(type));
      expect(seeks.length).toBeGreaterThan(2);
      for (const { details } of seeks)
        expect(details).toMatch(/m:Match\(source, kind, state, counted, (day, )?count, id\)/);
    },
  );
  it.each(hubs)('%s reads its index in order: no sorting and no expanding before the limit', async (name) => {
    const { operators } = await explain(name);
    const types = operators.map(({ type }: Operator) => type);
    expect(types.filter((type) => /^(Partial)?(Sort|Top)|Expand/.test(type))).toEqual([]);
    expect(types.some((type) => /Index(Seek|Scan)/.test(type))).toBe(true);
  });
});
