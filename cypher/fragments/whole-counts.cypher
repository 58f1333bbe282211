// Purpose: Whether an entry of the same two, source, kind and judge counts, which holds what one that does not count says.
// Mode: fragment
// Parameters: none
// Names: apart: pair of what does not count, or null; source, kind, judge: of that
apart IS NOT NULL AND EXISTS {
    MATCH (whole:Match {pair: apart})
    WHERE whole.source = source AND whole.kind = kind AND coalesce(whole.judge, '') = coalesce(judge, '')
      AND whole.counted AND whole.state = 'live'
  }
