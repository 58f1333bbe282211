// @vitest-environment happy-dom
/** What words were read as, as marks: what keys and focus do when one is taken off. */
import { act, useRef, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryLocation } from 'wouter/memory-location';
import { Router } from 'wouter';
import { ConditionMarks } from '../../../../client/views/search/condition-marks.tsx';
import { readWords } from '../../../../client/views/search/read-words.ts';

let root: Root;
let host: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

/** The screen's words and marks; an address without a condition shows it no more. */
function Screen({
  said,
  unknown,
}: {
  readonly said: readonly string[];
  readonly unknown: readonly string[];
}) {
  const field = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState(said.join(' '));
  const { hook } = memoryLocation({ path: '/search' });
  const read = said
    .filter((from) => !q.includes(`"${from}"`))
    .map((from) => ({ what: unknown.includes(from) ? 'unknown' : 'pricing', value: 'open-source', from }));
  return (
    <Router hook={() => [hook()[0], (to: string) => setQ(decodeURIComponent(to))]}>
      <input ref={field} />
      <ConditionMarks
        conditions={readWords({ read, prefers: [] })}
        q={q}
        to={encodeURIComponent}
        field={field}
      />
    </Router>
  );
}

const shown = (...said: string[]) => act(() => root.render(<Screen said={said} unknown={['GDPR']} />));
const marks = () => [...host.querySelectorAll('a')];
const press = (index: number) =>
  act(() => {
    marks()[index]?.focus();
    marks()[index]?.click();
  });

test('focus goes to the next mark, and from the last one to the search field', () => {
  shown('no cloud', 'under $1', 'open source');
  press(1);
  expect(marks()).toHaveLength(2);
  expect(document.activeElement).toBe(marks()[1]);
  press(1);
  expect(marks()).toHaveLength(1);
  expect(document.activeElement).toBe(host.querySelector('input'));
  press(0);
  expect(marks()).toHaveLength(0);
  expect(document.activeElement).toBe(host.querySelector('input'));
});

test('a mark of what is searched for as text has nothing to press, and the focus passes it by', () => {
  shown('no cloud', 'GDPR', 'under $1');
  expect(host.querySelectorAll('li')).toHaveLength(3);
  expect(marks().map(({ title }) => title)).toEqual([
    'Do not filter by “no cloud”',
    'Do not filter by “under $1”',
  ]);
  press(0);
  expect(document.activeElement).toBe(marks()[0]);
  expect(marks().map(({ title }) => title)).toEqual(['Do not filter by “under $1”']);
});

test('a condition said twice is one mark, and React has nothing to say of it', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  shown('no cloud', 'no cloud', 'under $1');
  expect(marks()).toHaveLength(2);
  press(0);
  expect(marks().map(({ title }) => title)).toEqual(['Do not filter by “under $1”']);
  expect(errors).not.toHaveBeenCalled();
  errors.mockRestore();
});
