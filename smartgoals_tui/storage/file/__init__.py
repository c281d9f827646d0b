"""The file of a store: saving whole, locking, copies, recovery."""
