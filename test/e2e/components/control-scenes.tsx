import { useState } from 'react';
import { AnyField } from '../../../client/ui/any-field.tsx';
import { Bars } from '../../../client/ui/bars.tsx';
import { CompareBar } from '../../../client/ui/compare-bar.tsx';
import { Combobox } from '../../../client/ui/combobox.tsx';
import { Field } from '../../../client/ui/field.tsx';
import { Menu } from '../../../client/ui/menu.tsx';
import { Meter } from '../../../client/ui/meter.tsx';
import { Modal } from '../../../client/ui/modal.tsx';
import { OverPage } from '../../../client/ui/over-page.tsx';
import { PageProblem } from '../../../client/ui/page-problem.tsx';
import { Palette } from '../../../client/ui/palette.tsx';
import { PricingField } from '../../../client/ui/pricing-field.tsx';
import { RowsWaiting } from '../../../client/ui/rows-waiting.tsx';
import { Segmented } from '../../../client/ui/segmented.tsx';
import { ShareBar } from '../../../client/ui/share-bar.tsx';
import { ShowMore } from '../../../client/ui/show-more.tsx';
import { SkeletonLines } from '../../../client/ui/skeleton-lines.tsx';
import { SortHead } from '../../../client/ui/sort-head.tsx';
import { LinkTabs } from '../../../client/ui/tabs.tsx';
import { SourceField } from '../../../client/ui/source-field.tsx';
import { ToolTypeSelect } from '../../../client/ui/tool-type-select.tsx';
import { type Branch, Tree } from '../../../client/ui/tree.tsx';
import { TypeField } from '../../../client/ui/type-field.tsx';
import { TypeMark } from '../../../client/ui/type-mark.tsx';
import { WordsField } from '../../../client/ui/words-field.tsx';
import type { Say, Scenes } from './say.ts';

const fruit = ['Apple', 'Apricot', 'Banana', 'Cherry'];
const look = { sheet: undefined, list: undefined, heading: undefined, choice: undefined };

function fitting(text: string, say: Say) {
  const typed = text.trim().toLowerCase();
  return fruit
    .filter((name) => name.toLowerCase().includes(typed))
    .map((name) => ({ key: name, name, content: name, take: () => say(name) }));
}

/** Three families above, as the search has them; what is asked for comes when `answer` is pressed. */
function Searching({ say }: { say: Say }) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState('');
  const found = fitting(answered, say);
  return (
    <>
      <Combobox
        aria-label="Fruit"
        text={text}
        onText={(typed) => {
          setText(typed);
          if (typed !== 'ban') setAnswered(typed);
        }}
        open={open}
        onOpen={setOpen}
        onLeave={() => say('left')}
        list={{
          label: 'Found',
          groups: [
            {
              key: 'kinds',
              label: 'Kinds',
              heading: true,
              choices: [{ key: 'all', name: 'All fruit', content: 'All fruit', take: () => say('all') }],
            },
            { key: 'fruit', label: 'Fruit', choices: found },
          ],
          start: found[0]?.key,
          pending: answered !== text,
          foot: <p>{found.length} found</p>,
          look,
        }}
      />
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setAnswered(text)}>
        Answer
      </button>
    </>
  );
}

