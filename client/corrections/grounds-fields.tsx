import { Field } from '../ui/field.tsx';
import fields from '../ui/fields.module.css';
import type { CorrectionFieldProps } from './said-field.tsx';

/** Why it is so, where that can be read, and who says it. */
export function GroundsFields({ draft, wrong, onChange }: CorrectionFieldProps) {
  return (
    <div className={fields.fields}>
      <Field label="Why" hint="optional" wide wrong={wrong.reason}>
        {(control) => (
          <input
            {...control}
            type="text"
            name="reason"
            maxLength={500}
            value={draft.reason}
            onChange={({ target }) => onChange({ ...draft, reason: target.value })}
          />
        )}
      </Field>
      <Field label="Where that can be read" hint="optional" wrong={wrong.url}>
        {(control) => (
          <input
            {...control}
            type="url"
            name="url"
            autoComplete="off"
            placeholder="https://"
            value={draft.url}
            onChange={({ target }) => onChange({ ...draft, url: target.value })}
          />
        )}
      </Field>
      <Field label="Your name" hint="optional, shown" wrong={wrong.by}>
        {(control) => (
          <input
            {...control}
            type="text"
            name="by"
            autoComplete="name"
            maxLength={100}
            value={draft.by}
            onChange={({ target }) => onChange({ ...draft, by: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
