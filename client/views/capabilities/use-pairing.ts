import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendPairing } from '../../api/capability-queries.ts';

/** Two words for capabilities, and whether a person says that they mean the same. */
export interface PairingWord {
  readonly left: { readonly id: string; readonly name: string };
  readonly right: { readonly id: string; readonly name: string };
  readonly same: boolean;
}

/** Sends a person's word; when it stands, all that is shown is read anew. */
export function usePairing(after?: () => void) {
  const client = useQueryClient();
  const deciding = useMutation({
    mutationFn: ({ left, right, same }: PairingWord) => sendPairing({ left: left.id, right: right.id, same }),
    onSuccess: async () => {
      after?.();
      await client.invalidateQueries();
    },
  });
  return { decide: deciding.mutate, deciding };
}
