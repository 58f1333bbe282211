import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { matchedText } from '#contract/result-text.ts';
import type { CapabilityPage } from '#contract/capabilities.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { count } from '../../../words/numbers.ts';
import { matchesQuery } from '../../../api/ledger-queries.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { typeName } from '../../../words/words.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { directoryUrl } from '../../../addresses/directory-url.ts';
import { usePage } from './page-context.ts';
import styles from './capability-heading.module.css';

interface Props {
  readonly id: string;
  /** Undefined while it is read. */
  readonly capability: CapabilityPage | undefined;
}

/** What it is in a plain line, how much there is of it, and where to go with it. */
export function CapabilityHeading({ id, capability }: Props) {
  const { to } = usePage();
  const name = capability?.name ?? id;
  const needs = capability?.needs ?? [];
  // What was judged on it is counted beside; entries may also be about it between two tools.
  const entries = useInfiniteQuery(matchesQuery({ capability: id })).data?.pages[0]?.total ?? 0;
  return (
    <header className={styles.header}>
      <p className={styles.up}>
        <Link href="/capabilities">Capabilities</Link>
      </p>
      <TypeMark type={capability?.kind ?? 'function'} size={36} />
      <div className={styles.words}>
        <h1 className={styles.title}>{name}</h1>
        {capability ? (
          <>
            <p className={styles.kind}>
              {typeName(capability.kind)}
              {typeof capability.area === 'string' && (
                <>
                  {' · '}
                  <Link href={directoryUrl({ kind: 'function', area: capability.area })}>
                    {capability.area}
                  </Link>
                </>
              )}
              {capability.derivedName && ' · name derived by us'}
            </p>
            <p className={styles.line} data-none={capability.description === null || undefined}>
              {capability.description ?? 'No source describes it in a line of its own.'}
            </p>
            {needs.length > 0 && (
              <p className={styles.kind}>
                People ask for this as {needs.map((need) => `“${need}”`).join(', ')}.
              </p>
            )}
          </>
        ) : (
          <SkeletonLines lines={2} />
        )}
      </div>
      <p className={styles.ways}>
        {capability?.tools !== 0 && (
          <Link href={`/alternatives?need=${id}`} className={styles.need}>
            I need this
          </Link>
        )}
        <Link href={linkToNode(`capability:${id}`)} className={styles.way}>
          Open in Explore
        </Link>
      </p>
      <dl className={styles.figures}>
        <div>
          <dt>{capability?.tools === 1 ? 'tool offers it' : 'tools offer it'}</dt>
          <dd>{capability ? count(capability.tools) : '…'}</dd>
        </div>
        {capability?.timesMatched !== 0 && (
          <div>
            <dt>in which tools were judged on it</dt>
            <dd>
              {capability === undefined ? (
                '…'
              ) : (
                <EntriesLink
                  address={{ withEntries: (entries) => to({ entries }) }}
                  question={{ ref: `capability:${id}` }}
                  label={`${matchedText(capability.matchesByKind)}, open the matches on ${name}`}
                >
                  {matchedText(capability.matchesByKind)}
                </EntriesLink>
              )}
            </dd>
          </div>
        )}
        {entries > 0 && (
          <div>
            <dt>{entries === 1 ? 'match entry is about it' : 'match entries are about it'}</dt>
            <dd>
              <EntriesLink
                address={{ withEntries: (asked) => to({ entries: asked }) }}
                question={{ ref: `capability:${id}`, about: id }}
                label={`${count(entries)}, open the entries about ${name}`}
              >
                {count(entries)}
              </EntriesLink>
            </dd>
          </div>
        )}
        <div>
          <dt>{capability?.terms.length === 1 ? 'name in our sources' : 'names in our sources'}</dt>
          <dd>{capability ? count(capability.terms.length) : '…'}</dd>
        </div>
      </dl>
    </header>
  );
}
