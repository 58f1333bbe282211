import { apartText, totalText, type Sum } from './sums.ts';

interface Props {
  readonly sum: Sum;
  readonly className: string | undefined;
}

/** What entries add up to, before any of them: what counts, then what that holds already and what does not count. */
export function Totals({ sum, className }: Props) {
  const apart = apartText(sum);
  return (
    <output className={className}>
      {sum.counted === 0 && apart !== null ? (
        <b>{apart}</b>
      ) : (
        <>
          <b>{totalText(sum)}</b>
          {apart !== null && <>; {apart}</>}
        </>
      )}
    </output>
  );
}
