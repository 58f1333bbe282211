import { useId } from 'react';
import { Link } from 'wouter';
import type { ToolOffers } from '#contract/compare.ts';
import type { MatchEntry } from '#contract/match.ts';
import type { Tool } from '#contract/tool.ts';
import type { z } from 'zod';
import type { Address } from '../../addresses/compare-path.ts';
import { EntriesLink } from '../../evidence/entries-link.tsx';
import { HiddenCapabilities } from './hidden-capabilities.tsx';
import styles from './capabilities-section.module.css';
import { CapabilityItem } from './capability-item.tsx';
import { describedCapabilities } from './described-capabilities.ts';

type Offers = z.infer<typeof ToolOffers>;

interface Props {
  readonly tool: Tool;
  readonly items: Offers['items'];
  readonly hidden: Offers['hidden'];
  readonly claims: readonly MatchEntry[];
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/** Capabilities shown before "+N more". */
const first = 8;

/** One tool's capabilities: the first eight, the rest on demand, and a place for what no source describes. */
export function ToolColumn({ tool, items, hidden, claims, address, titleOf }: Props) {
  const list = useId();
  const expanded = address.shown.expanded.includes(tool.id);
  const described = describedCapabilities(items);
  const shown = expanded ? described : described.slice(0, first);
  const rest = described.length - first;
  const madeClaims = items.reduce((sum, offer) => sum + offer.claims.length, 0);
  const undescribed = hidden.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.column}>
      <header className={styles.columnHead}>
        <h3 className={styles.tool}>{tool.name}</h3>
        <p className={styles.counts}>
          {described.length} described{undescribed > 0 && <>, {undescribed} more not described</>}
          {madeClaims > 0 && (
            <>
              {' · '}
              <EntriesLink
                address={address}
                question={{ ref: `tool:${tool.id}`, kind: 'claim' }}
                label={`${madeClaims} claims: open all claims that name ${tool.name}`}
              >
                {madeClaims} {madeClaims === 1 ? 'claim' : 'claims'}
              </EntriesLink>
            </>
          )}
        </p>
      </header>
      {described.length === 0 && <p className={styles.nothing}>No source here says what it can do.</p>}
      <ul id={list} className={styles.list}>
        {shown.map((capability) => (
          <CapabilityItem
            key={capability.capability.id}
            described={capability}
            tool={tool}
            claims={claims}
            titleOf={titleOf}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Link href={address.withExpanded(tool.id, !expanded)} className={styles.more} aria-controls={list}>
          {expanded ? 'Show the first eight' : `+${rest} more ${rest === 1 ? 'capability' : 'capabilities'}`}
        </Link>
      )}
      {hidden.map(({ source, count }) => (
        <HiddenCapabilities key={source} count={count} title={titleOf(source)} />
      ))}
    </div>
  );
}
