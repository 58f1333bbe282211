import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorrectionAsked } from '#contract/corrections.ts';
import { toolTypes } from '#contract/vocabulary.ts';
import {
  checkCorrection,
  correctionKinds,
  type CorrectionDraft,
} from '../../../client/corrections/correction-draft.ts';
import { correctionGrounds, correctionSays } from '../../../client/corrections/correction-words.ts';

const now = { line: 'Keeps notes.', type: 'product' } as const;
const empty: CorrectionDraft = {
  kind: 'doesNot',
  doesNot: null,
  does: null,
  how: '',
  line: '',
  type: '',
  reason: '',
  url: '',
  by: '',
};
const named = fc.option(fc.constantFrom({ id: 'video-editing', name: 'video editing' }));
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('', ' ', 'Keeps notes.', 'x'.repeat(600)),
);
const draft = fc.record({
  kind: fc.constantFrom(...correctionKinds),
  doesNot: named,
  does: named,
  how: text,
  line: text,
  type: fc.constantFrom(...toolTypes, '' as const),
  reason: text,
  url: fc.oneof(text, fc.webUrl()),
  by: text,
});

describe('a draft of a correction', () => {
  it('asks for what the contract takes, and for the one thing that was chosen; or says what is wrong', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const { asked, wrong } = checkCorrection('noter', one, now);
        expect(asked === null).toBe(Object.keys(wrong).length > 0);
        if (asked === null) return;
        expect(CorrectionAsked.parse(asked)).toEqual(asked);
        expect(correctionKinds.filter((kind) => asked[kind] !== undefined)).toEqual([one.kind]);
        expect(asked.how === undefined || one.kind === 'does').toBe(true);
      }),
    );
  });

  it.each([
    [empty, 'doesNot'],
    [{ ...empty, kind: 'does' as const }, 'does'],
    [{ ...empty, kind: 'line' as const }, 'line'],
    [{ ...empty, kind: 'line' as const, line: ' Keeps notes. ' }, 'line'],
    [{ ...empty, kind: 'type' as const }, 'type'],
    [{ ...empty, kind: 'type' as const, type: 'product' as const }, 'type'],
    [{ ...empty, kind: 'type' as const, type: 'app' as const, url: 'noter.example' }, 'url'],
  ])('says which field is wrong: %o', (one, field) => {
    const { asked, wrong } = checkCorrection('noter', one, now);
    expect(asked).toBeNull();
    expect(Object.keys(wrong)).toEqual([field]);
  });
});

describe('the words of a correction', () => {
  const said = {
    doesNot: { name: 'video editing' },
    does: null,
    how: null,
    line: null,
    type: null,
    entry: null,
    reason: 'It keeps notes only.',
    by: 'Ada',
    at: '2026-11-30T10:00:00.000Z',
  };
  it('say what, when, who and why', () => {
    expect(correctionSays(said)).toBe('Not: video editing');
    expect(correctionGrounds(said)).toBe('corrected 2026-11-30 by Ada: It keeps notes only.');
    expect(correctionGrounds({ ...said, by: null, reason: null })).toBe('corrected 2026-11-30');
    expect(correctionSays({ ...said, doesNot: null, does: { name: 'note taking' }, how: 'in pages' })).toBe(
      'Also: note taking (in pages)',
    );
    expect(correctionSays({ ...said, doesNot: null, type: 'mcp-server' })).toBe('Type: MCP server');
    expect(correctionSays({ ...said, doesNot: null, line: 'Keeps notes.' })).toBe('Line: Keeps notes.');
  });
});
