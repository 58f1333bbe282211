import { Field } from '../../../ui/field.tsx';
import fields from '../../../ui/fields.module.css';
import type { AboutPage } from './sending.ts';

interface Props {
  readonly about: AboutPage;
  readonly onChange: (about: AboutPage) => void;
}

/** Where a page comes from, as far as it is known. */
export function PageFields({ about, onChange }: Props) {
  const input = (name: keyof AboutPage, type: string, placeholder: string) => ({
    type,
    placeholder,
    autoComplete: 'off',
    value: about[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...about, [name]: target.value }),
  });
  return (
    <div className={fields.fields}>
      <Field label="Title" hint="of the source">
        {(control) => <input {...control} {...input('title', 'text', 'The page’s first line')} />}
      </Field>
      <Field label="Address">
        {(control) => <input {...control} {...input('url', 'url', 'https://')} />}
      </Field>
      <Field label="Licence">
        {(control) => <input {...control} {...input('licence', 'text', 'Not stated')} />}
      </Field>
      <Field label="As of" hint="the day it was saved">
        {(control) => <input {...control} {...input('snapshot', 'date', '')} />}
      </Field>
    </div>
  );
}
