import { Link } from 'wouter';

export function NoSuchPage() {
  return (
    <main className="plain-page">
      <h1>There is no page at this address</h1>
      <p>
        The map of tools is at <Link href="/">Explore</Link>, alternatives to a tool are at{' '}
        <Link href="/alternatives">Alternatives</Link>, two tools side by side are at{' '}
        <Link href="/compare">Compare</Link>, what tools can do is at{' '}
        <Link href="/capabilities">Capabilities</Link>.
      </p>
    </main>
  );
}
