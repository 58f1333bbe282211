import { Link } from 'wouter';
import type { SwitchPlan } from '#contract/coverage.ts';
import { useShown } from '../shown-context.ts';
import styles from '../tool/no-alternatives.module.css';

/** Of a tool with no data on what it can do a plan has nothing to keep; its alternatives are found in other ways. */
export function NothingToKeep({ plan }: { readonly plan: SwitchPlan }) {
  const { to } = useShown();
  return (
    <div className={styles.none}>
      <p className={styles.title}>Too little known of {plan.tool.name} to plan a switch</p>
      <p>
        No source says what it can do. <Link href={to({ view: 'alternatives' })}>See its alternatives</Link>{' '}
        by head-to-head results, lists and descriptions, or{' '}
        <Link href={to({ tool: null, view: 'alternatives', must: [] })}>search by what you need</Link>.
      </p>
    </div>
  );
}
