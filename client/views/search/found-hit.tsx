import { Link } from 'wouter';
import type { SearchHit } from '#contract/search.ts';
import row from '../../components/row-name.module.css';
import { byMeaning } from '../../components/by-meaning.ts';
import { aboutHit } from '../../components/about-hit.ts';
import { hitFigure } from '../../components/hit-figure.ts';
import { TypeMark } from '../../components/type-mark.tsx';
import { capabilityAddress } from '../../explore/capability-address.ts';
import { priceWords } from '#contract/price-words.ts';
import { money } from '../../numbers.ts';
import { linkToNode } from '../../url-state.ts';
import styles from './found.module.css';

interface Props {
  readonly hit: SearchHit;
  /** What to call it in this list. */
  readonly name: string;
}

/** One hit and why it is here. */
export function FoundHit({ hit, name }: Props) {
  const { kind, id, type, lowestInputPerMillion, line, why } = hit;
  const price = lowestInputPerMillion === null ? null : `${money(lowestInputPerMillion)} / 1M tokens`;
  const about = aboutHit(hit, price);
  return (
    <li className={styles.hit}>
      <TypeMark type={type} size={18} />
      <div className={styles.words}>
        <p className={row.name} data-kind={kind}>
          <Link href={kind === 'tool' ? linkToNode(`tool:${id}`) : capabilityAddress(id)}>{name}</Link>
          <span className={styles.about} title={priceWords(hit) ?? undefined}>
            {about}
          </span>
        </p>
        {line !== null && <p className={styles.line}>{line}</p>}
        <p className={styles.why}>
          {byMeaning(hit) && (
            <span className={styles.meaning} title="None of your words is in its names or description">
              ≈
            </span>
          )}
          {why.text}
        </p>
      </div>
      <p className={styles.about}>{hitFigure(hit)}</p>
    </li>
  );
}
