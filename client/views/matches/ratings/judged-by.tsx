import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Ratings } from '#contract/ratings.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { ledgerUrl } from '../../../addresses/ledger-url.ts';
import { useSources } from '../../../api/use-sources.ts';
import { snapshotInWords } from '../../../words/snapshot-in-words.ts';
import styles from './ratings-panel.module.css';

/** Source and day, who judged, and whether the judge is among the judged. */
export function JudgedBy({ board }: { readonly board: Ratings }) {
  const { source, sourceTitle, snapshot, judge, judgeCompetes, kind } = board;
  const stale = useSources()(source)?.stale ?? false;
  return (
    <p className={styles.quiet}>
      Source: <Link href={ledgerUrl({ source, kind })}>{sourceTitle}</Link>,{' '}
      {snapshotInWords({ snapshot, stale })}.{' '}
      {judge === null ? 'Its judge is not named' : `Judged by ${judge}`}
      {judgeCompetes.length > 0 && (
        <>
          , which also competes as{' '}
          {judgeCompetes.map(({ id, name }, at) => (
            <Fragment key={id}>
              {at > 0 && ', '}
              <Link href={linkToNode(`tool:${id}`)}>{name}</Link>
            </Fragment>
          ))}
        </>
      )}
      .
    </p>
  );
}
