/** Ranks of tools: what they are made of, writing them, and what all are measured against. */
import { z } from 'zod';
import { SignalPercentile } from '#contract/rank.ts';
import { ToolStatus, ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { qualityFields } from '../scoring/rank/quality-fields.ts';
import { json } from './rows.ts';

const text = z.string();
const page = z.object({ after: text, limit: z.int().min(1) });
const signals = json.pipe(z.array(z.object({ name: text, value: z.number() })));

export const toolsWithSignals = defineQuery(
  'ranks/signals',
  page,
  z.object({ id: text, type: ToolType, signals }),
);

/** What a rank is made of, with the one that is stored. */
export const toolsToRank = defineQuery(
  'ranks/facts',
  page,
  z
    .object({
      id: text,
      tool: z.object({
        type: ToolType,
        status: ToolStatus.nullable(),
        signals: signals.nullable(),
        released: text.nullable(),
        updated: text.nullable(),
        rank: z.number().nullable(),
        rankParts: text.nullable(),
      }),
      known: z.array(z.enum(qualityFields)),
      sources: z.int().min(0),
      standing: z
        .object({
          source: text,
          context: text.nullable(),
          rankLow: z.int(),
          rankHigh: z.int(),
          rated: z.int(),
          matches: z.int(),
        })
        .nullable(),
    })
    .transform(({ id, tool: { rank, rankParts, signals: counted, ...tool }, standing, ...rest }) => ({
      id,
      stored: { rank, rankParts },
      facts: { ...tool, ...rest, signals: counted ?? [], standing: standing && inWords(standing) },
    })),
);

const inWords = <S extends { readonly source: string; readonly context: string | null }>({
  source,
  context,
  ...rest
}: S) => ({ ...rest, board: context === null ? source : `${source}: ${context}` });

export const writeRanks = defineQuery(
  'ranks/write',
  z.object({
    rows: z.array(
      z.object({
        id: text,
        rank: z.number().nullable(),
        known: z.int().nullable(),
        rankParts: text.nullable(),
      }),
    ),
  }),
  z.object({ count: z.int() }),
);

const Measures = z.object({ percentiles: z.array(SignalPercentile), on: text.nullable() });

export const noteMeasures = defineQuery(
  'ranks/note-measures',
  z.object({ id: text, measures: text }),
  z.object({ id: text }),
);

export const readMeasures = defineQuery(
  'ranks/measures',
  z.object({ id: text }),
  z.object({ measures: json.pipe(Measures) }).transform(({ measures }) => measures),
);

export const countRanked = defineQuery(
  'ranks/ranked',
  z.object({ min: z.number() }),
  z.object({ known: z.int(), tools: z.int() }),
);
