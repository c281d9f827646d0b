"""The Textual program: everything that draws on the screen or reads a key."""
