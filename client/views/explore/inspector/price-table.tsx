import { useState } from 'react';
import type { ToolPrice } from '#contract/tool.ts';
import { useSources } from '../../../explore/use-sources.ts';
import { count, money } from '../../../numbers.ts';
import { pricesByInput } from './prices-by-input.ts';
import panel from './panel.module.css';
import styles from './price-table.module.css';

const firstPrices = 5;

/** Each provider's price, the lowest first; token prices for a million, others in their own unit. */
export function PriceTable({ prices }: { prices: readonly ToolPrice[] }) {
  const [all, setAll] = useState(false);
  const sources = useSources();
  if (prices.length === 0) return null;
  const sorted = pricesByInput(prices);
  const shown = all ? sorted : sorted.slice(0, firstPrices);
  const from = [...new Set(prices.map(({ source }) => sources(source)?.title ?? source))].join(', ');
  return (
    <section className={panel.section} aria-labelledby="prices">
      <h3 id="prices">Prices</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">Prompt</th>
            <th scope="col">Answer</th>
            <th scope="col">per</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ provider, unit, input, output, currency, perMillion, source }) => (
            <tr key={`${source} ${provider} ${unit}`}>
              <th scope="row">{provider}</th>
              <td>{price(perMillion ? perMillion.input : input, currency)}</td>
              <td>{price(perMillion ? perMillion.output : output, currency)}</td>
              <td>{perMillion ? '1M tokens' : unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button type="button" className={panel.more} onClick={() => setAll(true)}>
          + {count(sorted.length - shown.length)} more
        </button>
      )}
      <p className={panel.small}>{from}</p>
    </section>
  );
}

function price(value: number | null, currency: string) {
  return value === null ? <span className={panel.quiet}>not known</span> : money(value, currency);
}
