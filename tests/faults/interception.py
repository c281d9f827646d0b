"""Every call by which the store changes the disk, handed to somebody else first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any
from unittest.mock import patch

Call = Callable[[], Any]
Handler = Callable[[str, tuple[Any, ...], Call], Any]
"""Gets the name of a call, its arguments, and the call itself to carry out."""

NAMES = ("open", "fsync", "replace", "rename", "link", "unlink", "mkdir", "close")


@contextmanager
def intercepted(handler: Handler) -> Iterator[None]:
    """Give each call to ``handler``: those of ``os`` in NAMES, and "write" of opened files."""

    def handed(name: str) -> Callable[..., Any]:
        genuine = getattr(os, name)

        def call(*arguments: Any, **options: Any) -> Any:
            return handler(name, arguments, lambda: genuine(*arguments, **options))

        return call

    genuine_fdopen = os.fdopen

    def fdopen(descriptor: int, *arguments: Any, **options: Any) -> _File:
        return _File(genuine_fdopen(descriptor, *arguments, **options), handler)

    replaced: dict[str, Any] = {name: handed(name) for name in NAMES}
    with patch.multiple(os, fdopen=fdopen, **replaced):
        yield


class _File:
    """An open file whose writes are handed on."""

    def __init__(self, file: Any, handler: Handler) -> None:
        self._file = file
        self._handler = handler

    def write(self, data: Any) -> int:
        arguments = self._file.fileno(), bytes(data)
        written: int = self._handler("write", arguments, lambda: self._file.write(data))
        return written

    def fileno(self) -> int:
        number: int = self._file.fileno()
        return number

    def __enter__(self) -> _File:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.__exit__(kind, error, traceback)
