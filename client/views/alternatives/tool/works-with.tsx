import { Link } from 'wouter';
import type { Alternatives } from '#contract/alternatives.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { count } from '../../../words/numbers.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import styles from './works-with.module.css';

/** What goes with the tool and replaces nothing, and how many others were left out for being the tool itself. */
export function WorksWith({ answer }: { readonly answer: Alternatives }) {
  const { tool, worksWith, leftOut, leftOutTotal } = answer;
  const same = leftOut.filter(({ why }) => why === 'same' || why === 'version');
  if (worksWith.length === 0 && same.length === 0) return null;
  return (
    <section className={styles.section} aria-label={`Works with ${tool.name}`}>
      {worksWith.length > 0 && (
        <>
          <h2 className={styles.title}>Works with {tool.name}, not instead of it</h2>
          <ul className={styles.list}>
            {worksWith.map(({ tool: one, how }) => (
              <li key={one.id}>
                <TypeMark type={one.type} size={14} />
                <span>
                  <Link href={linkToNode(`tool:${one.id}`)}>{one.name}</Link>{' '}
                  <span className={styles.how}>
                    {how}
                    {one.vendor !== null && `, by ${one.vendor}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {leftOutTotal > 0 && (
        <p className={styles.how}>
          {count(leftOutTotal)} left out of the alternatives: {tool.name} under another entry, its versions,
          what works with it, servers for other tools, and other types with similar descriptions only.
        </p>
      )}
    </section>
  );
}
