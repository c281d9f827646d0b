"""Every damage of the file, with a copy present: what was acknowledged is still on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from smartgoals_tui.storage.errors import NewerSchema
from smartgoals_tui.storage.format.state import Damaged, decode
from tests.faults.conftest import Tally
from tests.faults.remains import lay_out, remembered
from tests.storage.file.test_damage import DAMAGES
from tests.storage.helpers import (
    a_draft,
    a_store,
    everything_under,
    numbers,
    open_store,
)

CHECK_INS = 12
Damages = Callable[[bytes], Iterator[bytes]]


def named(data: bytes) -> Iterator[bytes]:
    """Yield what the tests of damage have names for."""
    for damage in DAMAGES.values():
        yield damage(data)


def truncated(data: bytes) -> Iterator[bytes]:
    """Yield every length that is too short."""
    for length in range(len(data)):
        yield data[:length]


def zeros_from(data: bytes) -> Iterator[bytes]:
    """Yield zeros from each place to the end, as a power cut leaves them."""
    for length in range(len(data)):
        yield data[:length].ljust(len(data), b"\0")


def blocks(data: bytes) -> Iterator[bytes]:
    """Yield the file with a block of it zeros, or from somewhere else in it."""
    random = Random(3)
    for size in (16, 64, 512):
        for start in range(0, len(data), size):
            other = random.randrange(len(data) - size)
            yield data[:start] + bytes(size) + data[start + size :]
            yield data[:start] + data[other : other + size] + data[start + size :]


def wrong_sums(data: bytes) -> Iterator[bytes]:
    """Yield the file with another checksum, revision, id and version in it."""
    for name in ("crc", "rev", "schema", "min_reader", "saved"):
        for value in (b"-1", b"0", b"7", b"1e9", b"null", b'"x"', b"[]", b"true"):
            yield data.replace(b'"%s":' % name.encode(), b'"%s":%s,"was":' % (name.encode(), value))


def garbage(data: bytes) -> Iterator[bytes]:
    """Yield bytes from nowhere, whole and from each tenth byte on."""
    random = Random(5)
    for length in range(0, len(data), 10):
        yield data[:length] + random.randbytes(len(data) - length)


def flipped_bits(data: bytes) -> Iterator[bytes]:
    """Yield the file with a single bit flipped, for each bit, in a shuffled order."""
    places = list(range(len(data) * 8))
    Random(7).shuffle(places)
    for place in places:
        spoilt = bytearray(data)
        spoilt[place // 8] ^= 1 << place % 8
        yield bytes(spoilt)


KINDS: dict[str, Damages] = {
    "named": named,
    "truncated": truncated,
    "zeros to the end": zeros_from,
    "blocks": blocks,
    "wrong sums": wrong_sums,
    "garbage": garbage,
    "flipped bits": flipped_bits,
}
SHORT = 75
"""How many of each kind, where there are more and the long run was not asked for."""


def spread(all_: list[bytes], most: int) -> list[bytes]:
    """Return at most so many of ``all_``, evenly from beginning to end."""
    step = max(1, -(-len(all_) // most))
    return list(islice(all_, 0, None, step))


def is_readable(data: bytes) -> bool:
    try:
        decode(data)
    except (Damaged, NewerSchema):
        return False
    return True


@pytest.mark.parametrize("window", ["closed", "open"])
@pytest.mark.parametrize("most", [SHORT, pytest.param(10**6, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", KINDS)
def test_a_damage_takes_nothing_that_was_acknowledged(
    kind: str,
    most: int,
    window: str,
    tmp_path: Path,
    tally: Tally,
) -> None:
    """Where it cannot be told from an edit, the file is used as it is; a copy holds the rest."""
    acknowledged = set(range(CHECK_INS))
    a_store(tmp_path / "goals.json", CHECK_INS)
    files = everything_under(tmp_path)
    damages = spread(list(KINDS[kind](files["goals.json"])), most)
    lost, told_wrong, mended = 0, 0, 0
    for data in damages:
        path = lay_out(tmp_path / "spoilt", files)
        repository = open_store(path) if window == "open" else None
        path.write_bytes(data)
        try:
            if repository is None:
                repository = open_store(path)
            repository.refresh()
            shown = set(numbers(repository))
            repository.save_draft(a_draft("d9"))
        except NewerSchema:
            assert path.read_bytes() == data
        else:
            if not is_readable(data):
                mended += 1
                lost += len(acknowledged - shown)
            elif shown != acknowledged and not repository.take_notices():
                told_wrong += 1
            assert "d9" in {draft.uid for draft in open_store(path).drafts()}
            assert decode(path.read_bytes()).is_ours
        lost += len(acknowledged - remembered(path.parent))
    tally(
        f"damage, {kind}, window {window}",
        runs=len(damages),
        mended=mended,
        acknowledged=len(damages) * CHECK_INS,
        lost=lost,
        not_told=told_wrong,
    )
    assert not lost
    assert not told_wrong
