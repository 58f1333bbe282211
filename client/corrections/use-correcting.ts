import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CorrectionAsked } from '#contract/corrections.ts';
import { sendCorrection, sendUndoOfCorrection } from '../api/correction-queries.ts';
import { correctingKey } from './correcting-key.ts';

/**
 * Sends a correction, or takes one back; when that holds, all that is shown is read anew.
 * @param leave moves the focus on: what has it may go from the page then
 */
export function useCorrecting(leave: () => void) {
  const client = useQueryClient();
  const onSuccess = async () => {
    leave();
    await client.invalidateQueries();
  };
  const sending = useMutation({
    mutationKey: [...correctingKey, 'correct'],
    mutationFn: (asked: CorrectionAsked) => sendCorrection(asked),
    onSuccess,
  });
  const undoing = useMutation({
    mutationKey: [...correctingKey, 'undo'],
    mutationFn: (id: string) => sendUndoOfCorrection(id),
    onSuccess,
  });
  return { sending, undoing };
}
