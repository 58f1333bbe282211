import { Link } from 'wouter';
import type { FamilyPage, FamilyVersion } from '#contract/families.ts';
import { matchedText } from '#contract/result-text.ts';
import { TypeMark } from '../../ui/type-mark.tsx';
import { count, counted, money } from '../../words/numbers.ts';
import { linkToNode } from '../../addresses/url-state.ts';
import { typeName } from '../../words/words.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { familyMapAddress, maxOnMap } from './family-map.ts';
import styles from './family-heading.module.css';

interface Props {
  readonly id: string;
  /** Undefined while it is read. */
  readonly family: FamilyPage | undefined;
}

/** What it is, which versions hold matches and prices, and the way to all of them on the map. */
export function FamilyHeading({ id, family }: Props) {
  const type = family?.versions[0]?.type ?? 'model';
  const more = (family?.versions.length ?? 0) > maxOnMap;
  return (
    <header className={styles.header}>
      <TypeMark type={type} size={36} />
      <div className={styles.words}>
        <h1 className={styles.title}>{family?.name ?? id}</h1>
        {family ? (
          <p className={styles.kind}>
            {[`${typeName(type)} family`, family.vendor, counted(family.total, 'version')]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ) : (
          <SkeletonLines lines={1} />
        )}
      </div>
      {family && (
        <Link href={familyMapAddress(family.versions)} className={styles.way}>
          {more ? `Show ${maxOnMap} on the map` : 'Show on the map'}
        </Link>
      )}
      {family && <Holders versions={family.versions} />}
      {family && (
        <p className={styles.note}>
          Each version keeps its own results, prices and capabilities: nothing is added up over versions.
          {family.total > family.versions.length &&
            ` The ${count(family.versions.length)} most compared of ${count(family.total)} are listed.`}
        </p>
      )}
    </header>
  );
}

/** The versions one usually looks for. @param versions the newest first */
function Holders({ versions }: { readonly versions: readonly FamilyVersion[] }) {
  const mostMatched = versions.reduce<FamilyVersion | null>(
    (best, one) => (one.timesMatched > (best?.timesMatched ?? 0) ? one : best),
    null,
  );
  // Undated ones come last, so where the first has no date none has.
  const newest = versions.find(({ date }) => date !== null);
  const priced = versions.find(({ lowestInputPerMillion }) => lowestInputPerMillion !== null);
  const price = priced?.lowestInputPerMillion ?? null;
  return (
    <dl className={styles.figures}>
      {newest && <Holder label="newest" version={newest} figure={newest.date} />}
      {mostMatched && (
        <Holder label="most compared" version={mostMatched} figure={matchedText(mostMatched.matchesByKind)} />
      )}
      {priced && price !== null && (
        <Holder label="newest with a price" version={priced} figure={`${money(price)} per 1M input tokens`} />
      )}
    </dl>
  );
}

function Holder(props: {
  readonly label: string;
  readonly version: FamilyVersion;
  readonly figure: string | null;
}) {
  const { label, version, figure } = props;
  return (
    <div>
      <dt>{[label, figure].filter(Boolean).join(' · ')}</dt>
      <dd>
        <Link href={linkToNode(`tool:${version.id}`)}>{version.name}</Link>
      </dd>
    </div>
  );
}
