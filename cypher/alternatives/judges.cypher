// Purpose: Titles of sources, and who judged their matches.
// Mode: read
// Parameters: $ids list of string
// Rows: {id, title: string, judge: string|null}
// Index: source_id
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.title AS title, s.judge AS judge
