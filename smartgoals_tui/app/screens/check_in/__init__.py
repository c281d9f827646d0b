"""The check-in dialog."""
