import { useState } from 'react';
import type { ToolPrice } from '#contract/tool.ts';
import { useSources } from '../../../api/use-sources.ts';
import { count, money } from '../../../words/numbers.ts';
import { pricesByInput, promptsOf } from './prices-by-input.ts';
import panel from './panel.module.css';
import styles from './price-table.module.css';

const firstPrices = 5;

interface Props {
  readonly prices: readonly ToolPrice[];
  /** Some are more than tenfold apart. */
  readonly disagree: boolean;
}

/** Each provider's price, the lowest usual one first; token prices for a million, others in their own unit. */
export function PriceTable({ prices, disagree }: Props) {
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
            <th scope="col">Input</th>
            <th scope="col">Output</th>
            <th scope="col">per</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one, index) => (
            // Prices have no id of their own, and a provider may have several.
            // oxlint-disable-next-line react/no-array-index-key
            <PriceRow key={index} price={one} />
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button type="button" className={panel.more} onClick={() => setAll(true)}>
          + {count(sorted.length - shown.length)} more
        </button>
      )}
      {disagree && (
        <p className={panel.small}>These prices differ more than tenfold: check with the provider.</p>
      )}
      <p className={panel.small}>{from}</p>
    </section>
  );
}

function PriceRow({ price }: { readonly price: ToolPrice }) {
  const { provider, unit, input, output, currency, perMillion, unusual } = price;
  const notes = [promptsOf(price), unusual && `unusually ${unusual}, check`].filter(Boolean);
  return (
    <tr data-unusual={unusual ?? undefined}>
      <th scope="row">
        {provider}
        {notes.length > 0 && <span className={styles.note}>{notes.join('; ')}</span>}
      </th>
      <td>{amountOf(perMillion ? perMillion.input : input, currency)}</td>
      <td>{amountOf(perMillion ? perMillion.output : output, currency)}</td>
      <td>{perMillion ? '1M tokens' : unit}</td>
    </tr>
  );
}

function amountOf(value: number | null, currency: string) {
  return value === null ? <span className={panel.quiet}>no data</span> : money(value, currency);
}
