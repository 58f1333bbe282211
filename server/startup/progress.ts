/** What a person sees while waiting: one line that changes on a terminal, plain lines elsewhere. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** What is being done now. */
  step(line: string): void;
  /** How far one part of it is; `total` null when nobody knows yet. */
  count(what: string, part: string, done: number, total: number | null): void;
  /** A line that stays. */
  say(line: string): void;
}

export function createProgress(out: NodeJS.WriteStream): Progress {
  return out.isTTY ? onTerminal(out) : inPlainLines(out);
}

function onTerminal(out: NodeJS.WriteStream): Progress {
  let bar: SingleBar | null = null;
  const clear = () => {
    bar?.stop();
    bar = null;
    out.clearLine(0);
    out.cursorTo(0);
  };
  return {
    step(line) {
      clear();
      out.write(`${line} …`.slice(0, out.columns - 1));
    },
    count(what, part, done, total) {
      if (bar === null) {
        clear();
        bar = new SingleBar({
          format: '{what}: {part} [{bar}] {value} of {most}',
          stream: out,
          clearOnComplete: true,
          barsize: 24,
        });
        bar.start(total ?? Math.max(done, 1), done, { what, part, most: total ?? '?' });
      }
      bar.setTotal(total ?? Math.max(done, 1));
      bar.update(done, { what, part, most: total ?? '?' });
    },
    say(line) {
      clear();
      out.write(`${line}\n`);
    },
  };
}

function inPlainLines(out: NodeJS.WriteStream): Progress {
  let last = '';
  const say = (line: string) => {
    if (line !== last) out.write(`${line}\n`);
    last = line;
  };
  return { step: say, say, count: (what) => say(what) };
}
