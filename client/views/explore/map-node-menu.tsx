import { useEffect, useLayoutEffect, useRef } from 'react';
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
import type { GraphCanvas } from '../../graph/canvas.ts';
import { shortLabel } from '../../graph/node-look.ts';
import type { Picture } from '../../graph/picture.ts';
import { count } from '../../numbers.ts';
import type { ExploreState } from '../../url-state.ts';
import { typeName, typeNamePlural } from '../../words.ts';
import { menuPlace } from './menu-place.ts';
import { entriesOf } from '../../explore/address/entries-of.ts';
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
  useEffect(() => host.current?.querySelector('button')?.focus({ preventScroll: true }), [id]);
  useLayoutEffect(() => {
    const menu = host.current;
    const node = canvas.boxOf(id);
    // On a phone it lies at the bottom, as its style says.
    if (!menu || !node || formNow() === 'sheet') return;
    const map = menu.offsetParent ?? document.body;
    const size = { w: menu.offsetWidth, h: menu.offsetHeight };
    const { x, y } = menuPlace(node, size, { w: map.clientWidth, h: map.clientHeight });
    menu.style.left = `${x}px`;
    menu.style.top = `${y}px`;
  }, [canvas, id]);
  const node = picture.nodes.find((one) => one.node.ref === id)?.node;
  if (!node) return null;

  const act = (next: ExploreState) => () => {
    close();
    go(next);
  };
  const [focus] = state.focus;
  const expanded = picture.all.some(({ origin }) => origin === id);
  const pinned = isPinned(state, id);
  const place = canvas.places().find((one) => one.id === id);
  const counts = node.neighbours.filter(({ total }) => total > 0);
  const all = counts.reduce((sum, { total }) => sum + total, 0);
  return (
    <div
      ref={host}
      className={styles.menu}
      role="group"
      aria-label={`What to do with ${node.name}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <p className={styles.name}>{node.name}</p>
      {all > 0 && (
        <button type="button" onClick={act(expandNode(state, id))}>
          {pagesShown(state, id) > 0 ? 'Expand further' : 'Expand the strongest'}
          <span>{count(all)}</span>
        </button>
      )}
      {counts.map(({ rel, type, total }) => (
        <button
          key={rel + type}
          type="button"
          className={styles.kind}
          onClick={act(expandNode(state, id, { rel, type }))}
        >
          {rel === 'OFFERS' && node.kind === 'tool' ? 'offers ' : ''}
          {(total === 1 ? typeName(type) : typeNamePlural(type)).toLowerCase()}
          <span>{count(total)}</span>
        </button>
      ))}
      <hr />
      {expanded && (
        <button type="button" onClick={act(collapseNode(state, id))}>
          Collapse
        </button>
      )}
      {focus && focus !== id && (
        <button type="button" onClick={act(showPath(state, focus, id))}>
          Path from{' '}
          {shortLabel(picture.nodes.find((one) => one.node.ref === focus)?.node.name ?? 'the focus')}
        </button>
      )}
      <button type="button" onClick={act(openEntries({ ...state, focus: [id] }, entriesOf(id)))}>
        List of comparisons
      </button>
      <button type="button" onClick={act(hideNodes(state, [id]))}>
        Hide
      </button>
      <button type="button" onClick={act(keepOnly(state, neighbourhood(picture, id)))}>
        Keep only it and its neighbours
      </button>
      {pinned ? (
        <button type="button" onClick={act(unpinNode(state, id))}>
          Unpin
        </button>
      ) : (
        place && (
          <button type="button" onClick={act(pinNode(state, id, place.x, place.y))}>
            Pin here
          </button>
        )
      )}
    </div>
  );
}

function neighbourhood(picture: Picture, ref: string): readonly string[] {
  const near = picture.pairs.filter(({ from, to }) => from === ref || to === ref);
  return [...new Set([ref, ...near.flatMap(({ from, to }) => [from, to])])];
}
