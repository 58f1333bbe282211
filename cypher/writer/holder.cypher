// Purpose: Who has the right to write, and whether what was written under it before is whole; no row where nobody has it and all is.
// Mode: read
// Parameters: $id string
// Rows: {cutOff: boolean, holder: map|null}
// Index: meta_id
MATCH (m:Meta {id: $id})
WHERE m.token IS NOT NULL OR m.cutOff
RETURN coalesce(m.cutOff, false) AS cutOff,
       CASE WHEN m.token IS NULL THEN null
            ELSE m {.host, .pid, .program, .task, .since} END AS holder
