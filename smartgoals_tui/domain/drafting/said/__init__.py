"""Measures as people say them, read word by word."""
