"""The stored shape: documents, schema, JSON that survives other programs."""
