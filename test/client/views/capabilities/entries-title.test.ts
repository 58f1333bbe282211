import { expect, test } from 'vitest';
import { entriesTitle } from '../../../../client/views/capabilities/page/entries-title.ts';

test('the title says whose the entries are: all of a tool are not those on the capability', () => {
  expect(entriesTitle({ about: null }, 'Translation', null)).toBe('Matches on Translation');
  expect(entriesTitle({ about: 'translation' }, 'Translation', null)).toBe('Match entries about Translation');
  expect(entriesTitle({ about: null }, 'Translation', 'DeepL')).toBe('All matches of DeepL');
  expect(entriesTitle({ about: 'translation' }, 'Translation', 'DeepL')).toBe(
    'Matches of DeepL about Translation',
  );
});
