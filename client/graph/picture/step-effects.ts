/** What each step does to the picture. */
import { amongRefs } from '#contract/among-refs.ts';
import type { GraphNode } from '#contract/graph.ts';
import type { Step } from '../../addresses/explore/steps.ts';
import { type Answer, type Answers, known } from './answers.ts';
import { expansionOf, neighboursOnMap } from './expansion.ts';
import { moreId, pairId } from './picture.ts';
import {
  addEdges,
  arrive,
  drop,
  dropMores,
  forgetPages,
  put,
  putMore,
  type Sketch,
  startFrom,
} from './sketch.ts';

/** `waits`: the step's answer is not there yet, and nothing was changed. */
export type Effect = 'done' | 'waits';

type EffectOf<Op extends Step['op']> = (
  sketch: Sketch,
  step: Step & { readonly op: Op },
  answers: Answers,
) => Effect;

/** One for each kind of step. */
const effects: { readonly [Op in Step['op']]: EffectOf<Op> } = {
  add(sketch, { ref }, answers) {
    const answer = answers.neighbours(ref, 1, null);
    if (!answer || answer === 'failed') return ended(answer);
    const linked = answer.nodes.find((node) => sketch.nodes.has(node.ref))?.ref ?? null;
    if (amongWaits(sketch, [answer.centre], answers)) return 'waits';
    sketch.hidden.delete(ref);
    bring(sketch, [answer.centre], linked, 'own');
    addEdges(sketch, answer.edges);
    return 'done';
  },
  expand(sketch, step, answers) {
    const { ref, pages, of } = step;
    const expansion = expansionOf(sketch, step, answers);
    if (!expansion || expansion === 'failed') return ended(expansion);
    const { answer, nodes, asked } = expansion;
    const linked = answer.nodes.find((node) => sketch.nodes.has(node.ref))?.ref ?? null;
    if (amongWaits(sketch, [answer.centre, ...nodes], answers)) return 'waits';
    const id = moreId(ref, of);
    sketch.hidden.delete(ref);
    sketch.expanded.set(id, { pages, asked });
    addEdges(sketch, answer.edges);
    bring(sketch, [answer.centre], linked, 'own');
    bring(sketch, nodes, ref, ref);
    const { total } = answer;
    const none = total !== null && total <= neighboursOnMap(sketch, ref, of).size;
    const told = answer.nodes.map((node) => node.ref);
    // Its place stays taken when the last page has come, so that going back and on gives the same picture.
    if (!none || sketch.placedMores.has(id)) {
      putMore(sketch, { id, ref, of, total, told, rest: answer.next !== null });
    }
    return 'done';
  },
  collapse(sketch, { ref }) {
    const gone: string[] = [];
    for (const held of sketch.nodes.values()) {
      if (held.causes.delete(ref) && held.causes.size === 0) gone.push(held.node.ref);
    }
    drop(sketch, gone);
    dropMores(sketch, ref);
    forgetPages(sketch, ref);
    return 'done';
  },
  hide(sketch, { refs }) {
    for (const ref of refs) sketch.hidden.add(ref);
    drop(sketch, refs);
    return 'done';
  },
  keep(sketch, { refs }) {
    const all = [...sketch.nodes.keys()];
    drop(
      sketch,
      all.filter((ref) => !refs.includes(ref)),
    );
    for (const ref of refs) dropMores(sketch, ref);
    sketch.expanded.clear();
    sketch.groups = [];
    return 'done';
  },
  path(sketch, { refs: [from = '', to = ''], properties = false }, answers) {
    const answer = answers.path(from, to, properties);
    if (!answer || answer === 'failed') return ended(answer);
    const ways = answer.paths;
    const nodes = [answer.from, answer.to, ...ways.flatMap((way) => way.nodes)];
    if (amongWaits(sketch, nodes, answers)) return 'waits';
    for (const way of ways) addEdges(sketch, way.edges);
    bring(sketch, [answer.from], null, 'own');
    bring(sketch, nodes, from, 'own');
    const [best] = ways;
    sketch.strongest = new Set(best?.edges.map((edge) => pairId(edge.from, edge.to)));
    return 'done';
  },
  common(sketch, { refs: [first = '', ...refs] }, answers) {
    const answer = answers.common([first, ...refs]);
    if (!answer || answer === 'failed') return ended(answer);
    if (amongWaits(sketch, answer.nodes, answers)) return 'waits';
    addEdges(sketch, answer.edges);
    bring(sketch, answer.nodes, first, 'own');
    return 'done';
  },
  group(sketch, { id }, answers) {
    const answer = answers.overview(id);
    if (!answer || answer === 'failed') return ended(answer);
    startFrom(sketch, answer, 'groups');
    return 'done';
  },
  pin(sketch, { ref, x, y }) {
    const there = sketch.nodes.has(ref) || sketch.groups.some((group) => `group:${group.id}` === ref);
    if (!there) return 'done';
    sketch.pins.set(ref, { x, y });
    sketch.events.push({ op: 'pin', id: ref, place: { x, y } });
    return 'done';
  },
  unpin(sketch, { ref }) {
    sketch.pins.delete(ref);
    return 'done';
  },
};

export function takeStep<Op extends Step['op']>(
  sketch: Sketch,
  step: Step & { readonly op: Op },
  answers: Answers,
): Effect {
  const effect: EffectOf<Op> = effects[step.op];
  return effect(sketch, step, answers);
}

/** A step whose answer failed is left out; one that has none yet holds up the rest. */
function ended(answer: Answer<unknown>): Effect {
  return answer === undefined ? 'waits' : 'done';
}

/** Newcomers wait for their other edges, so that these count when places are chosen. Adds those edges when there. */
function amongWaits(sketch: Sketch, nodes: readonly GraphNode[], answers: Answers): boolean {
  const refs = amongRefs(
    nodes.map(({ ref }) => ref),
    sketch.nodes.keys(),
  );
  if (refs.length === 0) return false;
  const answer = answers.among(refs);
  addEdges(sketch, known(answer)?.edges ?? []);
  return answer === undefined;
}

function bring(sketch: Sketch, nodes: readonly GraphNode[], origin: string | null, cause: string): void {
  const fresh = nodes.filter((node) => put(sketch, node, node.ref === origin ? null : origin, cause));
  arrive(
    sketch,
    fresh.map(({ ref }) => ref),
  );
}
