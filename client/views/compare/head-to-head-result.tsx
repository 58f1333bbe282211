import type { HeadToHead } from '#contract/compare.ts';
import { judgedOf } from '#contract/rate.ts';
import { headToHeadText, judgeText, matchesText, resultText } from '#contract/result-text.ts';
import { ResultBar } from '../../evidence/result-bar.tsx';
import { useSources } from '../../api/use-sources.ts';
import type { Address } from '../../addresses/compare-path.ts';
import { EntriesLink } from '../../evidence/entries-link.tsx';
import styles from './head-to-head.module.css';

interface Props {
  readonly result: HeadToHead;
  readonly nameOf: (id: string) => string;
  readonly address: Address;
  readonly title: string;
}

/** One source's results of one pair. No matches is what the source reports, not what nobody knows. */
export function HeadToHeadResult({ result, nameOf, address, title }: Props) {
  const { a, b, source, matches, kinds, share, low, high } = result;
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  const question = { ref: `tool:${a}`, against: `tool:${b}`, source };
  const number = matchesText(matches, kinds);
  const known = useSources()(source);
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
  const rate =
    share === null || low === null || high === null ? null : { of: judgedOf(result), share, low, high };
  return (
    <li className={styles.result}>
      <p className={styles.line}>
        {rate ? (
          <b>{headToHeadText(nameA, nameB, rate)}.</b>
        ) : (
          <>
            <b>{nameA}</b> against <b>{nameB}</b>
          </>
        )}
      </p>
      <ResultBar results={result} kinds={kinds} height={10} />
      <p className={styles.words}>
        {nameA}: {resultText(result, kinds)}
      </p>
      <p className={styles.source}>
        {[title, known && judgeText(known)].filter(Boolean).join(' · ')} · {link}
      </p>
    </li>
  );
}
