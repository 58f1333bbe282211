import { useMutationState } from '@tanstack/react-query';
import { correctingKey } from './correcting-key.ts';

/** Says that a correction holds or is undone. Around every screen: what was corrected may go from the page. */
export function CorrectingStatus() {
  const said = useMutationState({
    filters: { mutationKey: correctingKey },
    select: ({ state, options: { mutationKey = [] } }) => {
      if (state.status !== 'success') return '';
      return mutationKey.includes('undo') ? 'Correction undone.' : 'Corrected.';
    },
  });
  return <output className="unseen">{said.at(-1)}</output>;
}
