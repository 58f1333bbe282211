import type { Capability } from '#contract/tool.ts';
import { Link } from 'wouter';
import row from '../../../ui/row-name.module.css';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { matchedText } from '#contract/result-text.ts';
import { count } from '../../../words/numbers.ts';
import { typeName } from '../../../words/words.ts';
import { pageUrl } from '../../../addresses/page-url.ts';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
import styles from './capability-row.module.css';

/** One capability: its name and plain line, how many tools offer it, and how often tools were judged on it. */
export function CapabilityRow({ capability }: { readonly capability: Capability }) {
  const { id, name, kind, description, tools, timesMatched, matchesByKind, derivedName } = capability;
  const entries = entriesOf(`capability:${id}`);
  return (
    <li className={styles.row}>
      <TypeMark type={kind} size={18} />
      <div className={styles.words}>
        <p className={row.name} data-kind="capability">
          <Link href={pageUrl(id)}>{name}</Link>
          <span className={styles.kind}>
            {typeName(kind)}
            {derivedName && ' · name derived by us'}
          </span>
        </p>
        {description !== null && <p className={styles.line}>{description}</p>}
      </div>
      <p className={styles.figure} data-none={tools === 0 || undefined}>
        <b>{count(tools)}</b> {tools === 1 ? 'tool' : 'tools'}
      </p>
      <p className={styles.figure} data-none={timesMatched === 0 || undefined}>
        {timesMatched === 0 ? (
          <>
            <b>0</b> matches
          </>
        ) : (
          <Link
            href={pageUrl(id, { entries })}
            aria-label={`${matchedText(matchesByKind)}, open the matches on ${name}`}
          >
            {matchedText(matchesByKind)}
          </Link>
        )}
      </p>
    </li>
  );
}
