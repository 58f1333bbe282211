import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { licenceProblem } from '../../../server/import/licence.ts';

describe('licenceProblem', () => {
  it.each([
    ...spdxIds,
    'GPL-2.0',
    'GPL-2.0+',
    'MIT OR Apache-2.0',
    '(MIT AND CC-BY-4.0) OR LicenseRef-house-rules',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'LicenseRef-Acme',
    'facts only',
    'Proprietary',
    'public domain',
    'The page states none. Only facts and figures were taken, and one verdict is quoted.',
    'Not stated by the sender; facts and figures only',
  ])('takes %s', (text) => {
    expect(licenceProblem(text)).toBeUndefined();
  });

  it.each([
    ['Apache 2.0', 'Apache-2.0'],
    ['Apache-2', 'Apache-2.0'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['mit', 'MIT'],
    ['MIT License', 'MIT'],
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['MIT OR apache-2.0', 'Apache-2.0'],
    ['GPL v3', 'GPL-3.0'],
  ])('refuses %s and asks whether %s is meant', (text, near) => {
    expect(licenceProblem(text)).toMatch(new RegExp(`is no SPDX licence id\\. Did you mean ${near}`));
  });

  it.each(['Frobnicate', 'open source', 'free', 'MIT AND Frobnicate'])('refuses %s', (text) => {
    expect(licenceProblem(text)).toContain('is no SPDX licence id. Give one');
  });

  it.each(['unknown', 'none', '?', 'n/a'])('refuses %s, which says nothing', (text) => {
    expect(licenceProblem(text)).toContain('does not say whether the data may be used');
  });
});
