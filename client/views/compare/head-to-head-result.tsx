import type { HeadToHead } from '#contract/compare.ts';
import { count, counted } from '../../numbers.ts';
import type { Address } from './address.ts';
import { EntriesLink } from './entries-link.tsx';
import { ResultBar } from './result-bar.tsx';
import { shareText } from './share-text.ts';
import styles from './head-to-head.module.css';

interface Props {
  readonly result: HeadToHead;
  readonly nameOf: (id: string) => string;
  readonly address: Address;
  readonly title: string;
}

/** One source's results of one pair. No matches is what the source reports, not what nobody knows. */
export function HeadToHeadResult({ result, nameOf, address, title }: Props) {
  const { a, b, source, matches, wins, losses, ties, unjudged } = result;
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  const question = { ref: `tool:${a}`, against: `tool:${b}`, source };
  const number = counted(matches, 'match', 'matches');
  const link = (
    <EntriesLink
      address={address}
      question={question}
      label={`${number} of ${nameA} and ${nameB}: open the entries of ${title}`}
    >
      {number}
    </EntriesLink>
  );
  if (matches === 0) {
    return (
      <li className={styles.result}>
        <p>
          Compared by {title}: {link} reported.
        </p>
      </li>
    );
  }
  const share = shareText(result, nameA);
  return (
    <li className={styles.result}>
      <p className={styles.line}>
        <b>{nameA}</b> against <b>{nameB}</b>, {link}
      </p>
      <ResultBar wins={wins} ties={ties} losses={losses} unjudged={unjudged} />
      <p className={styles.words}>
        {count(wins)} won, {count(ties)} tied, {count(losses)} lost
        {unjudged > 0 && `, ${count(unjudged)} unjudged`}
        {share !== null && <> · {share}</>}
      </p>
      <p className={styles.source}>{title}</p>
    </li>
  );
}
