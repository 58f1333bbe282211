import { Link } from 'wouter';
import type { FamilyVersion } from '#contract/families.ts';
import { compareAddress } from '../../explore/compare-address.ts';
import bar from '../alternatives/compare-bar.module.css';

interface Props {
  readonly versions: readonly FamilyVersion[];
  readonly aside: readonly string[];
  readonly onSwitch: (id: string) => void;
}

/** The versions put aside, and the way to them side by side. */
export function CompareVersions({ versions, aside, onSwitch }: Props) {
  if (aside.length === 0) return null;
  const names = new Map(versions.map(({ id, name, version }) => [id, version ?? name]));
  return (
    <section className={bar.bar} aria-label="To compare">
      <ul className={bar.tools}>
        {aside.map((id) => (
          <li key={id}>
            <span>{names.get(id) ?? id}</span>
            <button
              type="button"
              className={bar.out}
              aria-label={`Take ${names.get(id) ?? id} out of the comparison`}
              onClick={() => onSwitch(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {aside.length > 1 ? (
        <Link href={compareAddress(aside)} className={bar.go}>
          Compare {aside.length} versions
        </Link>
      ) : (
        <span className={bar.hint}>Pick another to compare it with.</span>
      )}
    </section>
  );
}
