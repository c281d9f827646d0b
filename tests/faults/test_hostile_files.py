"""Files with a right checksum and strange contents: named by the doctor, and nothing good lost."""

from __future__ import annotations

import io
import shutil
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import orjson
import pytest

from smartgoals_tui.cli import main
from smartgoals_tui.storage.errors import StoreError
from tests.faults.conftest import Tally
from tests.faults.hostile import hostile
from tests.storage.format.test_misfits import a_full_store
from tests.storage.helpers import NOW, Clock, a_draft, everything_under, open_store

CODES = {0, 1, 3, 5, 6}
MANY, PARTS = 100, 4
EVEN_MORE = 2600


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "master"
    folder.mkdir()
    a_full_store(folder / "goals.json")
    return folder


def told(path: Path, *words: str) -> tuple[int, str]:
    """Run a command; return its exit code and all that it said."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--data", str(path), *words], now=Clock(NOW))
    out.flush()
    said = out.buffer.getvalue().decode() + err.getvalue()  # type: ignore[attr-defined]
    assert "unexpected" not in said, said
    assert code in CODES, said
    return code, said


def good(path: Path) -> tuple[dict[str, Any], list[str], bool]:
    """Return what can be read, what each goal's check-ins are, and whether something is odd."""
    repository = open_store(path)
    goals = {goal.uid: goal for goal in repository.goals()}
    others = [*repository.drafts(), *repository.reviews()]
    check_ins = [repr(check_in) for uid in goals for check_in in repository.check_ins(uid)]
    return (
        goals | {repr(other): other for other in others},
        check_ins,
        bool(repository.take_notices()),
    )


def documents(data: bytes) -> list[bytes]:
    tables = orjson.loads(data)
    return [
        orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
        for name, table in tables.items()
        if name not in ("_meta", "log")
        for value in table.values()
    ]


def is_all_there(folder: Path, data: bytes) -> bool:
    """Tell whether the file's bytes are kept somewhere, or every document of it still written."""
    if data in everything_under(folder).values():
        return True
    left = documents((folder / "goals.json").read_bytes())
    return all(document in left for document in documents(data))


def tried(path: Path, data: bytes) -> str:
    """Use a store in every way that the command line has; return what went wrong, or ""."""
    path.write_bytes(data)
    try:
        things, check_ins, is_odd = good(path)
    except StoreError as error:
        refused = told(path, "list")[0] == error.exit_code and told(path, "doctor")[0] == 1
        return "" if refused and path.read_bytes() == data else "not refused"
    doctor, said = told(path, "doctor")
    for words in (("list",), ("show", "g1"), ("export", "-")):
        told(path, *words)
    if path.read_bytes() != data:
        return "written by reading"
    code, _ = told(path, "check", "g1")
    if not open_store(path).writable:
        return "" if path.read_bytes() == data else "written in spite of it"
    if code:
        open_store(path).save_draft(a_draft("new"))
    things_after, check_ins_after, _ = good(path)
    if is_odd and not doctor:
        return f"not told by the doctor: {said}"
    if lost := [one for one in things if things_after.get(one) != things[one]]:
        return f"lost: {lost}"
    if len(check_ins_after) < len(check_ins) + (not code) or set(check_ins) - set(check_ins_after):
        return "check-ins lost"
    return "" if is_all_there(path.parent, data) else "bytes lost"


def fuzz(master: Path, folder: Path, seeds: range, tally: Tally) -> None:
    data = (master / "goals.json").read_bytes()
    wrong = {}
    for seed in seeds:
        path = folder / "run" / "goals.json"
        shutil.copytree(master, path.parent)
        found = tried(path, hostile(data, seed))
        if found:
            wrong[seed] = found
        shutil.rmtree(path.parent)
    tally("strange file with a right checksum", runs=len(seeds), lost=len(wrong))
    assert not wrong


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_good_is_lost_of_a_strange_file(
    part: int, master: Path, tmp_path: Path, tally: Tally
) -> None:
    fuzz(master, tmp_path, range(part, MANY, PARTS), tally)


@pytest.mark.long
@pytest.mark.parametrize("part", range(26))
def test_nothing_good_is_lost_of_many_strange_files(
    part: int, master: Path, tmp_path: Path, tally: Tally
) -> None:
    fuzz(master, tmp_path, range(MANY + part, MANY + EVEN_MORE, 26), tally)
