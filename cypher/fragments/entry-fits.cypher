// Purpose: Entries that fit the filters of the ledger.
// Mode: fragment
// Parameters: $words list of string|null, $about list of {source, contexts}, $source string|null, $kind string|null, $context string|null, $state string|null, $judge string|null, $counts boolean|null, $since string|null, $until string|null
// Names: m: Match
($words IS NULL OR m.capability IN $words OR m.firstKey IN [word IN $words | 'capability:' + word]
    OR any(one IN $about WHERE one.source = m.source AND (one.contexts IS NULL OR any(context IN one.contexts WHERE m.context =~ context))))
  AND ($source IS NULL OR m.source = $source)
  AND ($kind IS NULL OR m.kind = $kind)
  AND ($context IS NULL OR m.context = $context)
  AND ($state IS NULL OR m.state = $state)
  AND ($judge IS NULL OR m.judge = $judge)
  AND ($counts IS NULL OR $counts = (m.counted AND m.state = 'live' AND m.pair IS NOT NULL))
  AND ($since IS NULL OR m.day >= $since)
  AND ($until IS NULL OR (m.day <= $until AND m.day <> ''))
