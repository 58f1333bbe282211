import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Alternatives } from '#contract/alternatives.ts';
import { typeNamePlural } from '../../../words/words.ts';
import { useShown } from '../shown-context.ts';
import styles from './tool-page.module.css';

/** Of which types the alternatives are, the tool's own first, each leading to those alone: a list of one type may hold more of it. */
export function OfEachType({ answer: { types } }: { readonly answer: Alternatives }) {
  const { state, to } = useShown();
  if (state.type !== null || types.length < 2) return null;
  return (
    <p className={styles.status}>
      {types.map(({ type }, index) => (
        <Fragment key={type}>
          {index === 0 ? 'Only ' : ', '}
          <Link href={to({ type, most: 10 })}>
            {typeNamePlural(type).replace(/^[A-Z](?=[a-z])/, (sign) => sign.toLowerCase())}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
