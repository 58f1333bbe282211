import { Link } from 'wouter';
import type { SwitchPlan } from '#contract/coverage.ts';
import { useShown } from '../shown-context.ts';
import styles from '../tool/no-alternatives.module.css';

/** Of a tool whose capabilities no source tells there is nothing to keep; its alternatives are found in other ways. */
export function NothingToKeep({ plan }: { readonly plan: SwitchPlan }) {
  const { to } = useShown();
  return (
    <div className={styles.none}>
      <p className={styles.title}>No source says what {plan.tool.name} can do</p>
      <p>
        So nothing can be said of what a switch would keep.{' '}
        <Link href={to({ view: 'alternatives' })}>Look at its alternatives</Link> by matches and lists, or{' '}
        <Link href={to({ tool: null, view: 'alternatives', must: [] })}>say what you need</Link>.
      </p>
    </div>
  );
}
