import type { QualityRate } from '#contract/rates.ts';
import { intervalText, voteText } from '#contract/result-text.ts';
import { ShareBar } from '../ui/share-bar.tsx';

/** A share of participations with what it says in words; nothing where no share is known. */
export function VoteBar({ row }: { readonly row: QualityRate }) {
  const { share, low, high, quality } = row;
  const words = voteText(quality.name, row);
  if (share === null || low === null || high === null) return <span title={words} />;
  return (
    <ShareBar
      share={share}
      bad={quality.sense === 'bad'}
      words={`${words} (${intervalText({ low, high })})`}
    />
  );
}
