import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections } from '#contract/corrections.ts';
import { CorrectionFact } from '#contract/interchange.ts';
import { checkFact } from '../../../server/import/mapping/check-fact.ts';
import { withCorrection } from '../../../server/import/corrected.ts';
import { correctionId } from '../../../server/import/rows.ts';
import { standingCorrections } from '../../../server/scoring/corrections.ts';
import { madeHereAlike, oneOfEach, type FoundCorrection } from '../../../server/scoring/told-corrections.ts';

const day = fc.constantFrom('2026-11-28', '2026-11-29', '2026-11-29T08:00:00Z', '2026-11-29T08:00:00.5Z');
const source = fc.constantFrom(corrections.id, 'field-guide', 'other');
const words = fc.constantFrom('Cuts clips.', 'Keeps notes.');
const thing = fc.oneof(
  fc.record({ does: fc.constantFrom('a', 'b') }),
  fc.record({ does: fc.constantFrom('a', 'b'), how: words }),
  fc.record({ doesNot: fc.constantFrom('a', 'b') }),
  fc.record({ line: words }),
  fc.record({ type: fc.constantFrom('app' as const, 'product' as const) }),
);
const fact = fc
  .tuple(
    thing,
    fc.record(
      {
        record: fc.constant('correction' as const),
        source,
        of: fc.record({ source: fc.constant('list'), key: fc.constantFrom('One', 'Two') }),
        at: day,
        reason: words,
        by: fc.constantFrom('Ada', 'Bo'),
      },
      { requiredKeys: ['record', 'source', 'of', 'at'] },
    ),
  )
  .map(([said, about]) => CorrectionFact.parse({ ...about, ...said }));

const aboutOf = ({ does, doesNot, line }: CorrectionFact): string =>
  does ?? doesNot ?? (line === undefined ? 'type' : 'line');
const said = fc
  .uniqueArray(fact, { selector: (one) => `${one.source}/${correctionId(one)}`, maxLength: 12 })
  .map((facts) =>
    facts.map((one) => ({
      id: `${one.source}/${correctionId(one)}`,
      source: one.source,
      at: one.at,
      about: aboutOf(one),
      fact: one,
    })),
  );

describe('which corrections hold', () => {
  it('one on each thing, the newest, in whatever order they are read', () => {
    fc.assert(
      fc.property(said, fc.nat(), (all, seed) => {
        const standing = standingCorrections(all);
        expect(standing.map(({ about }) => about).toSorted()).toEqual(
          [...new Set(all.map(({ about }) => about))].toSorted(),
        );
        for (const one of standing)
          for (const other of all.filter(({ about }) => about === one.about))
            expect(Date.parse(other.at)).toBeLessThanOrEqual(Date.parse(one.at));
        const turned = [...all.slice(seed % (all.length + 1)), ...all.slice(0, seed % (all.length + 1))];
        expect(new Set(standingCorrections(turned))).toEqual(new Set(standing));
      }),
    );
  });

  it('of two of one moment that of a source that others have too', () => {
    const of = (id: string, from: string) => ({ id, source: from, at: '2026-11-29', about: 'type' });
    expect(standingCorrections([of('a', corrections.id), of('b', 'field-guide')])).toEqual([
      of('b', 'field-guide'),
    ]);
  });
});

describe('corrections made here', () => {
  it('hold each once, and the last on it is what was said last', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 12 }), fc.boolean(), (all, holds) => {
        let kept: CorrectionFact[] = [];
        for (const one of all) kept = withCorrection(kept, one, holds);
        const ids = kept.map(correctionId);
        expect(ids).toEqual([...new Set(all.map(correctionId))].toSorted());
        const last = all.at(-1);
        if (last === undefined) return;
        expect(kept.some((one) => correctionId(one) === correctionId(last) && one.by === last.by)).toBe(true);
      }),
    );
  });

  it('keep the moment of one that holds and is said again, and take that of one that does not', () => {
    fc.assert(
      fc.property(fact, (one) => {
        const again = { ...one, at: '2026-12-01T00:00:00Z' };
        expect(withCorrection([one], again, true)).toEqual([one]);
        expect(withCorrection([one], again, false)).toEqual([again]);
      }),
    );
  });
});

describe('a correction as a line', () => {
  const found = (one: CorrectionFact): FoundCorrection => ({
    said: correctionId(one),
    source: one.source,
    fact: one,
    tool: null,
    about: aboutOf(one),
    capability: null,
    holds: true,
  });

  it('says the same in the files of whichever source it stands', () => {
    fc.assert(
      fc.property(fact, (one) => {
        const [told] = oneOfEach([found(one)]);
        const read = checkFact(JSON.parse(told?.text ?? ''), 'field-guide');
        expect(read).toEqual({ fact: { ...one, source: 'field-guide' }, left: [] });
      }),
    );
  });

  it('is one where several sources say the same, and can be taken back by what was said here', () => {
    fc.assert(
      fc.property(fact, day, (one, at) => {
        const here = { ...one, source: corrections.id };
        const there = { ...one, source: 'field-guide', at };
        const told = oneOfEach([found(here), found(there)]);
        expect(told).toHaveLength(1);
        expect(told[0]?.sources.toSorted()).toEqual([corrections.id, 'field-guide']);
        expect(told[0]?.id).toBe(correctionId(one));
      }),
    );
  });

  it('that was said here of two records of a tool is taken back as one', () => {
    fc.assert(
      fc.property(fact, fc.boolean(), (one, elsewhere) => {
        const tool = { id: 'noter', name: 'Noter', type: 'product' as const };
        const said = [
          { source: 'list', key: 'a' },
          { source: 'other', key: 'b' },
        ].map((of) => {
          const here = { ...one, of, source: corrections.id };
          return { ...found(here), tool };
        });
        const seeds = elsewhere ? [{ ...found({ ...one, source: 'field-guide' }), tool }] : [];
        const ids = said.map((here) => here.said);
        for (const id of ids) expect(madeHereAlike([...said, ...seeds], id)).toEqual(ids.toSorted());
        expect(oneOfEach(said)).toHaveLength(1);
      }),
    );
  });
});
