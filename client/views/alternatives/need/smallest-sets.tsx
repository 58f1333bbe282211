import { Link } from 'wouter';
import type { Coverage } from '#contract/coverage.ts';
import { toldApart } from '#contract/told-apart.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { maxAside as maxCompared } from '../../../addresses/explore/aside.ts';
import { atTool } from '../moves.ts';
import { useShown } from '../shown-context.ts';
import { inARow, setWords, uncoveredWords } from './coverage-words.ts';
import styles from './smallest-sets.module.css';

/** Which tools cover it, alone or the fewest together, others as good, and what no source says of any. */
export function SmallestSets({ coverage }: { readonly coverage: Coverage }) {
  const { to } = useShown();
  const { need, sets } = coverage;
  const left = uncoveredWords(coverage);
  const nameOf = (id: string) => need.find((one) => one.id === id)?.name ?? id;
  const [first, ...others] = sets;
  const alone = first?.length === 1;
  const shown = alone ? sets.flat() : (first ?? []);
  const apart = toldApart(sets.flat());
  return (
    <section className={styles.sets} aria-label="Tools that cover it">
      <h2 className={styles.title}>{setWords(coverage)}</h2>
      {left !== null && sets.length > 0 && <p className={styles.left}>{left}</p>}
      {shown.length > 0 && (
        <ul className={styles.tools}>
          {shown.map((tool) => (
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
                <p className={styles.covers}>
                  {inARow(
                    tool.covers.map((id) =>
                      tool.generally.includes(id) ? `${nameOf(id)} (generally)` : nameOf(id),
                    ),
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {first && first.length > 1 && first.length <= maxCompared && (
        <p>
          <Link href={compareAddress(first.map(({ id }) => id))}>Compare these {first.length}</Link>
        </p>
      )}
      {!alone && others.length > 0 && (
        <p className={styles.others}>
          Equally good: {others.map((set) => inARow(set.map(apart))).join('; ')}.
        </p>
      )}
    </section>
  );
}
