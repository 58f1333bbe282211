import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, Redirect, useSearch } from 'wouter';
import { conflictsQuery, importsQuery, isUnderWay } from '../../api/import-queries.ts';
import { count } from '../../words/numbers.ts';
import { AddToolSection } from './add/add-tool-section.tsx';
import { BringSection } from './bring/bring-section.tsx';
import { leadsToDuplicates, readImportUrl } from '../../addresses/import-url.ts';
import styles from './import-view.module.css';
import { ImportsSection } from './ledger/imports-section.tsx';
import { PartLinks } from './part-links.tsx';
import { showPart } from './show-part.ts';
import { useFreshAfterImports } from './use-fresh-after-imports.ts';
import { usePartInView } from './use-part-in-view.ts';

/** The screen at `/import`: what is brought in, and the way back. */
export function ImportView() {
  const search = useSearch();
  const shown = readImportUrl(search);
  const imports = useQuery(importsQuery());
  const conflicts = useQuery(conflictsQuery());
  useFreshAfterImports(imports.data?.items);
  useEffect(() => {
    document.title = 'Import · Match Graph';
  }, []);
  // Once more when all parts have their length.
  const ready = !imports.isPending;
  useEffect(() => {
    if (shown.at !== null) showPart(shown.at);
  }, [shown.at, ready]);
  const main = useRef<HTMLElement>(null);
  const inView = usePartInView(main);
  const underWay = imports.data?.items.filter(isUnderWay).length ?? 0;
  const open = conflicts.data?.total ?? 0;
  if (leadsToDuplicates(search)) return <Redirect to="/duplicates" replace />;
  return (
    <main ref={main} className={styles.main}>
      <div className={styles.page}>
        <h1 className={styles.title}>Import data</h1>
        <p className={styles.lead}>You preview every change first, and every import can be undone.</p>
        <PartLinks
          shown={shown}
          inView={inView}
          waiting={{ bring: { figure: underWay, says: 'under way' } }}
        />
        <AddToolSection focused={shown.at === null && shown.begun.length === 0} />
        <BringSection shown={shown} imports={imports.data?.items ?? []} />
        <ImportsSection imports={imports} />
        <p className={styles.more}>
          For maintainers:{' '}
          <Link href="/duplicates">Possible duplicates{open > 0 && ` (${count(open)})`}</Link>
        </p>
      </div>
    </main>
  );
}
