import { expect, test } from 'vitest';
import { priceListedBy } from '../../../../client/views/search/price-listed-by.ts';

const source = { title: 'models.dev', snapshot: '2026-03-01', stale: false };

test('a price names its source and its date', () => {
  expect(priceListedBy('models-dev', source)).toBe('Input price as models.dev lists it, as of 2026-03-01');
  expect(priceListedBy('models-dev', { ...source, stale: true })).toBe(
    'Input price as models.dev lists it, as of 2026-03-01 (out of date)',
  );
  expect(priceListedBy('models-dev', { ...source, snapshot: null })).toBe(
    'Input price as models.dev lists it, no date given',
  );
});

test('until the sources are there, its id', () => {
  expect(priceListedBy('models-dev', undefined)).toBe('Input price as models-dev lists it');
});
