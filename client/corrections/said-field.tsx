import type { Offer } from '#contract/tool.ts';
import { CapabilityPicker } from '../find/capability-picker.tsx';
import { Field } from '../ui/field.tsx';
import { ToolTypeSelect } from '../ui/tool-type-select.tsx';
import type { CheckedCorrection, CorrectionDraft } from './correction-draft.ts';

export interface CorrectionFieldProps {
  readonly draft: CorrectionDraft;
  readonly wrong: CheckedCorrection['wrong'];
  readonly onChange: (draft: CorrectionDraft) => void;
}

/** The one thing that is said, by its kind. */
export function SaidField({
  offers,
  draft,
  wrong,
  onChange,
}: CorrectionFieldProps & { readonly offers: readonly Offer[] }) {
  switch (draft.kind) {
    case 'doesNot': {
      const named = new Map(offers.map(({ capability }) => [capability.id, capability]));
      return (
        <Field label="What it does not do" wrong={wrong.doesNot}>
          {(control) => (
            <select
              {...control}
              name="doesNot"
              value={draft.doesNot?.id ?? ''}
              onChange={({ target }) => onChange({ ...draft, doesNot: named.get(target.value) ?? null })}
            >
              <option value="">Choose …</option>
              {[...named.values()].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      );
    }
    case 'does':
      return (
        <>
          <CapabilityPicker
            label="What it also does"
            hint={
              draft.does === null ? 'one of the functions of this catalogue' : `chosen: ${draft.does.name}`
            }
            wrong={wrong.does}
            name="does"
            only="function"
            onChoose={({ id, name }) => onChange({ ...draft, does: { id, name } })}
          />
          <Field label="How" hint="in a few words, optional" wrong={wrong.how}>
            {(control) => (
              <input
                {...control}
                type="text"
                name="how"
                maxLength={300}
                value={draft.how}
                onChange={({ target }) => onChange({ ...draft, how: target.value })}
              />
            )}
          </Field>
        </>
      );
    case 'line':
      return (
        <Field label="Its line" hint="what a person gets, in one sentence" wrong={wrong.line}>
          {(control) => (
            <textarea
              {...control}
              name="line"
              rows={3}
              maxLength={300}
              value={draft.line}
              onChange={({ target }) => onChange({ ...draft, line: target.value })}
            />
          )}
        </Field>
      );
    case 'type':
      return (
        <Field label="It is a" wrong={wrong.type}>
          {(control) => (
            <ToolTypeSelect
              {...control}
              value={draft.type}
              onChoose={(type) => onChange({ ...draft, type })}
            />
          )}
        </Field>
      );
  }
}
