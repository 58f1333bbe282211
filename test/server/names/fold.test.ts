import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../server/names/fold.ts';

describe('fold', () => {
  it('meets one model under its names and ids', () => {
    expect(fold('Qwen: Qwen3.5-27B')).toBe('qwen3.5-27b');
    expect(fold('alibaba/qwen3.5-27b')).toBe('qwen3.5-27b');
    expect(fold('Qwen1.5-7B-Chat@together')).toBe('qwen1.5-7b-chat');
    expect(fold('workers-ai/@cf/qwen/qwq-32b')).toBe('qwq-32b');
    expect(fold('moonshotai/kimi-k2:free')).toBe('kimi-k2');
  });

  it('keeps apart what only may be one', () => {
    expect(fold('claude-haiku-4-5@20251001')).toBe('claude-haiku-4-5-20251001');
    expect(fold('qwen3:8b')).not.toBe(fold('qwen3:32b'));
    expect(fold('Command R')).not.toBe(fold('Command R+'));
    expect(fold('gemma-2-27b-it-q8')).not.toBe(fold('gemma-2-27b-it'));
    expect(fold('@one/sdk')).not.toBe(fold('@two/sdk'));
  });

  it('does not take a slash inside a name for a path', () => {
    expect(fold('Llama 3.2 Vision (11B/90B)')).toBe('llama-3.2-vision-(11b-90b)');
  });

  it('changes nothing when done twice, and never empties a text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(once === '').toBe(text.trim() === '');
      }),
    );
  });

  const word = fc.stringMatching(/^[a-z0-9]([a-z0-9.]{0,8}[a-z0-9])?$/);
  it('does not see vendor, case, or which mark joins words', () => {
    const mark = fc.constantFrom(' ', '_', '-', '--', ' - ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, mark, (words, vendor, between) => {
        const plain = words.join('-');
        const spelled = words.join(between).toUpperCase();
        expect(fold(spelled)).toBe(plain);
        expect(fold(`${vendor}/${words.join('_').toUpperCase()}`)).toBe(plain);
        expect(fold(`${vendor}: ${spelled}`)).toBe(plain);
      }),
    );
  });

  it('tells two dates of a model apart, however they are written', () => {
    const date = fc.integer({ min: 20_200_101, max: 20_291_231 });
    fc.assert(
      fc.property(word, date, date, (model, one, other) => {
        fc.pre(one !== other);
        for (const mark of ['-', '@', ' '])
          expect(fold(`${model}${mark}${one}`)).not.toBe(fold(`${model}${mark}${other}`));
        expect(fold(`${model}@${one}`)).not.toBe(fold(model));
      }),
    );
  });
});
