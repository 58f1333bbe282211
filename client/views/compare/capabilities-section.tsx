import type { Comparison } from '#contract/compare.ts';
import type { Address } from '../../addresses/compare-path.ts';
import { sharedWords } from './shared-words.ts';
import { ToolColumn } from './tool-column.tsx';
import styles from './capabilities-section.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly address: Address;
  readonly titleOf: (source: string) => string;
}

/** What each tool can do, side by side, in the order its sources give. */
export function CapabilitiesSection({ comparison, address, titleOf }: Props) {
  const { tools, capabilities, claims } = comparison;
  return (
    <section className={styles.section} aria-labelledby="capabilities">
      <h2 id="capabilities" className={styles.heading}>
        Capabilities
      </h2>
      <p className={styles.shared}>{sharedWords(capabilities, tools.length)}</p>
      <div className={styles.columns} style={{ '--columns': tools.length }}>
        {tools.map((tool) => {
          const offers = capabilities.offers.find((offer) => offer.tool === tool.id);
          return (
            <ToolColumn
              key={tool.id}
              tool={tool}
              items={offers?.items ?? []}
              hidden={offers?.hidden ?? []}
              claims={claims}
              address={address}
              titleOf={titleOf}
            />
          );
        })}
      </div>
    </section>
  );
}
