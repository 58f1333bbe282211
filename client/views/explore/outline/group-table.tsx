import { type KeyboardEvent, useRef } from 'react';
import type { GraphGroup } from '#contract/graph.ts';
import { StepLink } from '../../../components/step-link.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { lookIntoGroup } from '../../../explore/moves-picture.ts';
import { count } from '../../../numbers.ts';
import styles from './node-table.module.css';

/** The map of groups in words: the largest first, each with those it was matched with most. Arrows go from row to row. */
export function GroupTable({ groups }: { groups: readonly GraphGroup[] }) {
  const { state } = useExplore();
  const body = useRef<HTMLTableSectionElement>(null);
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = [...(body.current?.querySelectorAll<HTMLElement>('th a') ?? [])];
    links[links.findIndex((link) => link === event.target) + step]?.focus();
    event.preventDefault();
  };
  return (
    // It scrolls, so the keyboard has to reach it.
    <div className={styles.frame} tabIndex={0} role="region" aria-label="Groups on the map">
      <table className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" data-number>
              Tools
            </th>
            <th scope="col">Compared most with</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {groups.map(({ id, name, size, links }) => (
            <tr key={id}>
              <th scope="row">
                <StepLink to={lookIntoGroup(state, id)}>{name}</StepLink>
              </th>
              <td data-number>{count(size)}</td>
              <td>
                {links
                  .filter(({ matches }) => matches > 0)
                  .map(({ to }) => names.get(to))
                  .filter(Boolean)
                  .join(', ') || <span className={styles.notKnown}>no other group here</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
