"""States as bytes, again and again: what did not change since the last time is not written anew."""

from __future__ import annotations

import orjson

from smartgoals_tui.storage.state import Document, State, encode


class Encoder:
    """Keeps the bytes of every document, so that a save costs what it changes.

    That takes as much memory as the file does, from the first save on.
    """

    def __init__(self) -> None:
        """Begin knowing nothing."""
        self._known: dict[str, dict[str, tuple[Document, orjson.Fragment]]] = {}

    def encode(self, state: State, saved: int) -> bytes:
        """Return what ``state.encode`` returns, byte for byte.

        Raises:
            TypeError: the state holds something that JSON cannot say.
        """
        known = {
            name: self._documents(self._known.get(name, {}), table)
            for name, table in state.tables.items()
        }
        data = encode(
            state,
            saved,
            {
                name: {key: fragment for key, (_, fragment) in documents.items()}
                for name, documents in known.items()
            },
        )
        self._known = known
        return data

    @staticmethod
    def _documents(
        known: dict[str, tuple[Document, orjson.Fragment]], table: dict[str, Document]
    ) -> dict[str, tuple[Document, orjson.Fragment]]:
        found = {}
        for key, document in table.items():
            before = known.get(key)
            # Equal in value is not enough: 1, 1.0 and True are different JSON. What a transaction
            # did not touch is the same object inside.
            if before is not None and _is_same(before[0], document):
                found[key] = before
            else:
                found[key] = (document, orjson.Fragment(orjson.dumps(document)))
        return found


def _is_same(one: Document, other: Document) -> bool:
    """Tell whether two documents have the very same values in the same order."""
    return list(one) == list(other) and all(
        first is second for first, second in zip(one.values(), other.values(), strict=True)
    )
