/** Conditions of which there are no facts. */
import { expect, test } from 'vitest';
import { notKnownIn } from '../../../server/search/not-known.ts';

test.each([
  ['crm, HIPAA compliant', ['HIPAA compliant']],
  ['gdpr friendly analytics, hosted in Germany', ['gdpr friendly', 'hosted in Germany']],
  ['speech api under 200 ms', ['under 200 ms']],
  ['llm under 7b', ['under 7b']],
  ['model that fits 8 GB of VRAM', ['8 GB of VRAM']],
  ['crm "HIPAA compliant"', []],
  ['llm under $7', []],
  ['llama 7b', []],
  ['notes app', []],
])('%s', (query, read) => expect(notKnownIn(query)).toEqual(read));
