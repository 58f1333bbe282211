import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningsOf, type Meaning, type TermDecision } from '../../../server/import/meanings.ts';
import { termLinks, type SaidTerm } from '../../../server/import/term-links.ts';

const said = (
  id: string,
  source: string,
  name = id,
  more: Partial<SaidTerm['names'][number]> = {},
): SaidTerm => ({
  id,
  names: [{ source, kind: 'function', name, aliases: [], ...more }],
});

const sharing = (terms: readonly SaidTerm[]) => {
  const sources = new Map(terms.map(({ id, names }) => [id, names.map(({ source }) => source)]));
  return (one: string, other: string) =>
    (sources.get(one) ?? []).some((source) => (sources.get(other) ?? []).includes(source));
};
const settle = (
  terms: readonly SaidTerm[],
  decisions: readonly TermDecision[] = [],
  before: readonly Meaning[] = [],
): Meaning[] => {
  const meant = new Map(before.map(({ term, capability }) => [term, capability]));
  return meaningsOf(
    new Map(terms.map(({ id }) => [id, meant.get(id) ?? null])),
    termLinks(terms).certain,
    decisions,
    sharing(terms),
  );
};
/** `term=capability`, in the order of the terms. */
const told = (meanings: readonly Meaning[]) =>
  meanings.map(({ term, capability }) => `${term}=${capability}`).sort();

describe('words that mean one capability', () => {
  it('are those of one name and kind in two sources, and are called by the shortest', () => {
    const meanings = settle([said('ocr', 'a', 'Text recognition'), said('text-recognition', 'b')]);
    expect(meanings).toEqual([
      { term: 'ocr', capability: 'ocr', by: 'own', rule: null },
      { term: 'text-recognition', capability: 'ocr', by: 'rule', rule: 'same-name' },
    ]);
  });

  it('are called by the word that a person named first, when two that had names are joined again', () => {
    const terms = [said('colour-grading', 'a'), said('color-grading', 'b')];
    const [left, right] = ['colour-grading', 'color-grading'];
    const apart = settle(terms, [{ left, right, decision: 'apart' }]);
    expect(told(apart)).toEqual(['color-grading=color-grading', 'colour-grading=colour-grading']);
    const again = (one: string, other: string) =>
      told(settle(terms, [{ left: one, right: other, decision: 'join' }], apart));
    expect(again(left, right)).toEqual(['color-grading=colour-grading', 'colour-grading=colour-grading']);
    expect(again(right, left)).toEqual(['color-grading=color-grading', 'colour-grading=color-grading']);
  });

  it('say by which rule', () => {
    const rules = settle([
      said('colour-grading', 'a'),
      said('color_grading', 'b'),
      said('embedding', 'a'),
      said('embeddings', 'b'),
    ]).map(({ term, by, rule }) => `${term} ${by} ${rule}`);
    expect(rules.sort()).toEqual([
      'color_grading own null',
      'colour-grading rule spelling',
      'embedding own null',
      'embeddings rule plural',
    ]);
  });

  it('are not those of two kinds, nor those that one source tells apart, nor a word only mentioned', () => {
    const terms = [
      said('vision', 'a'),
      said('visions', 'b', 'vision', { kind: 'quality' }),
      said('chat', 'a', 'Chat'),
      said('chats', 'a', 'Chat'),
      { id: 'Vision', names: [] },
    ];
    expect(new Set(settle(terms).map(({ capability }) => capability)).size).toBe(terms.length);
    expect(termLinks(terms).doubtful.map(({ left, right }) => `${left} ${right}`)).toEqual([
      'chat chats',
      'vision visions',
    ]);
  });

  it('are asked of a person where the last of several words is a plural, unless one source names both', () => {
    const one = said('get-user', 'a');
    const many = said('get-users', 'b');
    expect(termLinks([one, many])).toEqual({
      certain: [],
      doubtful: [{ left: 'get-user', right: 'get-users', rule: 'plural-ending' }],
    });
    expect(termLinks([one, said('get-users', 'a')]).doubtful).toEqual([]);
  });

  it('are not those that could go two ways, unless one way is by a stronger rule', () => {
    const two = [said('search', 'a'), said('find', 'a', 'Find', { aliases: ['search'] })];
    expect(told(settle([...two, said('searches', 'b', 'Search')]))).toEqual([
      'find=find',
      'search=search',
      'searches=search',
    ]);
    const both = [
      said('x', 'a', 'x', { aliases: ['look up'] }),
      said('y', 'a', 'y', { aliases: ['look up'] }),
    ];
    expect(told(settle([...both, said('z', 'b', 'look up')]))).toEqual(['x=x', 'y=y', 'z=z']);
  });
});

