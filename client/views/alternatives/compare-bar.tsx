import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import { compareAddress } from '../../explore/compare-address.ts';
import { shortLabel } from '../../graph/node-look.ts';
import { toolQuery } from '../../queries.ts';
import { switchedAside } from './moves.ts';
import { useShown } from './shown-context.ts';
import styles from './compare-bar.module.css';

/** The tools put aside, and the way to them side by side with the tool they could replace. */
export function CompareBar() {
  const { state, go } = useShown();
  const tools = useQueries({ queries: state.with.map((id) => toolQuery(id)) });
  if (state.with.length === 0) return null;
  const all =
    state.tool === null ? state.with : [state.tool, ...state.with.filter((id) => id !== state.tool)];
  return (
    <section className={styles.bar} aria-label="To compare">
      <ul className={styles.tools}>
        {state.with.map((id, index) => {
          const name = tools[index]?.data?.name ?? id;
          return (
            <li key={id}>
              <span title={name}>{shortLabel(name)}</span>
              <button
                type="button"
                className={styles.out}
                aria-label={`Take ${name} out of the comparison`}
                onClick={() => go(switchedAside(state, id))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {all.length > 1 ? (
        <Link href={compareAddress(all)} className={styles.go}>
          Compare {all.length} tools
        </Link>
      ) : (
        <span className={styles.hint}>Pick another to compare it with.</span>
      )}
    </section>
  );
}
