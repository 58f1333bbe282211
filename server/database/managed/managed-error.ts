/** The managed database could not be fetched, started or kept; `message` says why and what to do. */
export class ManagedDatabaseError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ManagedDatabaseError';
  }
}

/** The ways to a database, for messages that end with "do one of these". */
export const threeWays = `There are three ways to a database:
  - install Java 17 or newer and Maven (Debian: apt-get install openjdk-17-jre-headless maven);
  - start Docker, which then runs Neo4j in a container;
  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j of your own.`;
