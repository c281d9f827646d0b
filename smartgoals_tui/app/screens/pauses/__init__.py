"""The dialogs about pauses."""
