import { Link } from 'wouter';
import type { MonthlyPrice, SwitchPlan } from '#contract/coverage.ts';
import { doubtfulPrices } from '#contract/price-words.ts';
import { useSources } from '../../../api/use-sources.ts';
import { count } from '../../../words/numbers.ts';
import { atTool } from '../moves.ts';
import { ownMachine } from '../parts/own-machine.ts';
import { useShown } from '../shown-context.ts';
import { monthlyMoney, savingWords } from './cost-words.ts';
import styles from './plan.module.css';

/** Today's cost, that of the best alternative and that of the cheapest that keeps everything, at the stated usage. */
export function PlanCosts({ plan }: { readonly plan: SwitchPlan }) {
  const { to } = useShown();
  const { tool, today, best, cheapest, usage, must } = plan;
  if (usage === null) {
    return (
      <section className={styles.card} aria-label="Costs">
        <h2 className={styles.title}>What it would cost</h2>
        <p className={styles.quiet}>
          Enter input and output tokens a month to see the cheapest alternative that keeps all{' '}
          {count(must.length)}, compared with today.
        </p>
      </section>
    );
  }
  return (
    <section className={styles.card} aria-label="Costs">
      <h2 className={styles.title}>
        {count(usage.prompt)} input and {count(usage.completion)} output tokens a month
        {usage.promptLength !== undefined && `, ${count(usage.promptLength)} in one prompt`}
      </h2>
      <dl className={styles.costs}>
        <div>
          <dt>Today, {tool.name}</dt>
          <Price price={today} none="no price in our data" today={null} />
        </div>
        {best !== null && best.tool.id !== cheapest?.tool.id && (
          <div>
            <dt>
              Best alternative: <Link href={to(atTool(best.tool.id))}>{best.tool.name}</Link>
            </dt>
            <Price price={best.monthly} none="no price in our data" today={today} />
          </div>
        )}
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
            none={cheapest === null ? noCheapest(plan) : 'no price in our data'}
            today={today}
          />
        </div>
      </dl>
    </section>
  );
}

/** Where no price is known there may be tools that cost no more than the machine they run on. */
function noCheapest({ coverage: { rows }, must }: SwitchPlan): string {
  const free = rows.find(({ tool, covered }) => covered === must.length && ownMachine(tool.free));
  return free === undefined
    ? 'no alternative with a price keeps them all'
    : `no prices in our data; ${free.tool.name} keeps them all and is ${free.tool.free.ways[0]?.text ?? 'free'}`;
}

interface PriceProps {
  readonly price: MonthlyPrice | null;
  /** What is said where there is none. */
  readonly none: string;
  /** What it is compared with; null for today's own. */
  readonly today: MonthlyPrice | null;
}

function Price({ price, none, today }: PriceProps) {
  const sources = useSources();
  const saving = savingWords(price?.dollars ?? null, today?.dollars ?? null);
  if (price === null) {
    return (
      <dd>
        <span className={styles.unknown}>no data</span>
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
      {saving !== null && <span className={styles.saving}>{saving}</span>}
      {doubtfulPrices(price).map(({ dollars, provider, why }) => (
        <span key={why} className={styles.quiet}>
          {monthlyMoney(dollars)} at {provider}: {why}
        </span>
      ))}
      {price.disagree && <span className={styles.quiet}>Providers’ prices differ more than tenfold.</span>}
    </dd>
  );
}
