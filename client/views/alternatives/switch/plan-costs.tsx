import { Link } from 'wouter';
import type { MonthlyPrice, SwitchPlan } from '#contract/coverage.ts';
import { useSources } from '../../../explore/use-sources.ts';
import { count } from '../../../numbers.ts';
import { atTool } from '../moves.ts';
import { ownMachine } from '../parts/own-machine.ts';
import { useShown } from '../shown-context.ts';
import { monthlyMoney, savingWords } from './cost-words.ts';
import styles from './plan.module.css';

/** Today's cost beside the cheapest that keeps everything, at the stated usage. */
export function PlanCosts({ plan }: { readonly plan: SwitchPlan }) {
  const { to } = useShown();
  const { tool, today, cheapest, usage, must } = plan;
  if (usage === null) {
    return (
      <section className={styles.card} aria-label="Costs">
        <h2 className={styles.title}>What it would cost</h2>
        <p className={styles.quiet}>
          State prompt and answer tokens a month to see the cheapest that keeps all {count(must.length)},
          beside today.
        </p>
      </section>
    );
  }
  const saving = savingWords(cheapest?.monthly?.dollars ?? null, today?.dollars ?? null);
  return (
    <section className={styles.card} aria-label="Costs">
      <h2 className={styles.title}>
        {count(usage.prompt)} prompt and {count(usage.completion)} answer tokens a month
      </h2>
      <dl className={styles.costs}>
        <div>
          <dt>Today, {tool.name}</dt>
          <Price price={today} none="no price of it is known" />
        </div>
        <div>
          <dt>
            Cheapest that keeps all {count(must.length)}
            {cheapest && (
              <>
                : <Link href={to(atTool(cheapest.tool.id))}>{cheapest.tool.name}</Link>
              </>
            )}
          </dt>
          <Price
            price={cheapest?.monthly ?? null}
            none={cheapest === null ? noCheapest(plan) : 'no price of it is known'}
          />
        </div>
      </dl>
      {saving !== null && <p className={styles.saving}>{saving}</p>}
    </section>
  );
}

/** Where no price is known there may be tools that cost no more than the machine they run on. */
function noCheapest({ coverage: { rows }, must }: SwitchPlan): string {
  const free = rows.find(({ tool, covered }) => covered === must.length && ownMachine(tool.free));
  return free === undefined
    ? 'no tool with a known price keeps them all'
    : `no price is known; ${free.tool.name} keeps them all and is ${free.tool.free.ways[0]?.text ?? 'free'}`;
}

function Price({ price, none }: { readonly price: MonthlyPrice | null; readonly none: string }) {
  const sources = useSources();
  if (price === null) {
    return (
      <dd>
        <span className={styles.unknown}>not known</span>
        <span className={styles.quiet}>{none}</span>
      </dd>
    );
  }
  return (
    <dd>
      <b>{monthlyMoney(price.dollars)}</b>
      <span className={styles.quiet}>
        {price.basis === 'month' ? 'a month, whatever is used' : 'a month'}, {price.provider}, says{' '}
        {sources(price.source)?.title ?? price.source}
      </span>
    </dd>
  );
}
