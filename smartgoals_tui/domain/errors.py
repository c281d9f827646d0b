"""What the domain says when a value cannot be right."""

from __future__ import annotations


class InvalidValue(ValueError):
    """A value that cannot be part of a goal; ``str()`` of it is a sentence for the person."""
