"""The tables of a store: edits, transactions, reading, merging."""
