import { Link } from 'wouter';
import { rateText, resultText } from '#contract/result-text.ts';
import type { RatingBoard } from '#contract/rating.ts';
import type { RatingHighlights } from '#contract/ratings.ts';
import { boardUrl } from '../addresses/board-url.ts';
import { linkToNode } from '../addresses/url-state.ts';
import { count } from '../words/numbers.ts';
import { EntriesLink } from './entries-link.tsx';
import styles from './board-contests.module.css';

type Board = Pick<RatingBoard, 'source' | 'kind' | 'judge' | 'context'>;

interface Props {
  readonly of: RatingHighlights;
  /** How deep its headings stand. */
  readonly heading: 'h2' | 'h3';
}

/** Numbers open the entries of this board alone, on the screen that shows it whole. */
const addressOf = ({ source, kind, judge, context }: Board) => ({
  withEntries: (entries: Parameters<typeof boardUrl>[0]['entries']) =>
    boardUrl({ view: 'ratings', source, kind, judge, context, entries: entries ?? null }),
});

const Tool = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <Link href={linkToNode(`tool:${id}`)} className={styles.tool}>
    {name}
  </Link>
);

/** Pairs of a board that met and that its results leave open, and how many there are. */
export function Contests({ of, heading: Heading }: Props) {
  const { items, total } = of.contests;
  if (total === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="closest-contests">
      <Heading id="closest-contests">Closest contests</Heading>
      <ul className={styles.list}>
        {items.map(({ first, second, matches, share, low, high }) => {
          const words = rateText({ of: matches, share, low, high });
          return (
            <li key={`${first.id} ${second.id}`}>
              <Tool {...first} /> against <Tool {...second} />
              <br />
              <EntriesLink
                address={addressOf(of)}
                question={{ ref: `tool:${first.id}`, against: `tool:${second.id}` }}
                label={`${words}: ${first.name} against ${second.name}, open the entries`}
              >
                {words}
              </EntriesLink>
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>
        {total > items.length && `The ${count(items.length)} with most results of ${count(total)} pairs. `}
        The two met, and the 95 % interval of the share won crosses one half.
      </p>
    </section>
  );
}

/** What is rated above a larger model of its maker: nothing where no size is stated, or no intervals lie apart. */
export function Surprises({ of, heading: Heading }: Props) {
  const { items, total } = of.surprises;
  if (total === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="board-surprises">
      <Heading id="board-surprises">Surprises</Heading>
      <ul className={styles.list}>
        {items.map(({ smaller, larger, smallerBillions, largerBillions, met }) => {
          const entries = (question: { ref: string; against?: string }, words: string, about: string) => (
            <EntriesLink
              address={addressOf(of)}
              question={question}
              label={`${words}: ${about}, open the entries`}
            >
              {words}
            </EntriesLink>
          );
          const [small, large] = [`tool:${smaller.id}`, `tool:${larger.id}`];
          return (
            <li key={smaller.id}>
              <Tool {...smaller} /> ({sizeText(smallerBillions)}) is rated above <Tool {...larger} /> (
              {sizeText(largerBillions)})
              <br />
              {met === null ? (
                <>
                  they never met; entries of {entries({ ref: small }, 'the smaller', smaller.name)} and{' '}
                  {entries({ ref: large }, 'the larger', larger.name)}
                </>
              ) : (
                entries(
                  { ref: small, against: large },
                  metText(met, of),
                  `${smaller.name} against ${larger.name}`,
                )
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>
        {total > items.length && `The ${count(items.length)} that differ most in size of ${count(total)}. `}
        Of one maker or family, the larger with at least twice the parameters, 95 % intervals apart.
      </p>
    </section>
  );
}

function metText(met: { wins: number; losses: number; ties: number }, { kind }: RatingHighlights): string {
  return resultText({ ...met, matches: met.wins + met.losses + met.ties, unjudged: 0 }, [kind]);
}

/** `8B`, `33M`: parameters, of a number in thousand millions. */
function sizeText(billions: number): string {
  return billions < 1
    ? `${Math.round(billions * 1000)}M`
    : `${billions.toLocaleString('en-US', { maximumFractionDigits: 1 })}B`;
}
