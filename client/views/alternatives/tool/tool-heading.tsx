import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { toldLine } from '#contract/told-line.ts';
import { ShownFacts, ShownLine } from '../../../ui/shown-line.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { toolQuery } from '../../../api/queries.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { toolWordsWithPrice } from '../../../words/tool-words.ts';
import { useShown } from '../shown-context.ts';
import styles from './tool-heading.module.css';

interface Props {
  readonly id: string;
  /** What stands before the name, such as "Alternatives to". */
  readonly title: string;
}

/** The tool that is to be replaced, what it is, and the two ways to look at it. */
export function ToolHeading({ id, title }: Props) {
  const { data: tool } = useQuery(toolQuery(id));
  const { state, to } = useShown();
  const name = tool?.name ?? id;
  useEffect(() => {
    document.title = `${title} ${name} · Match Graph`;
  }, [title, name]);
  return (
    <header className={styles.header}>
      <span className={styles.mark}>{tool && <TypeMark type={tool.type} size={36} />}</span>
      <div className={styles.words}>
        <h1 className={styles.title}>
          <span className={styles.before}>{title}</span> {name}
        </h1>
        {tool ? (
          <>
            <p className={styles.kind}>{toolWordsWithPrice(tool)}</p>
            <p className={styles.about} title={toldLine(tool)?.text}>
              <ShownLine of={tool} none="No description in our sources." />
            </p>
            <ShownFacts of={tool} />
          </>
        ) : (
          <SkeletonLines lines={2} />
        )}
      </div>
      <p className={styles.ways}>
        <Link href={linkToNode(`tool:${id}`)}>Open in Explore</Link>
        <Link href={to({ tool: null, must: [], with: [], most: 10, view: 'alternatives' })}>
          Another tool
        </Link>
      </p>
      <nav className={styles.views} aria-label={`What about ${name}`}>
        <Link
          href={to({ view: 'alternatives', cell: null, entries: null })}
          aria-current={state.view === 'alternatives' ? 'page' : undefined}
        >
          Alternatives
        </Link>
        <Link
          href={to({ view: 'switch', cell: null, entries: null })}
          aria-current={state.view === 'switch' ? 'page' : undefined}
        >
          Switch planner
        </Link>
      </nav>
    </header>
  );
}
