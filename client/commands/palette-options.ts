/** What the palette lists: commands and nodes of the picture, or the answers to a question. */
import type { GraphNode } from '#contract/graph.ts';
import type { SearchHit } from '#contract/search.ts';
import type { CapabilityKind, ToolType } from '#contract/vocabulary.ts';
import { stateAtNode } from '../explore/explore-context.ts';
import { typeName } from '../words/words.ts';
import type { Command } from './command.ts';
import { findCommands } from './find-commands.ts';
import type { Question, Scope } from './scope.ts';

export interface PaletteOption {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is. */
  readonly about: string;
  readonly type: ToolType | CapabilityKind | null;
  readonly keys: string | null;
  readonly take: () => void;
}

const maxNodes = 6;
const maxAnswers = 12;

/** Commands that fit the text and, once something is typed, nodes of the picture. */
export function commandOptions(
  all: readonly Command[],
  scope: Scope,
  text: string,
): readonly PaletteOption[] {
  // The palette itself is open already.
  const others = all.filter(({ id }) => id !== 'palette');
  const commands = findCommands(others, scope, text).map(({ command, label }) => ({
    id: command.id,
    label,
    about: command.group,
    type: null,
    keys: command.keys[0] ?? null,
    take: () => command.run(scope),
  }));
  const { explore } = scope;
  if (!explore || text.trim() === '') return commands;
  const nodes = nodesNamed(scope, text)
    .slice(0, maxNodes)
    .map((node) => option(node.ref, node.name, node.type, () => explore.go(stateAtNode(explore, node.ref))));
  return [...commands, ...nodes];
}

/** Nodes that can answer a question: those of the picture first, then those found by name. */
export function answerOptions(
  question: Question,
  scope: Scope,
  text: string,
  hits: readonly SearchHit[],
): readonly PaletteOption[] {
  const fits = (ref: string) =>
    !question.without.includes(ref) && (!question.toolsOnly || ref.startsWith('tool:'));
  const shown = nodesNamed(scope, text).map(({ ref, name, type }) => ({ ref, name, type }));
  const found = hits.map(({ kind, id, name, type }) => ({ ref: `${kind}:${id}`, name, type }));
  const once = new Map([...shown, ...found].map((node) => [node.ref, node]));
  return [...once.values()]
    .filter(({ ref }) => fits(ref))
    .slice(0, maxAnswers)
    .map(({ ref, name, type }) => option(ref, name, type, () => question.answered(ref)));
}

function option(ref: string, name: string, type: GraphNode['type'], take: () => void): PaletteOption {
  return { id: ref, label: name, about: typeName(type), type, keys: null, take };
}

/** Nodes of the picture whose names hold the text, those that start with it first, then by matches. */
function nodesNamed({ explore }: Scope, text: string): readonly GraphNode[] {
  const typed = text.trim().toLowerCase();
  const starts = (node: GraphNode) => Number(node.name.toLowerCase().startsWith(typed));
  return (explore?.picture?.nodes ?? [])
    .map(({ node }) => node)
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .sort((a, b) => starts(b) - starts(a) || b.timesMatched - a.timesMatched || (a.ref < b.ref ? -1 : 1));
}
