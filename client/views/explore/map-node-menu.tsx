import { useLayoutEffect, useRef } from 'react';
import type { GraphNode } from '#contract/graph.ts';
import { expandNode, openEntries, pagesShown } from '../../explore/moves.ts';
import {
  collapseNode,
  hideNodes,
  isPinned,
  keepOnly,
  pinNode,
  showPath,
  unpinNode,
} from '../../explore/moves-picture.ts';
import { formNow } from '../../explore/form.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import { shortLabel } from '../../graph/scene/node-look.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { count } from '../../words/numbers.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { typeName, typeNamePlural } from '../../words/words.ts';
import { Menu, type MenuAction } from '../../ui/menu.tsx';
import { menuPlace } from './menu-place.ts';
import { entriesOf } from '../../addresses/explore/entries-of.ts';
import styles from './map-node-menu.module.css';

interface Props {
  readonly id: string;
  readonly canvas: GraphCanvas;
  readonly picture: Picture;
  readonly state: ExploreState;
  readonly go: Go;
  readonly close: () => void;
}

/** What can be done with a node, where it is: with exact counts of what each expansion would have to choose from. */
export function NodeMenu({ id, canvas, picture, state, go, close }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = host.current;
    const node = canvas.boxOf(id);
    // On a phone it lies at the bottom, as its style says.
    if (!menu || !node || formNow() === 'sheet') return;
    const map = menu.offsetParent ?? document.body;
    // Its actions come a moment after it, and with them its height.
    const place = new ResizeObserver(() => {
      const size = { w: menu.offsetWidth, h: menu.offsetHeight };
      const { x, y } = menuPlace(node, size, { w: map.clientWidth, h: map.clientHeight });
      menu.style.left = `${x}px`;
      menu.style.top = `${y}px`;
    });
    place.observe(menu);
    return () => place.disconnect();
  }, [canvas, id]);
  const node = picture.nodes.find((one) => one.node.ref === id)?.node;
  if (!node) return null;
  const leave = () => {
    close();
    // The map's keys go on where the menu was.
    document.getElementById('map')?.focus({ preventScroll: true });
  };
  const to = (label: string, next: ExploreState): MenuAction => ({
    label,
    run: () => {
      leave();
      go(next);
    },
  });
  return (
    <div ref={host} className={styles.place}>
      <p className={styles.name}>{node.name}</p>
      <Menu
        key={id}
        label={`What to do with ${node.name}`}
        sections={[expansions(node, state, to), actions({ node, canvas, picture, state, to })]}
        className={styles.menu}
        onClose={leave}
      />
    </div>
  );
}

type To = (label: string, next: ExploreState) => MenuAction;

function expansions(node: GraphNode, state: ExploreState, to: To): readonly MenuAction[] {
  const counts = node.neighbours.filter(({ total }) => total > 0);
  const all = counts.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) return [];
  const further = pagesShown(state, node.ref) > 0;
  return [
    {
      ...to(further ? 'Expand further' : 'Expand the strongest', expandNode(state, node.ref)),
      figure: count(all),
    },
    ...counts.map(({ rel, type, total }) => {
      const kind = (total === 1 ? typeName(type) : typeNamePlural(type)).toLowerCase();
      const label = rel === 'OFFERS' && node.kind === 'tool' ? `offers ${kind}` : kind;
      return { ...to(label, expandNode(state, node.ref, { rel, type })), figure: count(total), part: true };
    }),
  ];
}

interface At extends Pick<Props, 'canvas' | 'picture' | 'state'> {
  readonly node: GraphNode;
  readonly to: To;
}

function actions({ node: { ref }, canvas, picture, state, to }: At): readonly MenuAction[] {
  const [focus] = state.focus;
  const nameOf = (one: string) =>
    picture.nodes.find(({ node }) => node.ref === one)?.node.name ?? 'the focus';
  const place = canvas.places().find((one) => one.id === ref);
  return [
    picture.all.some(({ origin }) => origin === ref) && to('Collapse', collapseNode(state, ref)),
    focus && focus !== ref && to(`Path from ${shortLabel(nameOf(focus))}`, showPath(state, focus, ref)),
    to('List of comparisons', openEntries({ ...state, focus: [ref] }, entriesOf(ref))),
    to('Hide', hideNodes(state, [ref])),
    to('Keep only it and its neighbours', keepOnly(state, neighbourhood(picture, ref))),
    isPinned(state, ref)
      ? to('Unpin', unpinNode(state, ref))
      : place && to('Pin here', pinNode(state, ref, place.x, place.y)),
  ].flatMap((action) => action || []);
}

function neighbourhood(picture: Picture, ref: string): readonly string[] {
  const near = picture.pairs.filter(({ from, to }) => from === ref || to === ref);
  return [...new Set([ref, ...near.flatMap(({ from, to }) => [from, to])])];
}
