"""Bars, lines and panels that say something."""
