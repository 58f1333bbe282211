import { Link } from 'wouter';
import type { SearchHit } from '#contract/search.ts';
import { toldLine } from '#contract/told-line.ts';
import { useSources } from '../../api/use-sources.ts';
import { ShownLine } from '../../ui/shown-line.tsx';
import row from '../../ui/row-name.module.css';
import { aboutHit } from '../../find/about-hit.ts';
import { hitFigure } from '../../find/hit-figure.ts';
import { TypeMark } from '../../ui/type-mark.tsx';
import { capabilityAddress } from '../../addresses/capability-address.ts';
import { priceWords, whosePrice } from '#contract/price-words.ts';
import { money } from '../../words/numbers.ts';
import { linkToNode } from '../../addresses/url-state.ts';
import { priceListedBy } from './price-listed-by.ts';
import styles from './found.module.css';

interface Props {
  readonly hit: SearchHit;
  /** What to call it in this list. */
  readonly name: string;
}

/** One hit and why it is here. */
export function FoundHit({ hit, name }: Props) {
  const { kind, id, type, lowestInputPerMillion, line, composed, why } = hit;
  const told = { description: line, composed };
  const whose = hit.price === null ? '' : ` ${whosePrice(hit.price, money)}`;
  const price = lowestInputPerMillion === null ? null : `${money(lowestInputPerMillion)} / 1M tokens${whose}`;
  const about = aboutHit(hit, price);
  const sourceOf = useSources();
  const said = hit.price === null ? null : priceListedBy(hit.price.source, sourceOf(hit.price.source));
  return (
    <li className={styles.hit}>
      <TypeMark type={type} size={18} />
      <div className={styles.words}>
        <p className={row.name} data-kind={kind}>
          <Link href={kind === 'tool' ? linkToNode(`tool:${id}`) : capabilityAddress(id)}>{name}</Link>
          <span
            className={styles.about}
            title={[priceWords(hit), said].filter(Boolean).join('. ') || undefined}
          >
            {about}
          </span>
        </p>
        {toldLine(told) !== null && (
          <p className={styles.line}>
            <ShownLine of={told} />
          </p>
        )}
        <p className={styles.why}>{why.text}</p>
      </div>
      <p className={styles.about}>{hitFigure(hit)}</p>
    </li>
  );
}
