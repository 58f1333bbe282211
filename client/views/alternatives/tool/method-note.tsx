import type { Alternatives } from '#contract/alternatives.ts';
import { count } from '../../../numbers.ts';
import { percent, scoreParts } from '../parts/score-parts.ts';
import styles from './method-note.module.css';

/** How the score is made: the parts, what each means and weighs, and how many tools were looked at. */
export function MethodNote({ answer }: { readonly answer: Alternatives }) {
  const { method, considered } = answer;
  const sum = scoreParts.reduce((all, { key }) => all + method.weights[key], 0);
  return (
    <details className={styles.note}>
      <summary>How similarity is computed</summary>
      <p>
        The mean of its parts, weighted as below; parts without data for {answer.tool.name} are left out.
        Where two tools have only one broad heading or similar descriptions in common, it is at most{' '}
        {percent(method.atMostAlone)}; what is given up keeps {percent(method.givenUp)} of its score, and what
        is of another kind {percent(method.otherKind)}, unless a list or a comparison names the two. Functions
        count less the further behind a tool’s sources name them. Of equally similar ones the most compared
        come first. {count(considered)} tools were scored: those that share rare functions, have similar
        descriptions, or were compared or listed with it. Method {method.id}.
      </p>
      <dl>
        {scoreParts.map(({ key, label, about }) => (
          <div key={key}>
            <dt>
              {label} {percent(method.weights[key] / sum)}
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
