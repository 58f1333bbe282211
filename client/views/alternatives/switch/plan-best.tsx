import { Link } from 'wouter';
import { priceRatioText, tooLittleKnown, upkeepText } from '#contract/alternatives-text.ts';
import type { SwitchPlan } from '#contract/coverage.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { count } from '../../../words/numbers.ts';
import { compareAddress } from '../../../addresses/compare-address.ts';
import { priceWord } from '#contract/price-words.ts';
import { typeName } from '../../../words/words.ts';
import { atTool } from '../moves.ts';
import { inARow } from '../need/coverage-words.ts';
import { NamedFew } from '../parts/named-few.tsx';
import { useShown } from '../shown-context.ts';
import styles from './plan.module.css';

/** The first alternative, what it keeps of what it must, and what is lost as far as enough is known of both. */
export function PlanBest({ plan }: { readonly plan: SwitchPlan }) {
  const { to } = useShown();
  const { best, must, lost, unsaid, near, tool, why, priceRatio, upkeep } = plan;
  if (best === null) {
    return (
      <section className={styles.card} aria-label="Best alternative">
        <h2 className={styles.title}>No single alternative fits</h2>
        <p className={styles.quiet}>Try another price or type, or fewer must-haves.</p>
      </section>
    );
  }
  const kept = must.filter(({ id }) =>
    best.cells.some(({ capability, basis }) => capability === id && basis !== null),
  );
  const little = tooLittleKnown(plan, best);
  const { type, vendor, status } = best.tool;
  const about = [
    typeName(type),
    vendor,
    priceWord(best.tool),
    priceRatioText({ priceRatio }),
    status ?? (upkeep && upkeepText({ upkeep })),
  ].filter(Boolean);
  return (
    <section className={styles.card} aria-label="Best alternative">
      <p className={styles.quiet}>Best alternative</p>
      <h2 className={styles.title}>
        <TypeMark type={best.tool.type} size={20} />
        <Link href={to(atTool(best.tool.id))}>{best.tool.name}</Link>
        <span className={styles.quiet}>
          keeps {count(kept.length)} of {count(must.length)}
          {little.length > 0 && ' known'}
        </span>
      </h2>
      <p className={styles.quiet}>{about.join(' · ')}</p>
      {why !== null && <p>{why}</p>}
      {kept.length > 0 && <NamedFew sign="=" label="Kept" capabilities={kept} none="" few={8} />}
      {little.length > 0 ? (
        <p className={styles.quiet}>Too little known of {inARow(little)} to say what you would lose.</p>
      ) : (
        <>
          <NamedFew sign="−" label="Lost" capabilities={lost} near={near} none="no known losses" few={8} />
          {unsaid.length > 0 && (
            <NamedFew sign="?" label="No data" capabilities={unsaid} near={near} none="" few={8} />
          )}
        </>
      )}
      <p>
        <Link href={compareAddress([tool.id, best.tool.id])}>Compare the two</Link>
      </p>
    </section>
  );
}
