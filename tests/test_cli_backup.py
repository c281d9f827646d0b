"""Copies listed, made and brought back, and the doctor's look at everything."""

import asyncio
import json
import os
import shlex
import shutil
import subprocess
import sys

import pytest

from smartgoals_tui.cli import doctor as doctor_module
from smartgoals_tui.storage.errors import Corrupt, ReadOnly
from smartgoals_tui.storage.file.lock import locked
from smartgoals_tui.storage.file.recovery import kept_copies
from smartgoals_tui.storage.repository import Repository
from tests.app.harness import running
from tests.app.waiting import until
from tests.builders import NOW, Clock, a_goal
from tests.cli_harness import check_ins, goals, put


def everything(folder):
    """Every file with its bytes and the moment it was written."""
    return {
        path: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


# backup


def test_copies_are_listed_the_newest_first(run, data):
    put(data, a_goal())
    run("check", "call")
    run("backup", "now")
    (data.parent / "backups" / "goals-2020-01-01.json").write_text("no copy")
    os.utime(data.parent / "backups" / "goals-2020-01-01.json", (0, 0))
    code, out, err = run("backup", "list")
    assert (code, err) == (0, "")
    *whole, damaged = out.splitlines()
    assert sorted(line.split()[5] for line in whole) == [
        "goals-2026-11-21.json",
        "manual-2026-11-21T183000.json",
    ]
    for line in whole:
        assert line.startswith("Sat 21 Nov 2026 18:30  ")
        assert line.endswith(" 1 goal, 1 check-in")
    assert "goals-2020-01-01.json is damaged" in damaged


def test_where_there_are_no_copies(run, data):
    assert run("backup", "list") == (
        0,
        "No copies yet: the first is made with the first change.\n",
        "",
    )
    code, _, err = run("backup", "now")
    assert code == 1
    assert "nothing to copy yet" in err
    assert run("backup", "restore", "goals") == (1, "", "smartgoals: There are no copies yet.\n")
    assert not data.parent.exists()


def test_a_copy_by_hand_is_the_file_as_it_is(run, data):
    put(data, a_goal())
    out = run("backup", "now")[1]
    (copy,) = data.parent.glob("backups/manual-*")
    assert out == f"Copied to {copy}.\n"
    assert copy.read_bytes() == data.read_bytes()


def test_a_copy_is_brought_back_and_what_was_there_kept(run, data):
    put(data, a_goal())
    run("backup", "now")
    run("check", "call")
    before = data.read_bytes()
    code, out, err = run("backup", "restore", "manual")
    assert (code, err) == (0, "")
    assert out.startswith("manual-2026-11-21T183000.json is restored.")
    assert check_ins(data) == ()
    (kept,) = data.parent.glob("backups/pre-restore-*")
    assert kept.read_bytes() == before
    assert run("backup", "restore", kept.name)[0] == 0
    assert len(check_ins(data)) == 1


def test_a_damaged_file_is_put_aside_by_a_copy_from_elsewhere(run, data, tmp_path):
    other = tmp_path / "other" / "goals.json"
    put(other, a_goal("h", "read"))
    data.parent.mkdir()
    data.write_bytes(b"\0" * 40)
    assert run("list")[0] == 6
    assert run("backup", "restore", str(other))[0] == 0
    assert [goal.uid for goal in goals(data)] == ["h"]
    (aside,) = data.parent.glob("*.corrupt-*")
    assert aside.read_bytes() == b"\0" * 40


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["restore", "2026"], 2, "may be any of these: "),
        (["restore", "nothing"], 1, "No copy is called “nothing”"),
        (["restore", ""], 1, "No copy is called"),
        (["restore", "./none.json"], 1, "There is no file none.json"),
        (["restore", "goals-2020"], 6, "is damaged"),
        (["restore"], 2, "COPY"),
        (["forget"], 2, "invalid choice"),
        ([], 2, "ACTION"),
    ],
)
def test_a_backup_that_cannot_be(run, data, words, code, said):
    put(data, a_goal())
    run("backup", "now")
    (data.parent / "backups" / "goals-2020-01-01.json").write_text("no copy")
    before = everything(data.parent)
    got, out, err = run("backup", *words)
    assert (got, out) == (code, "")
    assert said in err
    assert err.count("\n") == 1
    assert everything(data.parent) == before


# doctor


@pytest.fixture
def well(run, data):
    put(data, a_goal())
    run("check", "call")
    data.parent.chmod(0o700)
    return data


def doctor(run):
    """Return the code and what was found, as words to what is to do about it."""
    code, out, err = run("doctor")
    assert err == ""
    *lines, blank, summary = out.splitlines()
    assert blank == ""
    found = {}
    for line in lines:
        if line.startswith(("ok  ", "!!  ")):
            words = line[4:]
            found[words] = None
        else:
            assert line.startswith("    ")
            found[words] = line[4:]
    assert (code == 0) == (summary == "All is well.") == (not any(found.values()))
    return code, found


def one_to_do(run):
    code, found = doctor(run)
    assert code == 1
    ((words, to_do),) = [(words, to_do) for words, to_do in found.items() if to_do]
    return words, to_do


