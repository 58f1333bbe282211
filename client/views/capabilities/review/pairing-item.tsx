import type { Pairing } from '#contract/capabilities.ts';
import { Link } from 'wouter';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { counted } from '../../../words/numbers.ts';
import buttons from '../../../ui/buttons.module.css';
import { nearness } from '../nearness.ts';
import { pageUrl } from '../../../addresses/page-url.ts';
import styles from './pairing-item.module.css';

interface Props {
  readonly pairing: Pairing;
  readonly busy: boolean;
  readonly onDecide: (same: boolean) => void;
}

/** Two words side by side, how near they are and why they stand as they do, and a person's say. */
export function PairingItem({ pairing, busy, onDecide }: Props) {
  const { left, right, score, state, says } = pairing;
  const names = `${left.name} and ${right.name}`;
  return (
    <li className={styles.item}>
      <Side side={left} />
      <Side side={right} />
      <p className={styles.why}>
        {score !== null && <b>{nearness(score)}</b>}
        {score !== null && ' · '}
        {says}
      </p>
      <div className={styles.buttons}>
        {state !== 'joined' && (
          <button
            type="button"
            className={buttons.quiet}
            disabled={busy}
            aria-label={`Same: ${names}`}
            onClick={() => onDecide(true)}
          >
            Same
          </button>
        )}
        {state !== 'apart' && (
          <button
            type="button"
            className={buttons.quiet}
            disabled={busy}
            aria-label={`Not the same: ${names}`}
            onClick={() => onDecide(false)}
          >
            Not the same
          </button>
        )}
      </div>
    </li>
  );
}

function Side({ side: { id, name, kind, tools, sources } }: { readonly side: Pairing['left'] }) {
  const sourceOf = useSources();
  const about = [counted(tools, 'tool'), ...sources.map((source) => sourceOf(source)?.title ?? source)];
  return (
    <div className={styles.side}>
      <TypeMark type={kind} size={16} />
      <p>
        <Link href={pageUrl(id)} className={styles.name}>
          {name}
        </Link>
        <span className={styles.about}>{about.join(' · ')}</span>
      </p>
    </div>
  );
}
