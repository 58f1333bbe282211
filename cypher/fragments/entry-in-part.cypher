// Purpose: Entries that fit the filters of the ledger that its order does not go by.
// Mode: fragment
// Parameters: $judge string|null, $counts boolean|null, $since string|null, $until string|null
// Names: m: Match
($judge IS NULL OR m.judge = $judge)
    AND ($counts IS NULL OR $counts = (m.counted AND m.state = 'live' AND m.pair IS NOT NULL))
    AND ($since IS NULL OR m.day >= $since)
    AND ($until IS NULL OR (m.day <= $until AND m.day <> ''))