def test_all_is_well(run, well):
    before = everything(well.parent)
    code, found = doctor(run)
    assert code == 0
    text = "\n".join(found)
    assert f"{well} is whole: 1 goal, 1 check-in, 1 kB, saved Sat 21 Nov 2026 18:30." in text
    assert "1 of 1 whole, the newest goals-2026-11-21.json" in text
    assert "No other user" in text
    assert "Nobody holds the lock" in text
    assert "GB are free" in text
    assert everything(well.parent) == before


def test_before_the_first_goal_all_is_well_and_nothing_is_made(run, data):
    assert doctor(run)[0] == 0
    assert not data.parent.exists()


def test_a_damaged_file(run, well):
    well.write_bytes(well.read_bytes()[:200])
    before = everything(well.parent)
    words, to_do = one_to_do(run)
    assert "damaged" in words
    assert "smartgoals backup restore" in to_do
    assert everything(well.parent) == before


def test_a_damaged_file_without_a_copy(run, well):
    shutil.rmtree(well.parent / "backups")
    well.write_bytes(b"")
    words, to_do = one_to_do(run)
    assert "damaged" in words
    assert "no whole copy here" in to_do


def test_a_file_that_this_user_may_not_read(run, well, monkeypatch):
    def refuse(_):
        raise Corrupt("goals.json cannot be read (Permission denied).")

    real = os.access
    monkeypatch.setattr(doctor_module, "read_whole", refuse)
    monkeypatch.setattr(
        doctor_module.os, "access", lambda path, mode: mode != os.R_OK and real(path, mode)
    )
    _, found = doctor(run)
    to_do = found["goals.json cannot be read (Permission denied)."]
    assert to_do == f"Give yourself the right to read it: chmod u+r {well}"


def test_a_missing_file_with_copies(run, well):
    well.unlink()
    assert "copies of it are" in one_to_do(run)[0]


def test_a_file_of_a_newer_version(run, well):
    well.write_bytes(well.read_bytes().replace(b'"schema":2', b'"schema":99'))
    words, to_do = one_to_do(run)
    assert "newer smartgoals" in words
    assert to_do == "Update smartgoals."


def test_an_edit_by_another_program(run, well):
    well.write_bytes(well.read_bytes().replace(b"friend", b"father"))
    assert "edited by another program" in one_to_do(run)[0]


def test_an_entry_that_cannot_be_read(run, well):
    well.write_bytes(well.read_bytes().replace(b'"offset":0', b'"offset":"x"'))
    _, found = doctor(run)
    assert any("a check-in on 2026-11-21" in words for words in found)


def test_a_copy_that_is_damaged_and_copies_that_are_older(run, well):
    (copy,) = kept_copies(well)
    copy.path.write_bytes(b"no copy")
    _, found = doctor(run)
    assert f"Delete it: {copy.path}" in found.values()
    assert "Make one: smartgoals backup now." in found.values()


def test_another_version_left_by_a_sync_program(run, well):
    other = well.with_name("goals.sync-conflict-20261121-101010-ABCDEFG.json")
    other.write_bytes(well.read_bytes())
    assert one_to_do(run)[1] == "Delete it: you have all of it."
    run("uncheck", "call")
    words, to_do = one_to_do(run)
    assert "It holds 1 check-in." in words
    assert to_do == f"Add what it holds: smartgoals import {other}. Then move it away."
    assert run("import", str(other))[0] == 0
    assert len(check_ins(well)) == 1


VERSIONS = {
    "goals.sync-conflict-20261121-101010-ABCDEFG.json": "Syncthing",
    "goals (Ada's conflicted copy 2026-11-21).json": "Dropbox",
    "goals.conflict1.json": "a sync program",
    "goals 2.json": "found beside them",
    "goals-LAPTOP.json": "found beside them",
    "goals (1).json": "found beside them",
    "goals.json~": "found beside them",
}


@pytest.mark.parametrize("end", ["\n", "\r", "\x85", "\u2028"])
def test_a_name_with_a_line_end_is_no_finding_of_its_own(run, well, end):
    name = f"goals{end}ok  All is well.json"
    for place in (well.parent, well.parent / "backups"):
        (place / name).write_bytes(well.read_bytes()[:-1])
    for words in (("doctor",), ("backup", "list")):
        _, out, _ = run(*words)
        assert "All is well.json" in out
        assert not [line for line in out.splitlines() if line.startswith("ok  All is well.json")]


@pytest.mark.parametrize("name", VERSIONS)
def test_another_version_whatever_it_is_called(run, well, name):
    other = well.with_name(name)
    other.write_bytes(well.read_bytes())
    run("uncheck", "call")
    words, to_do = one_to_do(run)
    held = "It holds 1 check-in."
    assert words == f"{other} is another version of your goals ({VERSIONS[name]}). {held}"
    assert to_do == f"Add what it holds: smartgoals import {shlex.quote(str(other))}. {MOVE}"
    assert run(*shlex.split(to_do.removesuffix(f". {MOVE}"))[5:])[0] == 0
    assert len(check_ins(well)) == 1


MOVE = "Then move it away."


