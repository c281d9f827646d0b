"""The one file that holds everything: read, changed and saved so that it can be trusted."""
