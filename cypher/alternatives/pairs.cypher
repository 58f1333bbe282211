// Purpose: The matches of these pairs: all of them, those that are no listings, and how many lists name the two together.
// Mode: read
// Parameters: $pairs list of string
// Rows: {pair: string, matches, weighed, lists: integer}
// Index: matched_pair (relationship)
UNWIND $pairs AS pair
MATCH ()-[m:MATCHED_AGAINST]->()
WHERE m.pair = pair
RETURN pair, sum(m.matches) AS matches,
       sum(CASE WHEN m.kinds = ['listing'] THEN 0 ELSE m.matches END) AS weighed,
       sum(CASE WHEN 'listing' IN m.kinds THEN 1 ELSE 0 END) AS lists