def test_an_export_beside_the_goals_is_named_and_nothing_is_to_do(run, well):
    export = well.with_name("mine.json")
    assert run("export", str(export))[0] == 0
    code, found = doctor(run)
    assert code == 0
    assert f"{export} is a copy of your goals. It holds nothing new." in found


@pytest.mark.parametrize("name", ["goals 2.json", "goals.conflict1.json"])
def test_another_version_that_cannot_be_read(run, well, name):
    other = well.with_name(name)
    other.write_bytes(well.read_bytes()[:-9])
    words, to_do = one_to_do(run)
    assert f"{name} cannot be read: it is damaged" in words
    assert to_do == "Look at it, and move it away when you have no use for it."


def test_another_version_of_a_damaged_file(run, well):
    other = well.with_name("goals 2.json")
    other.write_bytes(well.read_bytes())
    run("uncheck", "call")
    well.write_bytes(b"")
    _, found = doctor(run)
    assert found[
        f"{other} is another version of your goals (found beside them). It holds 1 check-in."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has rights of another kind")
def test_a_file_that_others_may_read(run, well):
    well.chmod(0o644)
    assert doctor(run)[0] == 0
    well.parent.chmod(0o755)
    words, to_do = one_to_do(run)
    assert "Other users" in words
    assert to_do == f"Take that right away: chmod go= {well}"


def test_a_place_that_cannot_be_written(run, well, monkeypatch):
    real = os.access
    monkeypatch.setattr(
        doctor_module.os, "access", lambda path, mode: mode != os.W_OK and real(path, mode)
    )
    _, found = doctor(run)
    assert f"{well.parent} cannot be written by this user." in found


def test_a_lock_that_somebody_holds(run, well):
    with locked(well):
        assert one_to_do(run)[0] == "Another program is saving just now."
    assert doctor(run)[0] == 0


@pytest.mark.usefixtures("well")
def test_a_full_disk(run, monkeypatch):
    monkeypatch.setattr(doctor_module, "MIN_FREE_BYTES", 2**62)
    assert one_to_do(run)[1] == "Free some space."


def test_settings_that_are_wrong_and_a_log(run, well):
    well.with_name("errors.log").write_text("x")
    assert doctor(run)[0] == 0
    well.with_name("settings.toml").write_text("week_start = 3\n")
    assert "A week starts on" in one_to_do(run)[0]


# beside the open program


SCRIPT = """
import json, sys
from datetime import datetime
from smartgoals_tui.cli import main
data, now, *calls = map(json.loads, sys.argv[1:])
for words in calls:
    code = main(["--data", data, *words], now=lambda: datetime.fromisoformat(now))
    assert code == 0, words
"""


async def test_everything_works_while_the_program_is_open(well, tmp_path):
    clock = Clock(NOW)
    repository = Repository.open(well, now=clock)
    put(tmp_path / "other.json", a_goal("h", "sleep"))
    calls = (
        ["uncheck", "call"],
        ["check", "call", "--amount", "2"],
        ["add", "read", "--days", "2"],
        ["pause", "read"],
        ["resume", "read"],
        ["show", "read"],
        ["list"],
        ["where"],
        ["export"],
        ["import", str(tmp_path / "other.json")],
        ["backup", "now"],
        ["backup", "list"],
        ["doctor"],
        ["backup", "restore", "manual"],
    )
    words = [json.dumps(one) for one in (str(well), NOW.isoformat(), *calls)]
    async with running(repository=repository, clock=clock) as (pilot, setup):
        # In a process of its own: an open program takes what is printed in its own.
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-c", SCRIPT, *words],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        await until(pilot, lambda: "Sleep" in setup.text())
        assert "Read" in setup.text()
        assert "Sleep" in setup.text()
    assert {goal.title for goal in goals(well)} == {"Call a friend", "Read", "Sleep"}
    assert [check_in.amount for check_in in check_ins(well)] == [2]


@pytest.mark.parametrize("words", [["backup", "now"], ["backup", "restore", "goals"]])
def test_what_the_store_says_comes_with_its_exit_code(run, well, monkeypatch, words):
    def refuse(*_, **__):
        raise ReadOnly("That folder cannot be written.")

    assert well.exists()
    for name in ("make_copy", "restore"):
        monkeypatch.setattr(f"smartgoals_tui.cli.backups.{name}", refuse)
    assert run(*words) == (3, "", "smartgoals: That folder cannot be written.\n")


def test_a_folder_that_nobody_may_write_to(well):
    """As another user, since root may write anywhere."""
    if sys.platform == "win32" or os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root, to become another user")
    for path in (well, *well.parent.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    for folder in (well.parent, *well.parents[:4]):
        folder.chmod(0o755)
    code = f"from smartgoals_tui.cli import main; main(['--data', {str(well)!r}, 'doctor'])"
    done = subprocess.run(
        ["setpriv", "--reuid=65534", "--clear-groups", sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
    )
    if "is whole" not in done.stdout:
        pytest.skip("another user cannot run this Python")
    assert f"{well} cannot be written by this user." in done.stdout
    assert "belongs to another user" in done.stdout
