"""Answers as people type them, fitted into a sentence by rules; what no rule knows is left out."""
