import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Tool } from '#contract/tool.ts';
import { linkToNode } from '../../url-state.ts';
import type { Address } from './address.ts';
import { toolWords } from './tool-words.ts';
import styles from './compare-heading.module.css';

interface Props {
  readonly tools: readonly Tool[];
  readonly address: Address;
}

/** "A vs B", each name leading into the graph, with what each is and a way to put another in its place. */
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
          <li key={tool.id} className={styles.tool}>
            <p className={styles.kind}>{toolWords(tool)}</p>
            {tool.description !== null && <p className={styles.description}>{tool.description}</p>}
            <p className={styles.actions}>
              <Link href={linkToNode(`tool:${tool.id}`)}>Show in the graph</Link>
              <Link
                href={address.withTools(tools.flatMap(({ id }) => (id === tool.id ? [] : [id])))}
                aria-label={`Put another tool in the place of ${tool.name}`}
              >
                Change
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </header>
  );
}