describe("a person's word", () => {
  const join = (left: string, right: string): TermDecision => ({ left, right, decision: 'join' });
  const apart = (left: string, right: string): TermDecision => ({ left, right, decision: 'apart' });
  const alike = [said('embedding', 'a'), said('embeddings', 'b')];

  it('keeps apart what a rule would join, and joins what none does', () => {
    expect(told(settle(alike, [apart('embedding', 'embeddings')]))).toEqual([
      'embedding=embedding',
      'embeddings=embeddings',
    ]);
    expect(settle([said('ocr', 'a'), said('reading', 'a')], [join('ocr', 'reading')])).toEqual([
      { term: 'ocr', capability: 'ocr', by: 'own', rule: null },
      { term: 'reading', capability: 'ocr', by: 'person', rule: null },
    ]);
  });

  it('of two that contradict each other the later holds, also through a third', () => {
    const three = ['a', 'b', 'c'].map((id) => said(id, id));
    const all = [join('a', 'b'), join('b', 'c'), apart('a', 'c')];
    expect(told(settle(three, all))).toEqual(['a=a', 'b=b', 'c=b']);
    expect(told(settle(three, [...all, join('a', 'c')]))).toEqual(['a=a', 'b=a', 'c=a']);
  });
});

describe('the id of a capability', () => {
  it('stays when a shorter word joins it, and when its own word is gone', () => {
    const long = [said('text-recognition', 'a', 'OCR')];
    const first = settle(long);
    const second = settle([...long, said('ocr', 'b')], [], first);
    expect(told(second)).toEqual(['ocr=text-recognition', 'text-recognition=text-recognition']);
    const third = settle([said('ocr', 'b')], [], second);
    expect(told(third)).toEqual(['ocr=text-recognition']);
    expect(told(settle([...long, said('ocr', 'b')], [], third))).toEqual(told(second));
  });

  it('is its own again for a word that is parted', () => {
    const terms = [said('embedding', 'a'), said('embeddings', 'b')];
    const apart = settle(
      terms,
      [{ left: 'embedding', right: 'embeddings', decision: 'apart' }],
      settle(terms),
    );
    expect(told(apart)).toEqual(['embedding=embedding', 'embeddings=embeddings']);
  });
});

const word = fc.constantFrom('color', 'colour', 'colors', 'chat', 'chats', 'voice', 'ocr');
const term = fc.record({
  id: fc.constantFrom('t0', 't1', 't2', 't3', 't4', 't5'),
  names: fc.uniqueArray(
    fc.record({
      source: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('function' as const, 'function' as const, 'quality' as const),
      name: word,
      aliases: fc.array(word, { maxLength: 2 }),
    }),
    { selector: ({ source }) => source, maxLength: 3 },
  ),
});
const terms = fc.uniqueArray(term, { selector: ({ id }) => id, minLength: 1 });
const decision = fc.record({
  left: fc.constantFrom('t0', 't1', 't2'),
  right: fc.constantFrom('t3', 't4', 't5'),
  decision: fc.constantFrom('join' as const, 'apart' as const),
});
const decisions = fc.uniqueArray(decision, { selector: ({ left, right }) => `${left} ${right}` });

describe('whatever sources and people say', () => {
  it('the order of words makes no difference, and settling again changes nothing', () => {
    fc.assert(
      fc.property(terms, decisions, (all, people) => {
        const meanings = settle(all, people);
        expect(told(settle(all.toReversed(), people))).toEqual(told(meanings));
        expect(settle(all, people, meanings)).toEqual(meanings);
      }),
    );
  });

  it('every word means one capability, which is called by a word of its own', () => {
    fc.assert(
      fc.property(terms, decisions, (all, people) => {
        const meanings = settle(all, people);
        expect(meanings.map((row) => row.term).sort()).toEqual(all.map(({ id }) => id).sort());
        const of = new Map(meanings.map((row) => [row.term, row.capability]));
        for (const { capability } of meanings) expect(of.get(capability)).toBe(capability);
        for (const { term: id, capability, by } of meanings) expect(by === 'own').toBe(id === capability);
      }),
    );
  });

  it('a rule never joins what one source tells apart, and the last decision always holds', () => {
    fc.assert(
      fc.property(terms, decisions, (all, people) => {
        const share = sharing(all);
        const alone = settle(all);
        for (const one of alone) {
          for (const other of alone) {
            if (one.term !== other.term && one.capability === other.capability)
              expect(share(one.term, other.term)).toBe(false);
          }
        }
        const last = people.at(-1);
        if (last === undefined) return;
        const of = new Map(settle(all, people).map((row) => [row.term, row.capability]));
        if (!of.has(last.left) || !of.has(last.right)) return;
        expect(of.get(last.left) === of.get(last.right)).toBe(last.decision === 'join');
      }),
    );
  });
});
