import { Link } from 'wouter';
import type { Alternatives } from '#contract/alternatives.ts';
import { counted } from '../../../words/numbers.ts';
import { pricingNames, typeNamePlural } from '../../../words/words.ts';
import { useShown } from '../shown-context.ts';
import { without } from '../moves.ts';
import styles from './no-alternatives.module.css';

/** Nothing fits: why, and each filter as the way to more. */
export function NoAlternatives({ answer }: { readonly answer: Alternatives }) {
  const { state, to } = useShown();
  const { must, pricing, type } = state;
  const nameOf = (id: string) => answer.capabilities.find((one) => one.id === id)?.name ?? id;
  if (answer.considered === 0) {
    return (
      <div className={styles.none}>
        <p className={styles.title}>No alternatives to {answer.tool.name} found</p>
        <p>
          No source says what it can do, and it was neither compared nor listed with another tool.{' '}
          <Link href={to({ tool: null, must: [] })}>Search by what you need</Link> instead.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.none}>
      <p className={styles.title}>None of {counted(answer.considered, 'candidate')} fits all filters</p>
      <ul className={styles.ways}>
        {must.map((id) => (
          <li key={id}>
            <Link href={to({ must: without(must, id) })}>Do without {nameOf(id)}</Link>
          </li>
        ))}
        {pricing !== null && (
          <li>
            <Link href={to({ pricing: null })}>
              Any price, not only {pricingNames[pricing].toLowerCase()}
            </Link>
          </li>
        )}
        {type !== null && (
          <li>
            <Link href={to({ type: null })}>Any type, not only {typeNamePlural(type)}</Link>
          </li>
        )}
      </ul>
    </div>
  );
}
