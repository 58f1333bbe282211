// Purpose: What these records offer now of these capabilities.
// Mode: read
// Parameters: $rows list of {record, capability}
// Rows: {id: string, offer: map}
// Index: record_id
UNWIND $rows AS row
MATCH (:Record {id: row.record})-[o:OFFERED {capability: row.capability}]->(:Term)
RETURN row.record + ' ' + row.capability AS id, o {.description, .unique, .vsAlternatives, .basis, .about} AS offer
