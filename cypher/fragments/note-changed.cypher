// Purpose: Note of each of these, in the same transaction as the change, that it is another than before, so that what is made of it is made anew.
// Mode: fragment
// Parameters: none
// Names: changed: list of ids of notes
FOREACH (id IN changed | MERGE (note:Meta {id: id}) SET note.hash = randomUUID())
