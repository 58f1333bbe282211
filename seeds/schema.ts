/** Writes the JSON Schema that editors check a source.yaml with: `npx tsx seeds/schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { sourceSchema } from './source-schema.ts';

await writeFile(new URL('source.schema.json', import.meta.url), sourceSchema());
