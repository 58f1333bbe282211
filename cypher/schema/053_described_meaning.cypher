// Purpose: capabilities with a plain line by meaning
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE VECTOR INDEX described_meaning IF NOT EXISTS FOR (c:Described) ON (c.vector) OPTIONS {indexConfig: {`vector.dimensions`: 256, `vector.similarity_function`: 'cosine', `vector.hnsw.m`: 16, `vector.hnsw.ef_construction`: 64, `vector.quantization.enabled`: false}}
