import { useState } from 'react';
import type { SearchHit } from '#contract/search.ts';
import type { CapabilityKind } from '#contract/vocabulary.ts';
import { Field } from '../ui/field.tsx';
import { SearchCombobox } from './search-combobox.tsx';
import styles from './capability-picker.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly wrong?: string | undefined;
  readonly name?: string;
  /** Of one kind alone. */
  readonly only?: CapabilityKind;
  readonly onChoose: (hit: SearchHit) => void;
}

/** A combobox over the capabilities that are known: what is chosen is kept beside, and the next can be typed. */
export function CapabilityPicker({ label, hint, wrong, name, only, onChoose }: Props) {
  const [text, setText] = useState('');
  return (
    <Field label={label} hint={hint} wrong={wrong} wide>
      {(control) => (
        <div className={styles.picker}>
          <SearchCombobox
            {...control}
            name={name}
            placeholder="Search: summarise, image, code review …"
            text={text}
            onText={setText}
            only="capability"
            capabilityKind={only}
            onChoose={(hit) => {
              setText('');
              onChoose(hit);
            }}
          />
        </div>
      )}
    </Field>
  );
}
