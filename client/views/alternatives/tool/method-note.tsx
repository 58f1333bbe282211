import type { Alternatives } from '#contract/alternatives.ts';
import { count } from '../../../words/numbers.ts';
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
        Where two tools have only similar descriptions or one broad heading in common, which neither is mainly
        for, it is at most {percent(method.atMostAlone)}; what is given up keeps {percent(method.givenUp)} of
        its score. Unless a list or a comparison names the two, one of another type keeps{' '}
        {percent(method.otherType)}, of another kind {percent(method.otherKind)}, and an MCP server where{' '}
        {answer.tool.name} is none, or the reverse, {percent(method.server)} and a place behind all others; a
        server that is not said to be for what the name of an MCP server asked about says keeps{' '}
        {percent(method.otherObject)}, and one that nobody counts or names {percent(method.littleKnown)} of
        what the best known keeps. Functions count less the further behind a tool’s sources name them. Of
        equally similar ones the most compared come first. {count(considered)} tools were scored: those that
        share rare functions, have similar descriptions, or were compared or listed with it. Method{' '}
        {method.id}.
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
