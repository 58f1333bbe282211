// Purpose: groups below a group, largest first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX group_parent IF NOT EXISTS FOR (g:Group) ON (g.parent, g.size, g.id)
