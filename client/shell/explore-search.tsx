import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { familyAddress } from '../addresses/family-address.ts';
import { isExplore } from '../addresses/is-explore.ts';
import { findNode } from '../explore/moves.ts';
import { searchAddress } from '../addresses/search-address.ts';
import { useExploreState } from '../explore/use-explore-state.ts';
import { SearchBox } from './search-box.tsx';

/** The search box of the top bar: what is chosen is added to the map and focused; its words are in the address. */
export function ExploreSearch() {
  const [state, go] = useExploreState();
  const [text, setText] = useState(state.q);
  const written = useRef(state.q);
  const input = useRef<HTMLInputElement>(null);

  // The address changed by other hands (Back, a suggested question): its words are shown.
  useEffect(() => {
    if (state.q === written.current) return;
    written.current = state.q;
    setText(state.q);
    if (state.q !== '') input.current?.focus({ preventScroll: true });
  }, [state.q]);

  const settle = (settled: string) => {
    if (settled === state.q || !isExplore(location.pathname)) return;
    written.current = settled;
    go({ ...state, q: settled }, 'replace');
  };

  const [, visit] = useLocation();
  return (
    <SearchBox
      input={input}
      text={text}
      onText={setText}
      onSettled={settle}
      onAll={(words) => {
        setText('');
        visit(searchAddress(words));
      }}
      onFamily={({ id }) => {
        setText('');
        visit(familyAddress(id));
      }}
      onChoose={(hit) => {
        written.current = '';
        setText('');
        go(findNode(state, `${hit.kind}:${hit.id}`));
        // Enter again expands what was found.
        document.getElementById('map')?.focus({ preventScroll: true });
      }}
    />
  );
}
