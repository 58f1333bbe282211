/** What a picture laid out as a ladder is drawn with besides its nodes: lines at round shares, makers, names and intervals. Pure. */
import { heightText, resultsOfText } from '../../words/ladder-words.ts';
import type { Ladder } from '#contract/graph.ts';
import { percentText } from '#contract/result-text.ts';
import { discAcross } from '../scene/boxes-of.ts';
import type { DrawnNode, Rungs } from '../scene/drawing.ts';
import { asideFont } from '../scene/ladder/aside.ts';
import { heightAt, type LadderFrame, rungsAt } from '../scene/ladder/frame.ts';
import { type Measure, type SizeClass, weightOfName } from '../scene/node-look.ts';
import { labelLengths, shortNames } from '../scene/short-names.ts';

interface ClimbWith {
  readonly frame: LadderFrame;
  readonly ladder: Ladder;
  readonly measure: Measure;
  /** Whole names by ref. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Letters of a name, where there is less and less room for it. */
const lengths = [labelLengths.pill, 22, 19, 17, 15, 13, 11, 9, 7];
/** So many times the matches of the tool in the middle make a disc medium and large. */
const steps = { medium: 1.5, large: 4 };
/** Px at zoom 1 of a disc that a column's name and a disc's own box leave free. */
const rim = 8;

export function climb(
  nodes: readonly DrawnNode[],
  { frame, ladder, measure, nameOf }: ClimbWith,
): { readonly nodes: readonly DrawnNode[]; readonly rungs: Rungs } {
  const standingOf = new Map(ladder.standings.map((standing) => [standing.ref, standing]));
  const columnOf = new Map(
    frame.columns.flatMap(({ ids }, column) => ids.map((id) => [id, column] as const)),
  );
  const names = nodes.flatMap(({ id }) => (columnOf.has(id) ? (nameOf.get(id) ?? []) : []));
  const cut = lengths.map((letters) => shortNames(names, letters));
  const sizeOf = sizing(ladder.standings.map(({ matches }) => matches));
  const climbed = nodes.map((node) => {
    const standing = standingOf.get(node.id);
    const at = columnOf.get(node.id);
    const column = at === undefined ? undefined : frame.columns[at];
    if (!standing || at === undefined || !column) return node;
    const size = sizeOf(standing.matches);
    const name = nameOf.get(node.id) ?? node.label;
    const texts = [...new Set(cut.map((shorter) => shorter.get(name) ?? name))];
    const across = discAcross({ ...node, size });
    return {
      ...node,
      size,
      w: across + rim,
      h: across + rim,
      climbing: {
        column: at,
        room: column.w - rim,
        forms: texts.map((text) => ({ text, w: measure(text, asideFont, weightOfName(size), false) })),
        interval: { top: heightAt(frame, standing.high), bottom: heightAt(frame, standing.low) },
      },
    };
  });
  return { nodes: climbed, rungs: rungsOf(frame, ladder, climbed) };
}

function sizing(matches: readonly number[]): (of: number) => SizeClass {
  const middle = matches.toSorted((a, b) => a - b)[Math.floor(matches.length / 2)] ?? 0;
  return (of) => {
    if (of >= steps.large * middle) return 'large';
    return of >= steps.medium * middle ? 'medium' : 'small';
  };
}

function rungsOf(frame: LadderFrame, ladder: Ladder, nodes: readonly DrawnNode[]): Rungs {
  const { left, right, top, bottom } = frame;
  const colours = new Map(nodes.map(({ id, colour }) => [id, colour]));
  return {
    left,
    right,
    top,
    bottom,
    foot: `${heightText(ladder)} ${resultsOfText(ladder)}`,
    lines: rungsAt(frame, ladder.scale).map(({ share, y }) => {
      return { y, text: percentText(share), half: share === 0.5 };
    }),
    columns: frame.columns.map(({ maker, x, w, ids }) => {
      const own = new Set(ids.map((id) => colours.get(id) ?? 'muted'));
      const [colour = 'muted'] = own;
      return { x, room: w - rim, text: maker ?? 'Other', colour: own.size === 1 && maker ? colour : 'muted' };
    }),
  };
}
