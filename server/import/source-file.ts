/** The shape of source.yaml: what a source is, and how its files become facts. */
import { readFile } from 'node:fs/promises';
import { isNode, isScalar, LineCounter, type Document } from 'yaml';
import { z } from 'zod';
import { SourceFact } from '#contract/interchange.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import { ToolType } from '#contract/vocabulary.ts';
import { licenceProblem } from './licence.ts';
import { Emit } from './mapping/emit-schema.ts';
import type { At } from './mapping/mapping-problem.ts';
import { Condition, Value } from './mapping/value-schema.ts';
import { mistakeInWords } from './mistake-in-words.ts';
import { parsedYaml } from './readers/parsed-yaml.ts';
import { Unreadable } from './readers/unreadable.ts';

const Decimal = z
  .enum(['.', ','])
  .describe(
    'What stands before a fraction in numbers that are texts: "." where left out, so that "1,234" is 1234.',
  );
const reading = {
  path: z
    .string()
    .min(1)
    .describe(
      'A file in the folder; where only NAME.gz lies there, that is read. With a `*` in it, all that match are read as one, and `file.name` and `file.path` say which a row is from.',
    ),
  rows: z
    .string()
    .optional()
    .describe(
      'In json and yaml: path to the list or map of rows; "." where the file as a whole is one row. A `*` in it is every entry of a list or map, which its rows read as `parent`.',
    ),
  separator: z.string().length(1).optional().describe('In csv: what stands between cells, such as ";".'),
  decimal: Decimal.optional(),
  where: Condition.optional().describe('Which rows are read.'),
};
const format = z
  .enum(['csv', 'tsv', 'json', 'jsonl', 'yaml', 'markdown', 'lines'])
  .describe(
    "The file's format, where its ending does not say it; `lines`: any text, each line a row with `text`.",
  );

const DataFileRules = z.strictObject({
  ...reading,
  format: format.optional(),
  group: Value.optional().describe('Rows with the same value become one row `{group, rows}`.'),
  emit: z.array(Emit).min(1).describe('What each row becomes.'),
});
export type DataFileRules = z.infer<typeof DataFileRules>;

/** A file that holds facts already, in interchange form (JSON Lines); `source` may be left out of them. */
const FactFileRules = z.strictObject({ path: z.string().min(1), format: z.literal('facts') });

/** A page of the reference form that compares two tools. */
const PageFileRules = z.strictObject({
  path: z.string().min(1),
  format: z.literal('comparison-page'),
  /** Products that its prose may name and that are not written like names, or whose type should be known. */
  rivals: z.array(z.strictObject({ name: z.string().min(1), type: ToolType.optional() })).optional(),
});
export type PageFileRules = z.infer<typeof PageFileRules>;

const TableRules = z.union([
  z.strictObject({ entries: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) }),
  z.strictObject({
    ...reading,
    format: format.optional(),
    key: Value,
    value: Value,
    many: z.boolean().optional(),
  }),
]);
export type TableRules = z.infer<typeof TableRules>;

export const SourceFile = SourceFact.omit({ record: true }).extend({
  licence: z
    .string({ error: 'must say under which licence the data stands' })
    .trim()
    .min(1, 'must say under which licence the data stands')
    .superRefine((text, context) => {
      const problem = text === '' ? undefined : licenceProblem(text);
      if (problem !== undefined) context.addIssue(problem);
    }),
  /** Addresses that `refresh` fetches data files from, by the file's path. */
  refresh: z
    .record(
      z.string(),
      z.string().regex(/^(https:\/\/|http:\/\/127\.0\.0\.1[:/])/, 'must be an https address'),
    )
    .optional(),
  decimal: Decimal.optional(),
  tables: z.record(z.string(), TableRules).default({}).describe('Look-up tables by name.'),
  files: z.array(z.union([DataFileRules, FactFileRules, PageFileRules])).min(1),
});
export type SourceFile = z.infer<typeof SourceFile>;

/** What is wrong with a source.yaml, with the line it is on. */
export class SourceFileError extends Error {
  override readonly name = 'SourceFileError';
  readonly file: string;
  readonly line: number;

  /** @param options what it comes of, for who can do without the file */
  constructor(file: string, line: number, message: string, options?: ErrorOptions) {
    super(`${file}:${line}: ${message}`, options);
    this.file = file;
    this.line = line;
  }
}

export interface ParsedSourceFile {
  readonly rules: SourceFile;
  /** The line of a place in the file. */
  lineOf(at: At): number;
}

/** Reads and checks a source.yaml. Throws a SourceFileError. */
export async function parseSourceFile(path: string): Promise<ParsedSourceFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new SourceFileError(path, 1, 'there is no such file: a source is a folder with a source.yaml')
      : error;
  });
  const counter = new LineCounter();
  const { document, top } = yamlOf(text, counter, path);
  const lineOf = (at: At) => lineAt(document, counter, at);
  const checked = SourceFile.safeParse(top, { error: inPlainWords });
  if (checked.success) return { rules: checked.data, lineOf };
  const { at, message } = mistakeInWords(SourceFile, top, checked.error.issues);
  throw new SourceFileError(path, lineOf(at), `${at.length === 0 ? '' : `${at.join('.')}: `}${message}`);
}

function yamlOf(text: string, counter: LineCounter, path: string): { document: Document; top: unknown } {
  try {
    return parsedYaml(text, counter);
  } catch (error) {
    throw error instanceof Unreadable ? new SourceFileError(path, error.line, error.message) : error;
  }
}

function lineAt(document: Document, counter: LineCounter, at: At): number {
  for (let length = at.length; length >= 0; length -= 1) {
    const node = document.getIn(at.slice(0, length), true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return counter.linePos(start).line;
    if (isScalar(node)) break;
  }
  return 1;
}
