// Purpose: What sources say and what was done with it: one node each, found by source, import and key.
// Mode: schema
// Parameters: none
// Rows: none
// Index: none

// One node a source.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;

// One node an import.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;

// One node a source and key.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;

// An entry is written once, however often it is imported.
CREATE CONSTRAINT match_id IF NOT EXISTS FOR (n:Match) REQUIRE n.id IS UNIQUE;

// One node a class and fold.
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;

// One node a text.
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (n:Text) REQUIRE n.id IS UNIQUE;

// One node a step.
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;

// One node a former state of an entry.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:Former) REQUIRE n.id IS UNIQUE;

// One node a part of what an import read.
CREATE CONSTRAINT kept_id IF NOT EXISTS FOR (n:Kept) REQUIRE n.id IS UNIQUE;

// One node a conflict of identity.
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;

// One node a decision on a pair of records.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;

// Stable ids of sources' words for capabilities.
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (n:Term) REQUIRE n.id IS UNIQUE;

// Stable ids of open questions about two words for capabilities.
CREATE CONSTRAINT doubt_id IF NOT EXISTS FOR (n:Doubt) REQUIRE n.id IS UNIQUE;

// One node a correction.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;

// Records of a source.
CREATE INDEX record_source IF NOT EXISTS FOR (r:Record) ON (r.source);

// Records by the id that they gave the tool which was made for them.
CREATE INDEX record_first_tool IF NOT EXISTS FOR (r:Record) ON (r.firstTool);

// Records by the id of the tool that was made for them when a person parted them from another.
CREATE INDEX record_parted_tool IF NOT EXISTS FOR (r:Record) ON (r.partedTool);

// Imports of a source.
CREATE INDEX import_source IF NOT EXISTS FOR (i:Import) ON (i.source);

// Texts of a source.
CREATE INDEX text_source IF NOT EXISTS FOR (x:Text) ON (x.source);

// Former entries by source.
CREATE INDEX former_source IF NOT EXISTS FOR (n:Former) ON (n.source);

// Kept parts by import.
CREATE INDEX kept_import IF NOT EXISTS FOR (n:Kept) ON (n.import);

// Corrections of a source.
CREATE INDEX correction_source IF NOT EXISTS FOR (k:Correction) ON (k.source);

// Corrections of a record.
CREATE INDEX correction_record IF NOT EXISTS FOR (k:Correction) ON (k.record);

// Corrections of an entry of the ledger.
CREATE INDEX correction_entry IF NOT EXISTS FOR (k:Correction) ON (k.entry);

// Corrections that say the same, by what they say.
CREATE INDEX correction_said IF NOT EXISTS FOR (k:Correction) ON (k.said);
