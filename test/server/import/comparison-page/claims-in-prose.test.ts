import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsInProse } from '../../../../server/import/comparison-page/claims-in-prose.ts';
import { namesInProse } from '../../../../server/import/comparison-page/names-in-prose.ts';

const names = [
  'GPT-4',
  'GPT-4V',
  'Llama 3.2',
  'Llama 3.2 Vision (11B/90B)',
  'Google Translate',
  'DeepL',
  'Weights & Biases',
  'Claude 3.5 Sonnet',
  '@scope/sdk',
];
const rival = fc.constantFrom(...names);
const comparative = fc.constantFrom(
  { words: 'faster than', direction: 'better' },
  { words: 'more flexible than', direction: 'better' },
  { words: 'lower latency than', direction: 'better' },
  { words: 'less expensive than', direction: 'better' },
  { words: 'slower than', direction: 'worse' },
  { words: 'less capable than', direction: 'worse' },
  { words: 'lower accuracy than', direction: 'worse' },
  { words: 'more complex than', direction: 'worse' },
  { words: 'comparable to', direction: 'comparable' },
  { words: 'on par with', direction: 'comparable' },
);
const clauses = fc.array(fc.tuple(comparative, fc.array(rival, { minLength: 1, maxLength: 2 })), {
  minLength: 1,
  maxLength: 4,
});

describe('claimsInProse', () => {
  it('finds every rival of every clause, in its own direction', () => {
    fc.assert(
      fc.property(
        clauses,
        fc.constantFrom(', but ', ' and ', '; '),
        fc.boolean(),
        (list, between, isKnown) => {
          const text = list
            .map(([{ words }, rivals]) => `${words} ${rivals.join(' and ')} for long texts`)
            .join(between);
          const claims = claimsInProse(text, isKnown ? names : [], []);
          expect(claims.map(({ against, direction }) => [against, direction])).toEqual(
            list.flatMap(([{ direction }, rivals]) => rivals.map((product) => [{ product }, direction])),
          );
          for (const { quote } of claims) expect(text).toContain(quote);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('adds ", with …" to all and ", but …" to the last; better and worse together are mixed', () => {
    const said = (text: string) =>
      claimsInProse(text, [], []).map(({ against, direction, dimensions }) => [
        'product' in against ? against.product : against.technique,
        direction,
        dimensions.map((one) => one.direction),
      ]);
    expect(said('Faster than Cursor X and comparable to Codeium, with lower cost')).toEqual([
      ['Cursor X', 'better', ['better', 'better']],
      ['Codeium', 'comparable', ['comparable', 'better']],
    ]);
    expect(said('Faster than Cursor X and simpler than Codeium, but with lower accuracy')).toEqual([
      ['Cursor X', 'better', ['better']],
      ['Codeium', 'mixed', ['better', 'worse']],
    ]);
  });

  it('keeps techniques apart from products', () => {
    expect(
      claimsInProse(
        'More efficient than naive full fine-tuning and faster than raw PyTorch code',
        [],
        [],
      ).map((one) => one.against),
    ).toEqual([{ technique: 'full fine-tuning' }, { technique: 'raw PyTorch code' }]);
    expect(claimsInProse('Simpler than LoRA', [], []).map((one) => one.against)).toEqual([
      { technique: 'LoRA' },
    ]);
  });

  it('names somebody without judging when no word compares, and never the tool itself', () => {
    expect(claimsInProse('Unlike Cursor X, it runs in a browser', [], [])).toMatchObject([
      { against: { product: 'Cursor X' }, direction: 'mixed', dimensions: [] },
    ]);
    expect(claimsInProse('Faster than Cursor X at home', [], ['Cursor X'])).toEqual([]);
  });
});

describe('namesInProse', () => {
  it('takes the longest known name, and known names however they are written', () => {
    const found = (text: string, known: string[]) => namesInProse(text, known).map(({ name }) => name);
    expect(found('like n8n and GPT-4V, not GPT-4', ['GPT-4', 'GPT-4V', 'n8n'])).toEqual([
      'n8n',
      'GPT-4V',
      'GPT-4',
    ]);
    expect(found("Claude 3.5 Sonnet's output in JSON by an LLM, Whisper-based", [])).toEqual([
      'Claude 3.5 Sonnet',
      'Whisper',
    ]);
  });
});
