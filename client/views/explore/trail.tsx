import { useState } from 'react';
import { useSearch } from 'wouter';
import { historyPlace } from '../../explore/history-mark.ts';
import { undoWithoutHistory } from '../../explore/moves.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { count, counted } from '../../words/numbers.ts';
import { type ExploreState, isOpening, opening } from '../../addresses/url-state.ts';
import { crumbsOf } from './crumbs.ts';
import styles from './trail.module.css';

interface Props {
  readonly picture: Picture | undefined;
  readonly state: ExploreState;
  readonly go: Go;
}

/** The way to this view. Undo and redo are the browser's Back and Forward, kept to this screen's own steps. */
export function Trail({ picture, state, go }: Props) {
  const [names] = useState(() => new Map<string, string>());
  for (const { node } of picture?.all ?? []) names.set(node.ref, node.name);
  for (const { id, name } of [...(picture?.groups ?? []), ...(picture?.inside ? [picture.inside] : [])]) {
    names.set(`group:${id}`, name);
  }
  const search = useSearch();
  const { behind, ahead } = historyPlace();
  const crumbs = crumbsOf(state, (ref) => names.get(ref));
  const shown = crumbs.slice(-3);
  return (
    <nav className={styles.card} data-long={crumbs.length > 2} aria-label="Steps so far">
      <ol className={styles.crumbs}>
        <li>
          {isOpening(state) ? (
            <span aria-current="step">Start</span>
          ) : (
            <button type="button" onClick={() => go({ ...opening, lens: state.lens })}>
              Start
            </button>
          )}
        </li>
        {crumbs.length > shown.length && (
          <li
            title={crumbs
              .slice(0, -shown.length)
              .map((crumb) => crumb.text)
              .join(' › ')}
          >
            <span>{crumbs.length - shown.length} more</span>
          </li>
        )}
        {shown.map((crumb, index) => (
          <li key={crumb.key} className={styles.crumb}>
            {index === shown.length - 1 ? (
              <span aria-current="step" title={crumb.text}>
                {crumb.text}
              </span>
            ) : (
              <button
                type="button"
                title={crumb.text}
                onClick={() => go({ ...crumb.state, with: state.with })}
              >
                {crumb.text}
              </button>
            )}
          </li>
        ))}
      </ol>
      <span className={styles.buttons}>
        <button
          type="button"
          title="Undo"
          disabled={behind === 0 && search === ''}
          onClick={() => (behind > 0 ? history.back() : go(undoWithoutHistory(state), 'replace'))}
        >
          <span aria-hidden="true">↶</span> <span className={styles.word}>Undo</span>
        </button>
        <button type="button" title="Redo" disabled={ahead === 0} onClick={() => history.forward()}>
          <span aria-hidden="true">↷</span> <span className={styles.word}>Redo</span>
        </button>
      </span>
      {picture && <span className={styles.shown}>{shownOf(picture, state.focus[0])}</span>}
    </nav>
  );
}

/** How many of the focus's neighbours are there, or how many nodes in all. */
function shownOf(picture: Picture, focus: string | undefined): string {
  if (picture.groups.length > 0 && picture.nodes.length === 0) return counted(picture.groups.length, 'group');
  const node = picture.nodes.find((one) => one.node.ref === focus)?.node;
  if (!node || !focus) return `${count(picture.nodes.length)} shown`;
  const all = node.neighbours.reduce((sum, part) => sum + part.total, 0);
  const here = picture.pairs.filter((pair) => pair.from === focus || pair.to === focus).length;
  return `showing ${count(Math.min(here, all))} of ${count(all)}`;
}
