import { Link } from 'wouter';
import type { ReactNode } from 'react';
import type { FamilyVersion } from '#contract/families.ts';
import { alternativesAddress } from '../../addresses/alternatives-address.ts';
import { useSources } from '../../api/use-sources.ts';
import { matchedText } from '#contract/result-text.ts';
import { count, counted, money } from '../../words/numbers.ts';
import { maxAside } from '../../addresses/explore/aside.ts';
import { linkToNode } from '../../addresses/url-state.ts';
import { scrollStop } from '../../ui/scroll-stop.ts';
import styles from '../../ui/card-table.module.css';

interface Props {
  /** The newest first. */
  readonly versions: readonly FamilyVersion[];
  /** Ids of those put aside for a comparison. */
  readonly aside: readonly string[];
  readonly onSwitch: (id: string) => void;
}

const none = <span className={styles.none}>no data</span>;

/** A row a version: what it holds, and the ways to its node, its alternatives and a comparison. */
export function VersionTable({ versions, aside, onSwitch }: Props) {
  const sources = useSources();
  return (
    <section ref={scrollStop} className={styles.frame} aria-label="Versions">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Released</th>
            <th scope="col" data-number>
              Matched
            </th>
            <th scope="col" data-number>
              From, per 1M input tokens
            </th>
            <th scope="col" data-number>
              Context
            </th>
            <th scope="col" data-number>
              Capabilities
            </th>
            <th scope="col">Sources</th>
            <th scope="col">
              <span className="unseen">Ways on</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <tr key={one.id}>
              <th scope="row" className={styles.lead}>
                <Link href={linkToNode(`tool:${one.id}`)}>{one.version ?? one.name}</Link>
                {one.version !== null && <span className={styles.name}>{one.name}</span>}
              </th>
              <Cell label="Released">
                {one.date === null ? none : <span className={styles.date}>{one.date}</span>}
              </Cell>
              <Cell label="Matched" number>
                {matchedText(one.matchesByKind) || none}
              </Cell>
              <Cell label="From, per 1M input tokens" number>
                {one.lowestInputPerMillion === null ? none : price(one.lowestInputPerMillion, one.providers)}
              </Cell>
              <Cell label="Context" number>
                {one.contextTokens === null ? none : count(one.contextTokens)}
              </Cell>
              <Cell label="Capabilities" number>
                {one.capabilities > 0 ? count(one.capabilities) : none}
              </Cell>
              <Cell label="Sources">{one.sources.map((id) => sources(id)?.title ?? id).join(', ')}</Cell>
              <td className={styles.ways}>
                <Link href={alternativesAddress(one.id)} aria-label={`Alternatives to ${one.name}`}>
                  Alternatives
                </Link>
                {!one.ghost && (
                  <button
                    type="button"
                    aria-pressed={aside.includes(one.id)}
                    disabled={!aside.includes(one.id) && aside.length >= maxAside}
                    onClick={() => onSwitch(one.id)}
                  >
                    {aside.includes(one.id) ? 'In comparison ✓' : 'Compare'}
                    <span className="unseen">: {one.name}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell(props: { readonly label: string; readonly number?: boolean; readonly children: ReactNode }) {
  return (
    <td data-number={props.number} data-label={props.label}>
      {props.children}
    </td>
  );
}

function price(dollars: number, providers: number): ReactNode {
  return <span title={`Lowest of ${counted(providers, 'provider')}`}>{money(dollars)}</span>;
}
