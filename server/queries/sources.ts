import { z } from 'zod';
import { EntriesAbout } from '#contract/interchange.ts';
import { Source } from '#contract/source.ts';
import { defineQuery } from '../database/query.ts';
import { json, locator } from './rows.ts';

export const readSources = defineQuery(
  'sources/list',
  z.object({ prefix: z.string() }),
  z
    .object({
      source: Source.pick({
        id: true,
        title: true,
        licence: true,
        snapshot: true,
        staleAfterDays: true,
      }).extend({
        url: z.string().nullable(),
        judge: z.string().nullable(),
        attribution: z.string().nullable(),
      }),
      records: z.int(),
      entries: z.int(),
      matches: z.int(),
      importedAt: z.string().nullable(),
    })
    .transform(({ source, ...counts }): Omit<Source, 'stale' | 'judgeCompetes'> => ({
      ...source,
      ...counts,
    })),
);

export const readAbout = defineQuery(
  'sources/about',
  z.object({ prefix: z.string() }),
  z.object({ source: z.string(), about: json.pipe(z.array(EntriesAbout)) }),
);

export const readTexts = defineQuery(
  'compare/texts',
  z.object({ tools: z.array(z.string()) }),
  z.object({ source: z.string(), text: z.string(), locator }),
);
