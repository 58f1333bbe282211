import { Link } from 'wouter';
import { placeText } from '#contract/rating-text.ts';
import type { ToolAlone } from '#contract/tool.ts';
import { boardUrl } from '../../../addresses/board-url.ts';
import { snapshotInWords } from '../../../words/snapshot-in-words.ts';
import { useSources } from '../../../api/use-sources.ts';
import { counted } from '../../../words/numbers.ts';
import panel from './panel.module.css';

/** Boards shown before the rest is folded away. */
const firstBoards = 3;

/** Where it stands among all that a source judged, a board each: never mixed over judges, the rank as wide as the matches leave it. */
export function RatedOn({ ratings }: Pick<ToolAlone, 'ratings'>) {
  const sources = useSources();
  if (ratings.length === 0) return null;
  const ordered = ratings.toSorted(
    (a, b) => Number(a.part === 'breakdown') - Number(b.part === 'breakdown') || b.matches - a.matches,
  );
  const lines = (all: typeof ordered) => (
    <ul>
      {all.map((one) => (
        <li key={[one.source, one.kind, one.judge, one.context, one.part].join('|')}>
          <p>
            <Link href={boardUrl(one)}>{placeText(one)}</Link>
          </p>
          <p className={panel.small}>
            {[one.sourceTitle, one.context ?? (one.part === 'whole' ? 'all contexts' : null)]
              .filter(Boolean)
              .join(', ')}
            , {snapshotInWords({ snapshot: one.snapshot, stale: sources(one.source)?.stale ?? false })}
          </p>
        </li>
      ))}
    </ul>
  );
  const rest = ordered.slice(firstBoards);
  return (
    <section className={panel.section} aria-labelledby="rated-on">
      <h3 id="rated-on">Rated</h3>
      {lines(ordered.slice(0, firstBoards))}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more rating')} by source and task</summary>
          {lines(rest)}
        </details>
      )}
    </section>
  );
}
