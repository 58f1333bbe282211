import { z } from 'zod';
import { SourceFile } from '../server/import/source-file.ts';

/** The JSON Schema of source.yaml, for editors; as text, the same every time. */
export function sourceSchema(): string {
  const schema = z.toJSONSchema(SourceFile, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'source.yaml: a source and how its files become facts', ...schema }, null, 1)}\n`;
}
