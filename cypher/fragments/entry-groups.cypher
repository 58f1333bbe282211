// Purpose: Entries added up by what they are; those that their source does not count by their pair, too, so that the whole of it can be looked for.
// Mode: fragment
// Parameters: none
// Names: m: Match
WITH m.source AS source, m.kind AS kind, m.judge AS judge, m.day AS day,
     m.counted AND m.state = 'live' AND m.pair IS NOT NULL AS counts,
     CASE WHEN m.state = 'live' AND NOT m.counted THEN m.pair END AS apart, count(*) AS entries, sum(m.count) AS matches
