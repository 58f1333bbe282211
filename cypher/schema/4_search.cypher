// Purpose: Words and meaning.
// Mode: schema
// Parameters: none
// Rows: none
// Index: none

// Search by words of names, aliases, makers and descriptions, and by what tools are filtered by.
CREATE FULLTEXT INDEX words_and_facets IF NOT EXISTS FOR (n:Node) ON EACH [n.name, n.aliasText, n.vendor, n.description, n.facets] OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding"}};

// Tools by the stems of words in their names, their lines, and what their functions are asked for as.
CREATE FULLTEXT INDEX what_tools_do IF NOT EXISTS FOR (t:Tool) ON EACH [t.name, t.aliasText, t.description, t.does] OPTIONS {indexConfig: {`fulltext.analyzer`: "english"}};

// Capabilities with a plain line by the stems of words in their lines and what people ask for them as.
CREATE FULLTEXT INDEX asked_for_as IF NOT EXISTS FOR (c:Described) ON EACH [c.description, c.needs] OPTIONS {indexConfig: {`fulltext.analyzer`: "english"}};

// Search families by words of their names.
CREATE FULLTEXT INDEX family_words IF NOT EXISTS FOR (f:Family) ON EACH [f.name] OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding"}};

// Tools by meaning.
CREATE VECTOR INDEX tool_meaning IF NOT EXISTS FOR (t:Tool) ON (t.vector) OPTIONS {indexConfig: {`vector.dimensions`: 256, `vector.similarity_function`: 'cosine', `vector.hnsw.m`: 16, `vector.hnsw.ef_construction`: 64, `vector.quantization.enabled`: false}};

// Capabilities by meaning.
CREATE VECTOR INDEX capability_meaning IF NOT EXISTS FOR (c:Capability) ON (c.vector) OPTIONS {indexConfig: {`vector.dimensions`: 256, `vector.similarity_function`: 'cosine', `vector.hnsw.m`: 16, `vector.hnsw.ef_construction`: 64, `vector.quantization.enabled`: false}};

// Capabilities with a plain line by meaning.
CREATE VECTOR INDEX described_meaning IF NOT EXISTS FOR (c:Described) ON (c.vector) OPTIONS {indexConfig: {`vector.dimensions`: 256, `vector.similarity_function`: 'cosine', `vector.hnsw.m`: 16, `vector.hnsw.ef_construction`: 64, `vector.quantization.enabled`: false}};
