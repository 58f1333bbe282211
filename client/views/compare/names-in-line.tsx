import { Fragment } from 'react';
import { Link } from 'wouter';
import { linkToNode } from '../../addresses/url-state.ts';
import { count } from '../../words/numbers.ts';

interface Props {
  readonly of: readonly { readonly ref: string; readonly name: string }[];
}

/** So many are named before the rest is only counted. */
const first = 6;

/** The first of some nodes by name, and how many more there are. */
export function NamesInLine({ of }: Props) {
  return (
    <>
      {of.slice(0, first).map(({ ref, name }, at) => (
        <Fragment key={ref}>
          {at > 0 && ', '}
          <Link href={linkToNode(ref)}>{name}</Link>
        </Fragment>
      ))}
      {of.length > first && ` and ${count(of.length - first)} more`}
    </>
  );
}
