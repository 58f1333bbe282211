import { Link } from 'wouter';
import type { SwitchPlan } from '#contract/coverage.ts';
import { TypeMark } from '../../../components/type-mark.tsx';
import { count } from '../../../numbers.ts';
import { compareAddress } from '../../../explore/compare-address.ts';
import { priceWord } from '#contract/price-words.ts';
import { typeName } from '../../../words.ts';
import { atTool } from '../moves.ts';
import { NamedFew } from '../parts/named-few.tsx';
import { useShown } from '../shown-context.ts';
import styles from './plan.module.css';

/** The one tool that keeps most, what it keeps, and what is lost of everything the tool can do today. */
export function PlanBest({ plan }: { readonly plan: SwitchPlan }) {
  const { to } = useShown();
  const { best, must, lost, near, tool, capabilities } = plan;
  if (best === null) {
    return (
      <section className={styles.card} aria-label="Best single replacement">
        <h2 className={styles.title}>No tool within these filters keeps any of it</h2>
        <p className={styles.quiet}>Another price or type, or fewer capabilities to keep, may bring one.</p>
      </section>
    );
  }
  const kept = must.filter(({ id }) =>
    best.cells.some(({ capability, sources }) => capability === id && sources.length > 0),
  );
  const about = [typeName(best.tool.type), best.tool.vendor, priceWord(best.tool)].filter(Boolean);
  return (
    <section className={styles.card} aria-label="Best single replacement">
      <p className={styles.quiet}>Best single replacement</p>
      <h2 className={styles.title}>
        <TypeMark type={best.tool.type} size={20} />
        <Link href={to(atTool(best.tool.id))}>{best.tool.name}</Link>
        <span className={styles.quiet}>
          keeps {count(kept.length)} of {count(must.length)}
        </span>
      </h2>
      <p className={styles.quiet}>{about.join(' · ')}</p>
      <NamedFew sign="=" label="Kept" capabilities={kept} few={8} />
      <NamedFew sign="−" label="Lost" capabilities={lost} near={near} few={8} />
      {must.length < capabilities.length && (
        <p className={styles.quiet}>
          Lost is told of all {count(capabilities.length)} that {tool.name} offers.
        </p>
      )}
      <p>
        <Link href={compareAddress([tool.id, best.tool.id])}>Compare the two</Link>
      </p>
    </section>
  );
}
