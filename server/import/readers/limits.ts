/** How much of a file is read before it is taken for a mistake. All are far above real data, and below what hurts. */

/** Characters in one line or record. */
export const maxRecordLength = 10_000_000;
/** Columns of a table. */
export const maxColumns = 2_000;
/** Objects and lists inside each other. */
export const deepestNesting = 200;
/** Characters of a file that has to be read whole (json, yaml, markdown, comparison-page). */
export const maxWholeLength = 100_000_000;
/** Bytes that one packed byte may become, once a file has passed `freelyUnpacked` bytes. Text packs to a tenth or so. */
export const maxUnpacking = 200;
export const freelyUnpacked = 32_000_000;
/** Uses of YAML's aliases. */
export const maxAliases = 100;

/** Entries that many rows make together; beyond it, rows are no repetitions and had better stand by themselves. */
export const maxEntries = 500_000;
/** Files that one pattern may mean. */
export const maxFiles = 10_000;
