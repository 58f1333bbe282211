import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import { StepLink } from '../../../explore/step-link.tsx';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { useExplore } from '../../../explore/explore-context.ts';
import { takeBack } from '../../../explore/moves-aside.ts';
import { shortLabel } from '../../../graph/scene/node-look.ts';
import { toolQuery } from '../../../api/queries.ts';
import styles from './compare-tray.module.css';

/** The tools put aside, and the way to them side by side: two are enough, six are the most. */
export function CompareTray() {
  const { state } = useExplore();
  const tools = useQueries({ queries: state.with.map((id) => toolQuery(id)) });
  if (state.with.length === 0) return null;
  const named = state.with.map((id, index) => ({ id, name: tools[index]?.data?.name ?? id }));
  const [first] = named;
  const [focus, second] = state.focus;
  const other = focus?.startsWith('tool:') && !second ? focus.slice('tool:'.length) : null;
  return (
    <section className={styles.tray} aria-label="To compare">
      <ul className={styles.tools}>
        {named.map(({ id, name }) => (
          <li key={id}>
            <span title={name}>{shortLabel(name)}</span>
            <StepLink
              to={takeBack(state, id)}
              label={`Take ${name} out of the comparison`}
              className={styles.out}
            >
              ×
            </StepLink>
          </li>
        ))}
      </ul>
      {state.with.length > 1 && (
        <Link href={compareAddress(state.with)} className={styles.go}>
          Compare {state.with.length} tools
        </Link>
      )}
      {state.with.length === 1 && first && other && other !== first.id && (
        <Link href={compareAddress([first.id, other])} className={styles.go}>
          Compare with {shortLabel(first.name)}
        </Link>
      )}
      {state.with.length === 1 && (!other || other === first?.id) && (
        <span className={styles.hint}>Pick another to compare it with.</span>
      )}
    </section>
  );
}
