// Purpose: Entries, by each side, pair and what they are about.
// Mode: schema
// Parameters: none
// Rows: none
// Index: none

// Ledger entries by pair.
CREATE INDEX match_pair IF NOT EXISTS FOR (m:Match) ON (m.pair);

// Ledger entries by first.
CREATE INDEX match_first IF NOT EXISTS FOR (m:Match) ON (m.first);

// Ledger entries by second.
CREATE INDEX match_second IF NOT EXISTS FOR (m:Match) ON (m.second);

// Ledger entries by firstKey.
CREATE INDEX match_firstkey IF NOT EXISTS FOR (m:Match) ON (m.firstKey);

// Ledger entries by secondKey.
CREATE INDEX match_secondkey IF NOT EXISTS FOR (m:Match) ON (m.secondKey);

// Ledger entries by source.
CREATE INDEX match_source IF NOT EXISTS FOR (m:Match) ON (m.source);

// Ledger entries by context.
CREATE INDEX match_context IF NOT EXISTS FOR (m:Match) ON (m.context);

// Ledger entries of a source and kind as they stand, by day, then by count: pages of the ledger by date.
CREATE INDEX match_by_day IF NOT EXISTS FOR (m:Match) ON (m.source, m.kind, m.state, m.counted, m.day, m.count, m.id);

// The same by count alone: pages of the ledger, the largest first.
CREATE INDEX match_by_count IF NOT EXISTS FOR (m:Match) ON (m.source, m.kind, m.state, m.counted, m.count, m.id);

// Ledger entries by capability.
CREATE INDEX match_capability IF NOT EXISTS FOR (m:Match) ON (m.capability);

// Ledger entries by import.
CREATE INDEX match_import IF NOT EXISTS FOR (m:Match) ON (m.import);

// Entries that a person reviewed, which are few.
CREATE INDEX match_review IF NOT EXISTS FOR (m:Match) ON (m.review);
