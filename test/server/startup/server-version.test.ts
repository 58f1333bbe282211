import { expect, it } from 'vitest';
import { isNewEnough } from '../../../server/startup/server-version.ts';

it.each(['5.26.0', '5.26.30', '5.27-aura', '2025.08.0', '2026.01.1'])('takes %s', (version) => {
  expect(isNewEnough(version)).toBe(true);
});

it.each(['5.25.1', '5.3.0', '4.4.40', '3.5.9', '', 'unknown'])('refuses "%s"', (version) => {
  expect(isNewEnough(version)).toBe(false);
});
