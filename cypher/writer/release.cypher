// Purpose: Give the right to write back; whole says that what was cut off before is mended and what was written is complete.
// Mode: write
// Parameters: $id string, $token string, $whole boolean
// Rows: {id: string}
// Index: meta_id
MATCH (m:Meta {id: $id})
WHERE m.token = $token
SET m.cutOff = NOT $whole
REMOVE m.token, m.host, m.pid, m.program, m.task, m.since, m.beat, m.asked
RETURN m.id AS id
