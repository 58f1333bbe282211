import { Link } from 'wouter';
import type { Coverage } from '#contract/coverage.ts';
import { TypeMark } from '../../../components/type-mark.tsx';
import { compareAddress } from '../../../explore/compare-address.ts';
import { mostAside as mostCompared } from '../../../url-state.ts';
import { atTool } from '../moves.ts';
import { useShown } from '../shown-context.ts';
import { inARow, setWords, uncoveredWords } from './coverage-words.ts';
import { toldApart } from './told-apart.ts';
import styles from './smallest-sets.module.css';

/** The fewest tools that together offer it all, others of the same number, and what nobody offers. */
export function SmallestSets({ coverage }: { readonly coverage: Coverage }) {
  const { to } = useShown();
  const { need, sets } = coverage;
  const left = uncoveredWords(coverage);
  const nameOf = (id: string) => need.find((one) => one.id === id)?.name ?? id;
  const [first, ...others] = sets;
  const apart = toldApart(sets.flat());
  return (
    <section className={styles.sets} aria-label="Smallest set">
      <h2 className={styles.title}>{setWords(coverage)}</h2>
      {left !== null && sets.length > 0 && <p className={styles.left}>{left}</p>}
      {first && (
        <ul className={styles.tools}>
          {first.map((tool) => (
            <li key={tool.id} className={styles.tool}>
              <TypeMark type={tool.type} size={20} />
              <div>
                <Link
                  href={to(atTool(tool.id))}
                  className={styles.name}
                  title={`Alternatives to ${tool.name}`}
                >
                  {apart(tool)}
                </Link>
                <p className={styles.covers}>{inARow(tool.covers.map(nameOf))}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {first && first.length > 1 && first.length <= mostCompared && (
        <p>
          <Link href={compareAddress(first.map(({ id }) => id))}>Compare these {first.length}</Link>
        </p>
      )}
      {others.length > 0 && (
        <p className={styles.others}>Or as well: {others.map((set) => inARow(set.map(apart))).join('; ')}.</p>
      )}
    </section>
  );
}
