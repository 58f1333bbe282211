import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CapabilityTerm, CapabilityTool } from '#contract/capabilities.ts';
import { tooManyResults } from '#contract/result-text.ts';
import { toldLine } from '#contract/told-line.ts';
import table from '../../../ui/card-table.module.css';
import { ShownLine } from '../../../ui/shown-line.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { maxAside, switchedAside } from '../../../addresses/explore/aside.ts';
import { capabilityQuery } from '../../../api/capability-queries.ts';
import { sourcesQuery } from '../../../api/queries.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { OfferWords } from '../../../evidence/offer-words.tsx';
import { toolWords } from '../../../words/tool-words.ts';
import { type HowColumn, isTold, toldColumns } from './how-columns.tsx';
import { usePage } from './page-context.ts';
import { sourceOfOffer } from './source-of-offer.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import styles from './how-table.module.css';

interface Props {
  readonly items: readonly CapabilityTool[];
  /** The words of sources that mean the capability. */
  readonly words: readonly CapabilityTerm[];
  readonly stale: boolean;
}

/** How tools do it, a row a tool: in each source's words, and what it costs, how it is run and how it did. */
export function HowTable({ items, words, stale }: Props) {
  const page = usePage();
  const { told, silent, tooMany } = toldColumns(items, page);
  return (
    <>
      <section
        ref={scrollStop}
        className={table.frame}
        aria-label="How tools do it, as a table"
        aria-busy={stale}
        data-stale={stale || undefined}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">To compare</span>
              </th>
              <th scope="col">Tool</th>
              <th scope="col">How</th>
              {told.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.tool.id} item={item} words={words} columns={told} />
            ))}
          </tbody>
        </table>
      </section>
      {silent.length > 0 && (
        <p className={table.none}>No data for any of these tools: {silent.join(', ')}.</p>
      )}
      {tooMany && (
        <p className={table.none}>
          <EntriesLink
            address={{ withEntries: (entries) => page.to({ entries }) }}
            question={{ ref: `capability:${page.id}`, about: page.id }}
            label={`${tooManyResults} Open them.`}
          >
            {tooManyResults}
          </EntriesLink>
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly item: CapabilityTool;
  readonly words: readonly CapabilityTerm[];
  readonly columns: readonly HowColumn[];
}

function Row({ item, words, columns }: RowProps) {
  const page = usePage();
  const { tool, offers, why } = item;
  const { with: aside } = page.state;
  const name = useQuery(capabilityQuery(page.id)).data?.name ?? page.id;
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  const chosen = aside.includes(tool.id);
  return (
    <tr className={styles.row}>
      <td className={styles.pick}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={`Compare ${tool.name}`}
            checked={chosen}
            disabled={!chosen && (tool.ghost || aside.length >= maxAside)}
            onChange={() => page.go({ with: switchedAside(aside, tool.id) }, 'replace')}
          />
          <span className={styles.word} aria-hidden="true">
            Compare
          </span>
        </label>
      </td>
      <th scope="row" className={styles.tool}>
        <span className={styles.name}>
          <TypeMark type={tool.type} size={16} />
          <Link href={linkToNode(`tool:${tool.id}`)}>{tool.name}</Link>
        </span>
        <span className={table.name}>{toolWords({ ...tool, openWeights: null, licence: null })}</span>
        {why !== null && <span className={styles.why}>{why}</span>}
        {toldLine(tool) !== null && (
          <span className={styles.line}>
            <ShownLine of={tool} />
          </span>
        )}
      </th>
      <td className={styles.how} data-label="How">
        <ul>
          {offers.map((offer, index) => (
            // Offers have no id of their own, and their order is the answer's.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              {isSilent(offer) && (
                <p data-none className={table.none}>
                  no data
                </p>
              )}
              <OfferWords
                offer={offer}
                toolId={tool.id}
                claims={[]}
                corrects={{ tool, does: { id: page.id, name } }}
                title={sourceOfOffer(offer, sources, words)}
              />
            </li>
          ))}
        </ul>
      </td>
      {columns.map(({ label, cell }) => (
        <td key={label} data-label={label} className={label === 'Price' ? styles.price : undefined}>
          {known(cell(item, page))}
        </td>
      ))}
    </tr>
  );
}

const known = (cell: ReactNode): ReactNode =>
  isTold(cell) ? cell : <span className={table.none}>no data</span>;

/** That it does it, and nothing of how. */
const isSilent = ({ description, unique, vsAlternatives }: CapabilityTool['offers'][number]): boolean =>
  description === null && unique === null && vsAlternatives === null;
