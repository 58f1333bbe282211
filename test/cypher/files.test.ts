import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { cypherFileNames, readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { definedQueries } from '../../server/database/query.ts';
import '../../server/database/schema.ts';
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

describe('every statement, explained by Neo4j', () => {
  let db: Database;
  let indexes: Map<string, string>;
  beforeAll(async () => {
    db = await seededDatabase();
    const rows = await db.auto('SHOW INDEXES YIELD name, type RETURN name, type');
    indexes = new Map(rows.records.map((row) => [String(row.get('name')), String(row.get('type'))]));
  });

  const explain = async (name: string) => {
    const file = readCypherFile(name);
    const nothing = Object.fromEntries(file.parameters.map((parameter) => [parameter, null]));
    const { summary } = await db.auto(`EXPLAIN ${file.text}`, nothing);
    return { queryType: summary.queryType, operators: operatorsOf(summary.plan) };
  };

  it.each(statements)('$name compiles, and is what its mode says', async (file) => {
    const { queryType } = await explain(file.name);
    expect(queryType === 'r').toBe(file.mode === 'read');
  });

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
  it.each(hubs)('%s reads its index in order: no sorting and no expanding before the limit', async (name) => {
    const { operators } = await explain(name);
    const types = operators.map(({ type }: Operator) => type);
    expect(types.filter((type) => /^(Partial)?(Sort|Top)|Expand/.test(type))).toEqual([]);
    expect(types.some((type) => /Index(Seek|Scan)/.test(type))).toBe(true);
  });
});
