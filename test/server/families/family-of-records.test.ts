import { describe, expect, it } from 'vitest';
import { familyOfRecords } from '../../../server/families/family-of-records.ts';

const said = (name: string, key: string, more: { family?: string; version?: string } = {}) => ({
  name,
  key,
  aliases: [],
  ...more,
});
const model = (name: string) => ({ name, type: 'model' as const });

describe('familyOfRecords', () => {
  it('reads the name, with the date that a record gives', () => {
    const records = [said('Claude Haiku 3', 'claude-3-haiku'), said('Haiku', 'claude-3-haiku-20240307')];
    expect(familyOfRecords(records, model('Claude Haiku 3'))).toEqual({
      family: 'claude-haiku',
      familyName: 'Claude Haiku',
      version: '3 (2024-03-07)',
    });
  });

  it('takes what a source states before what the name says', () => {
    const records = [
      said('GPT-4 (0125 preview)', 'gpt-4-0125-preview', { family: 'GPT-4 Turbo', version: 'preview 0125' }),
    ];
    expect(familyOfRecords(records, model('GPT-4 (0125 preview)'))).toEqual({
      family: 'gpt-4-turbo',
      familyName: 'GPT-4 Turbo',
      version: 'preview 0125',
    });
  });

  it('takes a stated family of anything, and only that of what is no model', () => {
    const records = [said('Photo Lab 2024', 'photo-lab', { family: 'Photo Lab' })];
    expect(familyOfRecords(records, { name: 'Photo Lab 2024', type: 'product' })).toEqual({
      family: 'photo-lab',
      familyName: 'Photo Lab',
      version: null,
    });
    const none = { family: null, familyName: null, version: null };
    expect(familyOfRecords([said('Photo Lab 2024', 'x')], { name: 'Photo Lab 2024', type: 'app' })).toEqual(
      none,
    );
  });

  it('reads the name of a record where the own name cannot be read', () => {
    const records = [said('GLM-5.1 (Z.ai)', 'zai-glm-5.1'), said('GLM-5.1', 'glm-5.1')];
    expect(familyOfRecords(records, model('GLM-5.1 (Z.ai)')).family).toBe('glm');
  });
});
