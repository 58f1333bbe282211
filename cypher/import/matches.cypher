// Purpose: Write ledger entries, each with the sides its keys stand for; the same entry again renews its import, and is live again if a reading between had left it out. Counts that changed leave the older ones behind as a former entry. What a person rejected or withdrew stays so.
// Mode: write
// Parameters: $import string, $at string, $rows list of {id, properties}
// Rows: {written: integer}
// Index: match_id, former_id
UNWIND $rows AS row
MERGE (m:Match {id: row.id})
ON CREATE SET m.born = $import, m.import = $import
WITH m, row, row.properties AS now
FOREACH (_ IN CASE
    WHEN m.import <> $import AND coalesce(m.said, m.state) = 'live'
      AND [m.count, m.wins, m.losses, m.ties, m.unjudged, m.counted, coalesce(m.solvedByBoth, -1)]
        <> [now.count, now.wins, now.losses, now.ties, now.unjudged, now.counted, coalesce(now.solvedByBoth, -1)]
    THEN [1] ELSE [] END |
  MERGE (old:Former {id: m.id + '.' + m.import})
  SET old = m {.*, id: m.id + '.' + m.import, state: 'superseded', supersededAt: $at, supersededBy: $import})
SET m += now, m.import = $import, m.supersededAt = null, m.supersededBy = null
WITH m, now, m.review IN ['rejected', 'withdrawn'] AS off
SET m.state = CASE WHEN off THEN m.review ELSE now.state END, m.said = CASE WHEN off THEN now.state END
RETURN count(*) AS written
