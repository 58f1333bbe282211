/**
 * neo4j.conf of a managed database: Bolt on loopback and nothing else, limits that keep one query from taking the
 * machine, and files that stay small on a laptop.
 */
export function serverSettings(boltPort: number): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    // Statements are written so that one plan serves however full the store is (test/cypher/planned-early); planning
    // them again every ten seconds while a first fill makes it grow costs a sixth of Java's time.
    'dbms.cypher.min_replan_interval': '1h',
    // Every caller sets a shorter limit of its own; this one is for what forgets to.
    'db.transaction.timeout': '300s',
    'db.memory.transaction.max': '384m',
    'dbms.memory.transaction.total.max': '640m',
    'server.memory.pagecache.size': '256m',
    'db.tx_log.preallocate': 'true',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '2 files',
    // The defaults wait ten seconds for connections that are gone already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2s',
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
