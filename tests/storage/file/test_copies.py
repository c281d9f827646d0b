"""Which copies there are, and when one goes."""

from __future__ import annotations

import gzip
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.storage.file import copies
from smartgoals_tui.storage.file.copies import days_to_keep, read_copy
from smartgoals_tui.storage.format.state import decode
from tests.storage.helpers import (
    NOW,
    TODAY,
    Clock,
    a_check_in,
    a_goal,
    checked_in,
    goal_made,
    meta,
    numbers,
    on_disk,
    open_store,
)


def ago(*days: int) -> set[date]:
    return {TODAY - timedelta(days=number) for number in days}


# Sunday 22 November 2026; dates' ordinals are cut into weeks that begin on a Sunday.
EVERY_DAY = ago(*range(800))


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        (set(), set()),
        (ago(0), ago(0)),
        (ago(*range(7)), ago(*range(7))),
        (ago(0, 100, 200, 300), ago(0, 100, 200, 300)),
        # Seven days; the last days of four weeks; of twelve months.
        (
            EVERY_DAY,
            ago(*range(7))
            | ago(0, 1, 8, 15)
            | {
                date(2026, 10, 31),
                date(2026, 9, 30),
                date(2026, 8, 31),
                date(2026, 7, 31),
                date(2026, 6, 30),
                date(2026, 5, 31),
                date(2026, 4, 30),
                date(2026, 3, 31),
                date(2026, 2, 28),
                date(2026, 1, 31),
                date(2025, 12, 31),
            },
        ),
        # The 7 newest, however old they are.
        (ago(*range(400, 420)), ago(*range(400, 407)) | ago(407, 414, 418)),
    ],
)
def test_seven_days_four_weeks_and_twelve_months_are_kept(days: set[date], kept: set[date]) -> None:
    assert days_to_keep(days) == kept


@given(st.sets(st.dates(date(2020, 1, 1), date(2027, 1, 1)), max_size=60))
def test_what_is_kept_is_kept_again_and_holds_the_newest(days: set[date]) -> None:
    kept = days_to_keep(days)
    assert kept <= days
    assert days_to_keep(kept) == kept
    assert len(kept) <= copies.DAILY + copies.WEEKLY + copies.MONTHLY
    assert set(sorted(days)[-7:]) <= kept


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def test_each_day_has_one_copy_of_its_last_state(tmp_path: Path) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = open_store(path, clock)
    repository.commit(goal_made(a_goal()))
    for number in range(6):
        repository.commit(checked_in(a_check_in(number)))
        if number % 2:
            clock.next_day()
    assert names(tmp_path) == [f"goals-2026-11-{day}.json" for day in (22, 23, 24)]
    assert on_disk(tmp_path / "backups" / "goals-2026-11-24.json") == on_disk(path)
    first = decode(read_copy(tmp_path / "backups" / "goals-2026-11-22.json"))
    assert first.rev == 3


def test_a_year_of_days_is_thinned_out_and_packed(tmp_path: Path) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = open_store(path, clock)
    repository.commit(goal_made(a_goal()))
    days = {clock.now.date()}
    for number in range(75):
        clock.next_day()
        days.add(clock.now.date())
        repository.commit(checked_in(a_check_in(number)))
    today = clock.now.date()
    expected = {
        f"goals-{day}.json" + (".gz" if (today - day).days > 7 else "")
        for day in days_to_keep(days)
    }
    assert set(names(tmp_path)) == expected
    assert any(name.endswith(".gz") for name in expected)
    for name in expected:
        assert decode(read_copy(tmp_path / "backups" / name)).rev > 0
    assert repository.take_notices() == ()


def put_copies(folder: Path, data: bytes, count: int) -> None:
    for number in range(1, count + 1):
        day = TODAY - timedelta(days=number)
        (folder / "backups" / f"goals-{day}.json").write_bytes(data)


def next_days_first_commit(folder: Path, whole: int) -> list[str]:
    """Commit on the day after 30 copies, ``whole`` of the newest whole; return their names."""
    path, clock = folder / "goals.json", Clock()
    repository = open_store(path, clock)
    repository.commit(goal_made(a_goal()))
    data = path.read_bytes()
    put_copies(folder, b"damaged", 30)
    put_copies(folder, data, whole - 2)
    clock.next_day()
    repository.commit(checked_in(a_check_in()))
    return names(folder)


def test_nothing_goes_unless_three_copies_are_whole(tmp_path: Path) -> None:
    assert len(next_days_first_commit(tmp_path, whole=2)) == 32


def test_old_ones_go_when_three_copies_are_whole(tmp_path: Path) -> None:
    assert len(next_days_first_commit(tmp_path, whole=3)) < 14


def test_copies_kept_for_a_reason_and_other_files_never_go(tmp_path: Path) -> None:
    kept = [
        "goals-2026-02-31.json",
        "goals-copy.json",
        "mine.txt",
        "pre-external-2020-01-01T000000.json",
        "pre-replaced-goals-2020-01-01.json",
    ]
    (tmp_path / "backups").mkdir()
    path, clock = tmp_path / "goals.json", Clock()
    repository = open_store(path, clock)
    for name in kept:
        (tmp_path / "backups" / name).write_bytes(b"x")
    repository.commit(goal_made(a_goal()))
    for number in range(40):
        clock.next_day()
        repository.commit(checked_in(a_check_in(number)))
    assert set(kept) < set(names(tmp_path))
    assert numbers(open_store(path)) == list(range(40))
    assert repository.take_notices() == ()


@pytest.mark.parametrize("bad", [b"", b"damaged", gzip.compress(b"x", mtime=0)[:12]])
def test_a_damaged_copy_of_today_is_made_anew(bad: bytes, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    repository = open_store(path)
    repository.commit(goal_made(a_goal()))
    (tmp_path / "backups" / "goals-2026-11-22.json").write_bytes(bad)
    repository.commit(checked_in(a_check_in()))
    assert on_disk(tmp_path / "backups" / "goals-2026-11-22.json") == on_disk(path)


def test_a_clock_that_goes_back_overwrites_no_newer_copy(tmp_path: Path) -> None:
    path, clock = tmp_path / "goals.json", Clock()
    repository = open_store(path, clock)
    for number in range(20):
        if number:
            clock.next_day()
        repository.commit(goal_made(a_goal(f"g{number}")))
    before = names(tmp_path)
    clock.now = NOW
    repository.commit(goal_made(a_goal("again")))
    assert set(before) <= set(names(tmp_path))
    path.unlink()
    assert len(open_store(path).goals()) == 21


def test_a_copy_that_cannot_be_written_is_a_notice_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")
    repository = open_store(tmp_path / "goals.json")
    repository.commit(goal_made(a_goal()))
    [notice] = repository.take_notices()
    assert notice.title == "No copy today"
    assert open_store(tmp_path / "goals.json").goals() == (a_goal(),)
    assert meta(tmp_path / "goals.json")["rev"] == 1


def test_the_day_is_that_of_the_clock(tmp_path: Path) -> None:
    clock = Clock(datetime.fromisoformat("2026-12-31T23:30:00-08:00"))
    open_store(tmp_path / "goals.json", clock).commit(goal_made(a_goal()))
    assert names(tmp_path) == ["goals-2026-12-31.json"]
