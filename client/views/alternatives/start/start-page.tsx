import { useEffect } from 'react';
import { Link } from 'wouter';
import { Chooser } from '../../../find/chooser.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { inARow } from '../need/coverage-words.ts';
import { NeedChips } from '../need/need-chips.tsx';
import { atTool } from '../moves.ts';
import { useShown } from '../shown-context.ts';
import { Suggested } from './suggested.tsx';
import { useSuggestions } from './use-suggestions.ts';
import styles from './start-page.module.css';

/** The two questions: what can replace a tool, and what can do what is needed. */
export function StartPage() {
  const { go, to } = useShown();
  const { tools, needs } = useSuggestions();
  useEffect(() => {
    document.title = 'Alternatives · Match Graph';
  }, []);
  return (
    <div className={styles.start}>
      <header>
        <h1 className={styles.title}>Find an alternative</h1>
        <p className={styles.lead}>
          Name a tool to replace, or say what you need. Every alternative shows why it is one, who won
          head-to-head, and what you would lose and gain as far as that is known.
        </p>
      </header>
      <div className={styles.questions}>
        <section className={styles.question} aria-label="By tool">
          <Chooser
            label="Replace …"
            placeholder="A tool, such as notion or gpt-4"
            only="tool"
            focused
            onChoose={({ id }) => go(atTool(id))}
          />
          <Suggested
            waiting={tools === null}
            items={(tools ?? []).map(({ id, name, type }) => (
              <Link key={id} href={to(atTool(id))}>
                <TypeMark type={type} size={16} /> <span>Alternatives to {name}</span>
              </Link>
            ))}
          />
        </section>
        <section className={styles.question} aria-label="By need">
          <NeedChips label="I need …" focused={false} />
          <Suggested
            waiting={needs === null}
            items={(needs ?? []).map(({ capabilities }) => {
              const ids = capabilities.map(({ id }) => id);
              return (
                <Link key={ids.join()} href={to({ need: ids })}>
                  <TypeMark type="function" size={16} />{' '}
                  <span>Tools for {inARow(capabilities.map(({ name }) => name))}</span>
                </Link>
              );
            })}
          />
        </section>
      </div>
    </div>
  );
}
