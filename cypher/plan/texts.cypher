// Purpose: Which of these texts are there.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string}
// Index: text_id
UNWIND $ids AS id
MATCH (x:Text {id: id})
RETURN x.id AS id
