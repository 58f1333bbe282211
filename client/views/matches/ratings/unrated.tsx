import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Ratings } from '#contract/ratings.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { counted } from '../../../words/numbers.ts';
import styles from './ratings-panel.module.css';

/** Tools named for one reason before the rest is folded away. */
const firstNames = 12;

/** Who is on the board without a place in the order, by the reason. */
export function Unrated({ unrated }: Pick<Ratings, 'unrated'>) {
  const reasons = [...new Set(unrated.map(({ text }) => text))].map((text) => ({
    text,
    tools: unrated.filter((one) => one.text === text).map(({ tool }) => tool),
  }));
  const names = (tools: readonly { readonly id: string; readonly name: string }[]) =>
    tools.map(({ id, name }, at) => (
      <Fragment key={id}>
        {at > 0 && ', '}
        <Link href={linkToNode(`tool:${id}`)}>{name}</Link>
      </Fragment>
    ));
  return (
    <section className={styles.card} aria-labelledby="rating-unrated">
      <h2 id="rating-unrated" className={styles.heading}>
        Not rated: {counted(unrated.length, 'tool')}
      </h2>
      <ul>
        {reasons.map(({ text, tools }) => (
          <li key={text}>
            <b>{text[0]?.toUpperCase() + text.slice(1)}:</b> {names(tools.slice(0, firstNames))}
            {tools.length > firstNames && (
              <details>
                <summary>{tools.length - firstNames} more</summary>
                {names(tools.slice(firstNames))}
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
