/** Calls about families and their versions. */
import { z } from 'zod';
import { FamilyPage } from './families.ts';
import { getCall } from './get-call.ts';
import { Id } from './vocabulary.ts';

export const family = getCall({
  id: 'family',
  path: '/api/families/{id}',
  example: { id: 'claude-sonnet' },
  summary: 'A family and its versions, the newest first, each with what it holds itself.',
  input: z.strictObject({ id: Id }),
  answer: FamilyPage,
});
