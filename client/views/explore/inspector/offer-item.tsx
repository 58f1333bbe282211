import type { Offer, ToolCapabilities } from '#contract/tool.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { useSources } from '../../../api/use-sources.ts';
import { evidenceWords } from '../../../evidence/evidence-words.ts';
import { counted } from '../../../words/numbers.ts';
import { CorrectButton } from '../../../corrections/correct-button.tsx';
import panel from './panel.module.css';

interface Props {
  readonly tool: ToolCapabilities['tool'];
  readonly offer: Offer;
}

/** What a tool can do in its source's words, with the line they stand on and what that rests on. */
export function OfferItem({ tool, offer }: Props) {
  const explore = useExplore();
  const source = useSources()(offer.source);
  const { capability, description, unique, vsAlternatives, claims } = offer;
  const origin = [
    evidenceWords(source?.title ?? offer.source, offer),
    claims.length > 0 && counted(claims.length, 'claim'),
    capability.derivedName && 'name derived by us',
  ].filter(Boolean);
  return (
    <li>
      <StepLink to={stateAtNode(explore, `capability:${capability.id}`)}>{capability.name}</StepLink>
      {description && <p>{description}</p>}
      {unique && (
        <p className={panel.quiet}>
          <strong>Unique:</strong> {unique}
        </p>
      )}
      {vsAlternatives && (
        <p className={panel.quiet}>
          <strong>vs alternatives:</strong> {vsAlternatives}
        </p>
      )}
      <p className={panel.small}>
        {origin.join(' · ')} · <CorrectButton tool={tool} does={capability} />
      </p>
    </li>
  );
}
