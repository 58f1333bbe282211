import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Comparison } from '#contract/compare.ts';
import { OverPage } from '../../ui/over-page.tsx';
import { sourcesQuery } from '../../api/queries.ts';
import { addressOf } from '../../addresses/compare-path.ts';
import { CapabilitiesSection } from './capabilities-section.tsx';
import { CompareHeading } from './compare-heading.tsx';
import type { CompareState } from '../../addresses/compare-url.ts';
import { ledgerFilter } from '../../addresses/explore/entries-of.ts';
import { EntriesList } from '../../evidence/entries-list.tsx';
import { entriesTitle } from './entries-title.ts';
import { HeadToHeadSection } from './head-to-head-section.tsx';
import { RowsSection } from './rows-section.tsx';
import { sourceName } from '../../words/source-name.ts';
import { SourceWordsSection } from './source-words-section.tsx';
import { SourcesUsed } from './sources-used.tsx';
import { useLight } from './use-light.ts';
import { VerdictSection } from './verdict-section.tsx';
import styles from './comparison-page.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly shown: CompareState;
}

/** The result first, then the verdict and the numbers it was made from, then what each tool can do. */
export function ComparisonPage({ comparison, shown }: Props) {
  const { tools, rows, verdicts, sourceTexts, headToHead } = comparison;
  const light = useLight();
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  const titleOf = (id: string) => sourceName(id, sources);
  const address = addressOf(shown);
  const names = tools.map(({ name }) => name).join(' vs ');
  useEffect(() => {
    document.title = `${names} · Match Graph`;
  }, [names]);

  return (
    <>
      <CompareHeading tools={tools} address={address} />
      <HeadToHeadSection comparison={comparison} address={address} titleOf={titleOf} />
      <div className={sourceTexts.length > 0 ? styles.verdicts : undefined}>
        <VerdictSection
          verdicts={verdicts}
          rows={rows}
          tools={tools}
          met={headToHead.length > 0}
          light={light}
          titleOf={titleOf}
        />
        {sourceTexts.length > 0 && <SourceWordsSection texts={sourceTexts} titleOf={titleOf} />}
      </div>
      <RowsSection rows={rows} tools={tools} light={light} address={address} titleOf={titleOf} />
      <CapabilitiesSection comparison={comparison} address={address} titleOf={titleOf} />
      <SourcesUsed tools={tools} sources={sources} />
      {shown.entries && (
        <OverPage title={entriesTitle(shown.entries, comparison)} closed={address.withoutEntries()}>
          <EntriesList filter={ledgerFilter(shown.entries)} />
        </OverPage>
      )}
    </>
  );
}
