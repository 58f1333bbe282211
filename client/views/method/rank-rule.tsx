import type { ReactNode } from 'react';
import type { RankMethod } from '#contract/rank.ts';
import { rankFieldText } from '#contract/rank-text.ts';
import table from '../../ui/card-table.module.css';
import view from '../../ui/page.module.css';
import { scrollStop } from '../../ui/scroll-stop.ts';
import { count } from '../../words/numbers.ts';
import { typeName } from '../../words/words.ts';
import styles from './rank-rule.module.css';

/** The rule, its parts, and what the catalogue adds to them, as tables. */
export function RankRule({
  method: { method, rule, parts, on, percentiles, fields, ranked },
}: {
  method: RankMethod;
}) {
  return (
    <>
      <p className={view.lead}>{rule}</p>
      <p className={styles.note}>
        Method {method}. What a source prints as its own rank stands next to ours and is never part of it.
        {on !== null && ` The newest data are of ${on}.`}
      </p>
      <Section title="Five parts, each 0 to 1" id="parts">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col" data-number>
              Weight
            </th>
            <th scope="col">Formula</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, label, weight, formula }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td data-number data-label="Weight">
                {Math.round(100 * weight)} %
              </td>
              <td className={styles.wide} data-label="Formula">
                {formula}
              </td>
            </tr>
          ))}
        </tbody>
      </Section>
      <Section title="How many tools have a rank" id="ranked">
        <thead>
          <tr>
            <th scope="col">Parts known</th>
            <th scope="col" data-number>
              Tools
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ known, tools }) => (
            <tr key={known}>
              <th scope="row">
                {known} of {parts.length}
              </th>
              <td data-number data-label="Tools">
                {count(tools)}
              </td>
            </tr>
          ))}
        </tbody>
      </Section>
      <Section title="99th percentile of each signal" id="percentiles">
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Signal</th>
            <th scope="col" data-number>
              Tools
            </th>
            <th scope="col" data-number>
              99th percentile
            </th>
          </tr>
        </thead>
        <tbody>
          {percentiles.map(({ type, signal, tools, value }) => (
            <tr key={`${type} ${signal}`}>
              <th scope="row">{typeName(type)}</th>
              <td data-label="Signal">{signal}</td>
              <td data-number data-label="Tools">
                {count(tools)}
              </td>
              <td data-number data-label="99th percentile">
                {count(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </Section>
      <Section title="Facts that quality counts" id="fields">
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Facts</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ type, fields: names }) => (
            <tr key={type}>
              <th scope="row">{typeName(type)}</th>
              <td className={styles.wide} data-label="Facts">
                {names.map(rankFieldText).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </Section>
    </>
  );
}

function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div ref={scrollStop} className={table.frame}>
        <table className={table.table}>{children}</table>
      </div>
    </section>
  );
}
