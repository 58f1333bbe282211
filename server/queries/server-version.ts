import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

export const readServerVersion = defineQuery('server/version', z.object({}), z.object({ version: z.string() }));
