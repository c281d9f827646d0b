"""A goal's own screen."""
