/** The statements of an exported script: written into it with their rows, and never run here but by its test. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
const nothing = z.object({});

export const makeTools = defineQuery('export-script/tools', rows, nothing);
export const makeCapabilities = defineQuery('export-script/capabilities', rows, nothing);
export const makeOffers = defineQuery('export-script/offers', rows, nothing);
export const makeServes = defineQuery('export-script/serves', rows, nothing);
export const makePairs = defineQuery('export-script/pairs', rows, nothing);
