import { useState } from 'react';
import { pricings } from '#contract/vocabulary.ts';

import { pricingNames } from '../../../words/words.ts';
import { Field } from '../../../ui/field.tsx';
import { ToolTypeSelect } from '../../../ui/tool-type-select.tsx';
import fields from '../../../ui/fields.module.css';
import { CapabilityPicker } from '../../../find/capability-picker.tsx';
import { ChosenCapabilities } from './chosen-capabilities.tsx';
import type { CheckedDraft, ToolDraft } from './tool-draft.ts';

interface Props {
  readonly draft: ToolDraft;
  readonly wrong: CheckedDraft['wrong'];
  /** Whether fields that were not touched are told to be wrong too. */
  readonly all: boolean;
  readonly onChange: (draft: ToolDraft) => void;
}

/** The fields of one tool. What is wrong is told once a field was left. */
export function ToolFields({ draft, wrong, all, onChange }: Props) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const leave = (name: string) => () => setLeft([...left, name]);
  const told = (name: keyof typeof wrong) => (all || left.includes(name) ? wrong[name] : undefined);
  return (
    <div className={fields.fields}>
      <Field label="Name" wrong={told('name')}>
        {(control) => (
          <input
            {...control}
            name="name"
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            placeholder="As its makers write it"
            value={draft.name}
            onChange={({ target }) => onChange({ ...draft, name: target.value })}
            onBlur={draft.name === '' ? undefined : leave('name')}
          />
        )}
      </Field>
      <Field label="Type" wrong={told('type')}>
        {(control) => (
          <ToolTypeSelect
            {...control}
            value={draft.type}
            onChoose={(type) => onChange({ ...draft, type })}
            onBlur={leave('type')}
          />
        )}
      </Field>
      <Field label="Link" hint="where it lives" wrong={told('url')}>
        {(control) => (
          <input
            {...control}
            name="url"
            type="url"
            autoComplete="off"
            placeholder="https://"
            value={draft.url}
            onChange={({ target }) => onChange({ ...draft, url: target.value })}
            onBlur={leave('url')}
          />
        )}
      </Field>
      <Field label="Pricing">
        {(control) => (
          <select
            {...control}
            value={draft.pricing}
            onChange={({ target }) =>
              onChange({ ...draft, pricing: pricings.find((one) => one === target.value) ?? 'unknown' })
            }
          >
            {pricings.map((pricing) => (
              <option key={pricing} value={pricing}>
                {pricingNames[pricing]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CapabilityPicker
        label="Capabilities"
        hint="what it can do, each once, the most typical first"
        onChoose={({ id, name }) => {
          if (draft.capabilities.some((one) => one.id === id)) return;
          onChange({ ...draft, capabilities: [...draft.capabilities, { id, name, description: '' }] });
        }}
      />
      <ChosenCapabilities
        chosen={draft.capabilities}
        onChange={(capabilities) => onChange({ ...draft, capabilities })}
      />
    </div>
  );
}
