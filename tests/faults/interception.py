"""Every call by which the store touches the disk, handed to somebody else first."""

from __future__ import annotations

import fcntl
import io
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Any
from unittest.mock import patch

Call = Callable[[], Any]
Handler = Callable[[str, tuple[Any, ...], Call], Any]
"""Gets the name of a call, its arguments, and the call itself to carry out."""

CHANGING = ("open", "fsync", "replace", "rename", "link", "unlink", "mkdir", "close")
LOOKING = ("stat", "lstat", "fstat", "scandir", "access", "statvfs", "readlink")


@contextmanager
def intercepted(handler: Handler) -> Iterator[None]:
    """Give each call that changes the disk to ``handler``, and "write" of opened files."""
    genuine_fdopen = os.fdopen

    def fdopen(descriptor: int, *arguments: Any, **options: Any) -> _File:
        return _File(genuine_fdopen(descriptor, *arguments, **options), handler)

    with ExitStack() as stack:
        _replace(stack, os, CHANGING, handler)
        stack.enter_context(patch.object(os, "fdopen", fdopen))
        yield


@contextmanager
def all_intercepted(handler: Handler) -> Iterator[None]:
    """Give each call that changes the disk, looks at it or locks a file to ``handler``.

    "read" and "write" are those of opened files.
    """
    genuine_open = io.open

    def open_(file: Any, *arguments: Any, **options: Any) -> _File:
        def call() -> Any:
            return genuine_open(file, *arguments, **options)

        return _File(handler("open", (file,), call), handler)

    with intercepted(handler), ExitStack() as stack:
        _replace(stack, os, LOOKING, handler)
        _replace(stack, fcntl, ("flock",), handler)
        stack.enter_context(patch.object(io, "open", open_))
        yield


def _replace(stack: ExitStack, module: Any, names: tuple[str, ...], handler: Handler) -> None:
    def handed(name: str) -> Callable[..., Any]:
        genuine = getattr(module, name)

        def call(*arguments: Any, **options: Any) -> Any:
            return handler(name, arguments, lambda: genuine(*arguments, **options))

        return call

    stack.enter_context(patch.multiple(module, **{name: handed(name) for name in names}))


class _File:
    """An open file whose reads and writes are handed on."""

    def __init__(self, file: Any, handler: Handler) -> None:
        self._file = file
        self._handler = handler

    def read(self, *size: int) -> Any:
        return self._handler("read", (self.fileno(),), lambda: self._file.read(*size))

    def write(self, data: Any) -> int:
        plain = data if isinstance(data, str) else bytes(data)
        written: int = self._handler(
            "write", (self.fileno(), plain), lambda: self._file.write(data)
        )
        return written

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

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
