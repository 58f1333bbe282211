// Purpose: The MATCHED_AGAINST edges of these pairs, one a source.
// Mode: read
// Parameters: $pairs list of string
// Rows: {edge: {source, from, to, matches, wins, losses, ties, unjudged, kinds, first, last}}
// Index: matched_pair (relationship)
UNWIND $pairs AS pair
MATCH ()-[m:MATCHED_AGAINST {pair: pair}]->()
RETURN m {.source, from: m.low, to: m.high, .matches, .wins, .losses, .ties, .unjudged, .kinds, .first, .last} AS edge
ORDER BY pair, m.source