function Choosing({ say }: { say: Say }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Choose
      </button>
      {open && (
        <Palette
          label="Fruit"
          words="Which fruit?"
          text={text}
          onText={setText}
          choices={fitting(text, say)}
          foot="Enter takes the marked one"
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Growing({ say }: { say: Say }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const branch = (key: string, more: Partial<Branch> = {}): Branch => ({
    key,
    name: key,
    content: key,
    current: false,
    hasMore: false,
    under: [],
    ...more,
  });
  const under = open.has('Oak') ? [branch('Twig'), branch('Leaf')] : [];
  return (
    <Tree
      label="Trees"
      branches={[branch('Oak', { hasMore: true, under }), branch('Elm', { current: true }), branch('Ash')]}
      open={open}
      onOpen={setOpen}
      onClick={(key) => say(`click ${key}`)}
      onEnter={(key) => say(`enter ${key}`)}
      onSpace={(key) => say(`space ${key}`)}
    />
  );
}

function Showing({ say }: { say: Say }) {
  const [chosen, choose] = useState<'map' | 'tree'>('map');
  return (
    <Segmented
      label="Show as"
      choices={[
        ['map', 'Map'],
        ['tree', 'Tree'],
      ]}
      chosen={chosen}
      onChoose={(choice) => {
        choose(choice);
        say(choice);
      }}
    />
  );
}

function Tabbing({ say }: { say: Say }) {
  const [shown, show] = useState('/one');
  return (
    <LinkTabs
      label="Views"
      tabs={[
        { id: 'one', label: 'First', to: '/one' },
        { id: 'two', label: 'Second', to: '/two' },
        { id: 'three', label: 'Third', to: '/three' },
      ]}
      chosen={shown === '/two' ? 'two' : shown === '/three' ? 'three' : 'one'}
      onGo={(to) => {
        show(to);
        say(to);
      }}
    >
      <p>Shown: {shown}</p>
    </LinkTabs>
  );
}

function Opening({ over }: { over: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open &&
        (over ? (
          <OverPage title="Why" closed="/closed">
            <p>Because.</p>
          </OverPage>
        ) : (
          <Modal label="Question" onClose={() => setOpen(false)}>
            <button type="button">Yes</button>
          </Modal>
        ))}
    </>
  );
}

const nothing = () => {};

function Parts({ say }: { say: Say }) {
  return (
    <>
      <Field label="Name" hint="as it is written" wrong="Give a name.">
        {(control) => <input {...control} />}
      </Field>
      <Field label="Kind">
        {(control) => <ToolTypeSelect {...control} value="" onChoose={(type) => say(`kind ${type}`)} />}
      </Field>
      <AnyField
        label="Size"
        choices={[{ value: 's', label: 'Small' }]}
        chosen={null}
        onChoose={(size) => say(`size ${size}`)}
      />
      <PricingField chosen={null} onChoose={(price) => say(`price ${price}`)} />
      <SourceField sources={[{ id: 'one', title: 'Source One' }]} chosen="two" onChoose={nothing} />
      <TypeField
        types={[{ type: 'model', tools: 1200 }]}
        chosen={null}
        onChoose={(type) => say(`type ${type}`)}
      />
      <WordsField label="Words" placeholder="any" value="" onWords={(words) => say(`words ${words}`)} />
      <table>
        <thead>
          <tr>
            <SortHead label="Rank" number sorted="descending" onSort={() => say('sort')} />
          </tr>
        </thead>
      </table>
      <ShareBar share={0.4} bad={false} words="40 % found it useful" />
      <Bars
        label="Votes by month"
        top={4}
        bars={[
          { key: '2026-01', value: 4, words: '2026-01: 4 votes' },
          { key: '2026-02', value: 0, words: '2026-02: 0 votes' },
        ]}
      />
      <Meter share={0.5} />
      <TypeMark type="model" />
      <SkeletonLines lines={2} />
      <RowsWaiting rows={2} />
      <ShowMore there={20} total={50} reading={false} onMore={(rows) => say(`more ${rows}`)} />
      <CompareBar
        aside={[
          { id: 'a', name: 'Alpha' },
          { id: 'b', name: 'Beta' },
        ]}
        noun="tools"
        onOut={(id) => say(`out ${id}`)}
      />
    </>
  );
}

export const controlScenes = {
  combobox: Searching,
  palette: Choosing,
  menu: ({ say }) => (
    <Menu
      label="What to do"
      sections={[
        [
          { label: 'Expand', figure: '12', run: () => say('expand') },
          { label: 'models', figure: '7', part: true, run: () => say('models') },
        ],
        [{ label: 'Hide', run: () => say('hide') }],
      ]}
      onClose={() => say('closed')}
    />
  ),
  tree: Growing,
  segmented: Showing,
  tabs: Tabbing,
  modal: () => <Opening over={false} />,
  overPage: () => <Opening over />,
  parts: Parts,
  problem: ({ say }) => (
    <PageProblem
      error={new Error('The server does not answer.')}
      title={{ missing: 'No such tool', failed: 'This page could not be shown' }}
      near={[{ name: 'Alpha', to: '/alpha' }]}
      otherwise={{ name: 'All tools', to: '/search' }}
      retry={() => say('retry')}
    />
  ),
} satisfies Scenes;
