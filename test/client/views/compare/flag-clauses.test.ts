import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagClauses } from '../../../../client/views/compare/flag-clauses.ts';

test('a contradicted clause stands out with its reason, the rest stays as it is', () => {
  const flagged = flagClauses({
    text: 'B scores higher. A leads on quality, while B is stronger on adoption.',
    contradictions: [{ clause: 'A leads on quality', reason: 'its own table prints 0 and 0' }],
  });
  expect(flagged.segments).toEqual([
    { text: 'B scores higher. ', reason: null, after: '' },
    { text: 'A leads on quality', reason: 'its own table prints 0 and 0', after: ',' },
    { text: ' while B is stronger on adoption.', reason: null, after: '' },
  ]);
  expect(flagged.unplaced).toEqual([]);
});

test('the words stay to the letter and no reason is lost, whatever clauses are named', () => {
  const word = fc.stringMatching(/^[ab ]{0,6}$/);
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ab ,.]{0,40}$/),
      fc.array(fc.record({ clause: word, reason: fc.string() }), { maxLength: 5 }),
      (text, contradictions) => {
        const { segments, unplaced } = flagClauses({ text, contradictions });
        expect(segments.map((segment) => segment.text + segment.after).join('')).toBe(text);
        const placed = segments.flatMap(({ reason }) => (reason === null ? [] : [reason]));
        expect([...placed, ...unplaced].sort()).toEqual(contradictions.map(({ reason }) => reason).sort());
      },
    ),
  );
});
