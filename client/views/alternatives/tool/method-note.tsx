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
      <summary>How “alike” is made</summary>
      <p>
        The mean of its parts, each weighed as below; what is not known of {answer.tool.name} is left out.{' '}
        {count(considered)} tools were looked at: those that share what few can do, are near in meaning, or
        were matched or listed with it. Method {method.id}.
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
