/** The picture as a pure function of the address and the answers at hand. */
import type { Overview } from '#contract/graph.ts';
import type { Tidied } from '../../addresses/explore/choices.ts';
import { refsOf, type Step } from '../../addresses/explore/steps.ts';
import { type Answers, known } from './answers.ts';
import { moresOf } from './mores-of.ts';
import { pairsOf, type Picture } from './picture.ts';
import { addEdges, arrive, baseOf, createSketch, put, type Sketch, startFrom } from './sketch.ts';
import { takeStep } from './step-effects.ts';

export function pictureOf(
  overview: Overview,
  steps: readonly Step[],
  focus: readonly string[],
  answers: Answers,
  layout: Tidied | null = null,
): Picture {
  const sketch = createSketch();
  startFrom(sketch, overview, 'tools');
  // A look into a group is laid out by itself; what was tidied up is laid out with all that was there by then.
  const baseAt = Math.max(layout?.after ?? 0, steps.findLastIndex((step) => step.op === 'group') + 1);
  const around = layout?.of ?? [];
  let base = baseOf(sketch, around);
  let waitingFor: string | null = null;
  for (const [index, step] of steps.entries()) {
    if (takeStep(sketch, step, answers) === 'waits') {
      waitingFor = refsOf(step)[0] ?? 'group';
      break;
    }
    if (index + 1 === baseAt) base = baseOf(sketch, around);
  }
  const implicit = waitingFor === null ? bringFocus(sketch, focus, answers) : null;
  const all = [...sketch.nodes.values()];
  return {
    nodes: all,
    all,
    pairs: pairsOf(sketch.edges.values(), (ref) => sketch.nodes.has(ref)),
    mores: moresOf(sketch),
    groups: sketch.groups,
    inside: sketch.inside,
    base,
    events: sketch.events,
    pinned: new Set(sketch.pins.keys()),
    strongest: sketch.strongest,
    implicit,
    waitingFor,
    full: sketch.full,
  };
}

/** A focus from outside is shown; answers it when it is there only as focus. */
function bringFocus(sketch: Sketch, focus: readonly string[], answers: Answers): string | null {
  let implicit: string | null = null;
  for (const ref of focus) {
    const answer = known(answers.neighbours(ref, 1, null));
    if (!answer) continue;
    addEdges(sketch, answer.edges);
    if (sketch.nodes.has(ref)) continue;
    const linked = answer.nodes.find((node) => sketch.nodes.has(node.ref))?.ref ?? null;
    if (!put(sketch, answer.centre, linked, 'own')) continue;
    arrive(sketch, [ref]);
    implicit = ref;
  }
  return implicit;
}
