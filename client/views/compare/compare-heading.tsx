import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Tool } from '#contract/tool.ts';
import { linkToNode } from '../../addresses/url-state.ts';
import type { Address } from '../../addresses/compare-path.ts';
import styles from './compare-heading.module.css';
import { ToolCard } from './tool-card.tsx';

interface Props {
  readonly tools: readonly Tool[];
  readonly address: Address;
}

/** "A vs B", each name leading into the graph, and under it what each of them is. */
export function CompareHeading({ tools, address }: Props) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        {tools.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && <span className={styles.vs}> vs </span>}
            <Link href={linkToNode(`tool:${id}`)} className={styles.name} title={`${name} in the graph`}>
              {name}
            </Link>
          </Fragment>
        ))}
      </h1>
      <ul className={styles.tools} style={{ '--columns': tools.length }}>
        {tools.map((tool) => (
          <ToolCard
            key={tool.id}
            tool={tool}
            others={tools.length - 1}
            elsewhere={address.withTools(tools.flatMap(({ id }) => (id === tool.id ? [] : [id])))}
          />
        ))}
      </ul>
    </header>
  );
}
