import { isWebAddress } from '#contract/address.ts';
import { correctionGrounds, correctionSays, type SaidCorrection } from './correction-words.ts';
import styles from './corrections.module.css';

/** A correction as it stands on the tool's page, before and after it is sent. */
export function CorrectionText({ said }: { said: SaidCorrection & { readonly url: string | null } }) {
  return (
    <p>
      <strong className={styles.says}>{correctionSays(said)}</strong> —{' '}
      <span className={styles.grounds}>{correctionGrounds(said)}</span>
      {said.url !== null && isWebAddress(said.url) && (
        <>
          {' '}
          <a href={said.url} rel="noreferrer nofollow" target="_blank">
            Read it there
          </a>
        </>
      )}
    </p>
  );
}
