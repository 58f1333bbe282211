import { isWebAddress } from '#contract/address.ts';
import type { Source } from '#contract/source.ts';
import type { Tool } from '#contract/tool.ts';
import { asOfInWords } from '../../words/snapshot-in-words.ts';
import styles from './sources-used.module.css';

interface Props {
  readonly tools: readonly Tool[];
  readonly sources: readonly Source[];
}

/** Where what is shown here comes from, of which day, and under which licence. */
export function SourcesUsed({ tools, sources }: Props) {
  const used = new Set(tools.flatMap((tool) => tool.sources));
  const shown = sources.filter(({ id }) => used.has(id));
  if (shown.length === 0) return null;
  return (
    <footer className={styles.footer}>
      <h2 className={styles.heading}>Sources</h2>
      <ul className={styles.list}>
        {shown.map(({ id, title, url, licence, ...dated }) => (
          <li key={id}>
            {url !== null && isWebAddress(url) ? <a href={url}>{title}</a> : <b>{title}</b>}
            <span className={styles.facts}>
              {' '}
              {asOfInWords(dated)} · {licence}
            </span>
          </li>
        ))}
      </ul>
    </footer>
  );
}
