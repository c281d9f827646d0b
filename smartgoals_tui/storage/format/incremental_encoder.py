"""States as bytes, time after time: what did not change since the last is not written again."""

from __future__ import annotations

import orjson

from smartgoals_tui.storage.format.state import Document, State, encode

Written = tuple[Document, orjson.Fragment]
"""A document and its bytes."""


class IncrementalEncoder:
    """Keeps the bytes of every document, so that a save costs what it changes.

    That takes as much memory as the file does, from the first save on, and keeps the documents
    of the last state alive. It rests on what a transaction promises: a document that was
    published never changes, and one that was not touched is the same object in the next state.
    """

    def __init__(self) -> None:
        """Begin knowing nothing."""
        self._known: dict[str, dict[str, Written]] = {}

    def encode(self, state: State, saved: int) -> bytes:
        """Return what ``state.encode`` returns, byte for byte.

        Raises:
            TypeError: the state holds something that JSON cannot say.
        """
        known = {
            name: _written(table, self._known.get(name, {})) for name, table in state.tables.items()
        }
        fragments = {
            name: {key: fragment for key, (_, fragment) in table.items()}
            for name, table in known.items()
        }
        data = encode(state, saved, fragments)
        self._known = known
        return data


def _written(table: dict[str, Document], known: dict[str, Written]) -> dict[str, Written]:
    """Return the documents of ``table`` with their bytes, from ``known`` where they are there."""
    found = {}
    for key, document in table.items():
        before = known.get(key)
        # Equal is not enough: 1, 1.0 and True are different JSON.
        if before is not None and before[0] is document:
            found[key] = before
        else:
            found[key] = (document, orjson.Fragment(orjson.dumps(document)))
    return found
