import { useRef } from 'react';
import type { GraphGroup } from '#contract/graph.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { lookIntoGroup } from '../../../explore/moves-picture.ts';
import { count } from '../../../words/numbers.ts';
import { useKeysInside } from '../../../ui/use-keys-inside.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import styles from '../../../ui/table.module.css';

/** The map of groups in words: the largest first, each with those it was matched with most. Arrows go from row to row. */
export function GroupTable({ groups }: { groups: readonly GraphGroup[] }) {
  const { state } = useExplore();
  const body = useRef<HTMLTableSectionElement>(null);
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  useKeysInside(body, ({ key, target }) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step === undefined) return false;
    const links = [...(body.current?.querySelectorAll<HTMLElement>('th a') ?? [])];
    links[links.findIndex((link) => link === target) + step]?.focus();
    return true;
  });
  return (
    <section ref={scrollStop} className={styles.frame} aria-label="Groups on the map">
      <table className={styles.table}>
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
    </section>
  );
}
