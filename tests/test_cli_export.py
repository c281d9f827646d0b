"""Goals on their way out and in: export and import."""

import codecs
import csv
import gzip
import io
import json
import os
import stat
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB

from smartgoals_tui.cli import main
from smartgoals_tui.cli.as_csv import as_csv
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.domain.change import Change, CheckInStep, DraftStep, GoalStep
from smartgoals_tui.domain.goal.checkin import CheckIn
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.storage.repository import Repository
from smartgoals_tui.storage.transfer import MAX_BYTES, NoExport, read_export
from tests.builders import NOW, TODAY, a_goal
from tests.cli_harness import check_ins, goals, put
from tests.domain.builders import total_measure

HEADER = b'{"_meta":{"1":{"app":"x","schema":1,"min_reader":1,"id":"i","rev":1,"saved":1,"crc":0}}'


@pytest.fixture
def full(data):
    """A store with a bit of everything, what this version does not know included."""
    repository = Repository.open(data, now=lambda: NOW)
    fill(repository, demo_state(TODAY))
    draft = GoalDraft("d1", wish="🙂 [/b]", start="today")
    repository.commit(Change("draft", (DraftStep(None, draft),)))
    content = json.loads(data.read_text())
    content["goals"]["1"]["mood"] = {"later": [1, 2.5, None]}
    content["reviews"] = {"7": {"uid": "r", "words": "it went well"}}
    content["log"]["1"]["days"]["05-05"] = "what cannot be read"
    data.write_text(json.dumps(content, separators=(",", ":")))
    return data


def elsewhere(tmp_path, *words):
    """Run the command on a second, empty folder."""
    return main(["--data", str(tmp_path / "second"), *words], now=lambda: NOW)


def body(path):
    return path.read_bytes().split(b"}}", 1)[1]


def without_times(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# export


@pytest.mark.usefixtures("full")
def test_export_import_export_is_the_same(run, tmp_path):
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    assert run("export", str(first))[:2] == (0, f"Written to {first}.\n")
    assert elsewhere(tmp_path, "import", str(first)) == 0
    assert elsewhere(tmp_path, "export", str(second)) == 0
    assert body(first) == body(second)
    assert b'"mood"' in body(first)
    assert b'"reviews"' in body(first)
    assert b"what cannot be read" in body(first)


def test_an_export_is_a_store_of_its_own(full, run, tmp_path):
    target = tmp_path / "a.json"
    run("export", str(target))
    opened = Repository.open(target, now=lambda: NOW)
    assert opened.goals() == goals(full)
    assert opened.take_notices() == ()
    with TinyDB(target) as database:
        assert len(database.table("goals")) == len(goals(full))


def test_export_to_standard_output_is_the_file(full, tmp_path, capfdbinary):
    assert main(["--data", str(full), "export"], now=lambda: NOW) == 0
    out = capfdbinary.readouterr().out
    assert main(["--data", str(full), "export", "-"], now=lambda: NOW) == 0
    assert capfdbinary.readouterr().out == out
    target = tmp_path / "a.json"
    main(["--data", str(full), "export", str(target)], now=lambda: NOW)
    assert target.read_bytes() == out


def test_an_empty_store_is_exported_and_nothing_is_made(run, data, tmp_path):
    target = tmp_path / "a.json"
    assert run("export", str(target))[0] == 0
    assert not data.parent.exists()
    assert run("import", str(target)) == (
        0,
        f"{target} holds nothing new; nothing was changed.\n",
        "",
    )


@pytest.mark.usefixtures("full")
def test_what_is_there_is_only_replaced_when_asked(run, tmp_path):
    target = tmp_path / "a.csv"
    target.write_text("mine")
    code, out, err = run("export", str(target))
    assert (code, out) == (1, "")
    assert "is there already" in err
    assert target.read_text() == "mine"
    assert run("export", str(target), "--force")[0] == 0
    assert target.read_text().startswith("goal,title")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.usefixtures("full")
def test_an_export_through_a_link_writes_what_it_leads_to(run, tmp_path):
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    assert run("export", str(tmp_path / "link.md"))[0] == 0
    assert (tmp_path / "real.md").read_text().startswith("# Goals, Sat 21 Nov 2026")


@pytest.mark.parametrize("own", ["goals.json", "settings.toml", "errors.log"])
def test_the_programs_own_files_are_never_written_over(full, run, own):
    before = without_times(full.parent)
    (full.parent / "link").symlink_to(full.with_name(own))
    for name in (own, "link"):
        code, _, err = run("export", str(full.with_name(name)), "--force")
        assert code == 2
        assert "own files" in err
    (full.parent / "link").unlink()
    assert without_times(full.parent) == before


@pytest.mark.usefixtures("full")
def test_places_that_cannot_be_written_to(run, tmp_path):
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for place, code, said in (
        (tmp_path, 1, "is a folder"),
        (tmp_path / "none" / "a.json", 1, "could not be written"),
        (fifo, 1, "no plain file"),
        ("", 2, "FILE is empty"),
        (tmp_path / ("x" * 300), 1, "could not be written"),
    ):
        got, out, err = run("export", str(place), "--force")
        assert (got, out) == (code, "")
        assert said in err
        assert err.count("\n") == 1


def rows(out):
    return list(csv.DictReader(io.StringIO(out)))


def test_csv_has_a_line_for_each_check_in(run, data):
    put(data, a_goal("g", "call, a “friend”"), a_goal("t", "run", measure=total_measure(20)))
    run("check", "call", "--note", 'two\nlines, and "quotes" 🙂')
    run("check", "run", "--amount", "7.5", "--date", "yesterday")
    one, two = rows(run("export", "--format", "csv")[1])
    assert one == {
        "goal": "g",
        "title": "Call, a “friend”",
        "day": "2026-11-21",
        "amount": "",
        "unit": "",
        "note": 'two lines, and "quotes" 🙂',
        "at": "2026-11-21T18:30:00+00:00",
        "backdated": "",
    }
    assert (two["amount"], two["unit"], two["backdated"]) == ("7.5", "km", "yes")


@given(note=st.text(), title=st.text(min_size=1))
def test_no_cell_of_csv_is_a_formula_or_breaks_a_line(note, title):
    repository = Repository.in_memory(now=lambda: NOW)
    goal = a_goal(action=f"x{title}")
    goal = replace(goal, specific=replace(goal.specific, action=f"={title}"))
    entry = CheckIn("g", date(2026, 11, 3), note=note)
    repository.commit(Change("c", (GoalStep(None, goal), CheckInStep(None, entry))))
    (row,) = rows(as_csv(repository).decode())
    assert not row["title"].startswith(tuple("=+-@＝＋－＠\t\r"))
    assert not row["note"].startswith(tuple("=+-@＝＋－＠\t\r"))


@pytest.mark.parametrize("at", [2**62, -(2**62)])
def test_csv_of_instants_no_calendar_has(run, data, at):
    put(data, a_goal())
    entry = CheckIn("g", TODAY, at=at, offset=10**9)
    Repository.open(data, now=lambda: NOW).commit(Change("c", (CheckInStep(None, entry),)))
    (row,) = rows(run("export", "--format", "csv")[1])
    assert row["at"] == str(at)


def test_markdown_shows_texts_as_they_are(run, data):
    pause = Pause(date(2026, 11, 9), date(2026, 11, 10), "ill | *really*")
    put(data, a_goal(action="1. [x](http://x) <b>*bold*</b>", pauses=(pause,)))
    run("check", "1", "--note", "# no heading | no cell `x`")
    out = run("export", "--format", "md")[1]
    assert "## 1\\. \\[x\\](http://x) \\<b\\>\\*bold\\*\\</b\\>" in out
    assert "| Sat 21 Nov 2026 | done | \\# no heading \\| no cell \\`x\\` |" in out
    assert "ill \\| \\*really\\*" in out
    assert "Active. 1 of 2, 1 day left, every day counts." in out


# import


def test_import_says_what_came_and_keeps_what_was_there(run, data, tmp_path):
    other = tmp_path / "other" / "goals.json"
    put(other, a_goal("g"), a_goal("h", "read"))
    put(data, a_goal("g"))
    main(["--data", str(other), "check", "call", "--date", "yesterday"], now=lambda: NOW)
    run("check", "call")
    before = data.read_bytes()
    code, out, err = run("import", str(other))
    assert (code, err) == (0, "")
    assert out.startswith("Imported 1 goal and 1 check-in.")
    (kept,) = data.parent.glob("backups/pre-import-*.json")
    assert kept.read_bytes() == before
    assert [goal.uid for goal in goals(data)] == ["g", "h"]
    assert len(check_ins(data)) == 2
    assert run("import", str(other))[1] == f"{other} holds nothing new; nothing was changed.\n"
    assert len(list(data.parent.glob("backups/pre-import-*"))) == 1


def test_a_packed_copy_can_be_imported(full, tmp_path):
    packed = tmp_path / "goals-2026-01-01.json.gz"
    packed.write_bytes(gzip.compress(full.read_bytes()))
    assert elsewhere(tmp_path, "import", str(packed)) == 0
    assert goals(tmp_path / "second" / "goals.json") == goals(full)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_import_from_standard_input(full, tmp_path, monkeypatch, pack):
    exported = io.TextIOWrapper(io.BytesIO(pack(full.read_bytes())))
    monkeypatch.setattr("sys.stdin", exported)
    assert elsewhere(tmp_path, "import", "-") == 0
    assert goals(tmp_path / "second" / "goals.json") == goals(full)


def test_standard_input_that_is_closed_or_empty(run, monkeypatch):
    for stream, said in ((None, "is closed"), (io.TextIOWrapper(io.BytesIO()), "is empty")):
        monkeypatch.setattr("sys.stdin", stream)
        code, _, err = run("import", "-")
        assert code == 1
        assert f"Standard input {said}. Nothing was changed." in err


ENCODINGS = {
    "UTF-8 with a mark": "utf-8-sig",
    "UTF-16 with a mark": "utf-16",
    "UTF-16LE": "utf-16-le",
    "UTF-16BE": "utf-16-be",
    "UTF-32 with a mark": "utf-32",
    "UTF-32LE": "utf-32-le",
    "UTF-32BE": "utf-32-be",
}


def as_powershell_has_it(data):
    """Return what ``smartgoals export > goals.json`` leaves there."""
    return codecs.BOM_UTF16_LE + f"{data.decode()}\r\n".encode("utf-16-le")


def as_a_big_machine_has_it(data):
    return codecs.BOM_UTF16_BE + data.decode().encode("utf-16-be")


@pytest.mark.parametrize(
    "write",
    [
        *(lambda data, to=encoding: data.decode().encode(to) for encoding in ENCODINGS.values()),
        as_powershell_has_it,
        as_a_big_machine_has_it,
        lambda data: gzip.compress(as_powershell_has_it(data)),
        lambda data: b"\n " + data + b"\n",
    ],
    ids=[*ENCODINGS, "PowerShell", "UTF-16BE with a mark", "packed", "blanks around it"],
)
def test_an_export_in_another_encoding_says_the_same(full, tmp_path, capsys, write):
    original, other, again = (tmp_path / f"{name}.json" for name in "abc")
    assert main(["--data", str(full), "export", str(original)], now=lambda: NOW) == 0
    assert "🙂" in original.read_text("utf-8")
    other.write_bytes(write(original.read_bytes()))
    capsys.readouterr()
    assert elsewhere(tmp_path, "import", str(other)) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Imported ")
    assert "edited" not in out
    assert err == ""
    assert elsewhere(tmp_path, "export", str(again)) == 0
    assert body(again) == body(original)


def test_text_that_is_only_half_of_an_encoding_is_one_sentence(full, run, tmp_path):
    odd = tmp_path / "odd.json"
    for data in (
        full.read_text().encode("utf-16")[:-1],
        codecs.BOM_UTF8 + b"{\xff",
        b"{\0\xd8\xd8",
    ):
        odd.write_bytes(data)
        code, _, err = run("import", str(odd))
        assert code == 1
        assert "damaged" in err or "not a file of smartgoals" in err


def test_an_edited_export_is_taken_and_said(run, data, tmp_path):
    other = tmp_path / "other.json"
    put(other, a_goal("h", "read"))
    other.write_text(other.read_text().replace('"read"', '"ride"'))
    code, out, _ = run("import", str(other))
    assert code == 0
    assert "Imported 1 goal. The file was edited since it was written." in out
    assert goals(data)[0].title == "Ride"


def newer(min_reader):
    return HEADER.replace(b'"schema":1', b'"schema":99').replace(
        b'"min_reader":1', b'"min_reader":%d' % min_reader
    )


BAD = {
    "a list of goals": (b'[{"uid": "g"}]', 1, "not a file of smartgoals"),
    "a list in UTF-16": ('[{"uid": "g"}]'.encode("utf-16"), 1, "not a file of smartgoals"),
    "a table": (b"Date,Habit,Value\r\n2026-11-20,Run,2\r\n", 1, "not a file of smartgoals"),
    "a table in UTF-16": ("Date;Habit\r\n".encode("utf-16"), 1, "not a file of smartgoals"),
    "our table": (b"goal,title,day,amount,unit,note,at,backdated\n", 1, "not a file of smartg"),
    "our text": (b"# Goals\n\n## Run\n", 1, "not a file of smartgoals"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(64), 1, "not a file of smartgoals"),
    "an archive": (b"PK\x03\x04" + bytes(64), 1, "not a file of smartgoals"),
    "a database": (b"SQLite format 3\0" + bytes(64), 1, "not a file of smartgoals"),
    "a packed table": (gzip.compress(b"Date,Habit\n"), 1, "not a file of smartgoals"),
    "empty": (b"", 1, "is empty"),
    "blank": (b" \n ", 1, "not a file of smartgoals"),
    "binary": (bytes(range(256)) * 40, 1, "not a file of smartgoals"),
    "zeros": (b"\0" * 4096, 1, "not a file of smartgoals"),
    "no object": (b"[1, 2, 3]", 1, "not a file of smartgoals"),
    "another program": (b'{"name": "x", "version": 3}', 1, "not a file of smartgoals"),
    "another TinyDB": (b'{"_default": {"1": {"a": 1}}}', 1, "not a file of smartgoals"),
    "half": (HEADER + b',"goals":{"1":{"uid":"g","spec', 1, "only half of it"),
    "meta of another kind": (b'{"_meta": 3}', 1, "damaged"),
    "tables of another kind": (HEADER + b',"goals":[1]}', 1, "damaged"),
    "deep": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, 1, "not a file of smartgoals"),
    "deep in a table": (
        HEADER + b',"goals":{"1":{"a":' + b"[" * 50_000 + b"]" * 50_000 + b"}}}",
        1,
        "damaged",
    ),
    "half packed": (gzip.compress(HEADER * 500)[:60], 1, "cannot be unpacked"),
    "badly packed": (b"\x1f\x8b" + b"\xff" * 100, 1, "cannot be"),
    "no text": (b'{"_meta":"\xff\xfe"}', 1, "damaged"),
    "newer": (newer(99) + b"}", 5, "by a newer smartgoals"),
    "newer, readable": (newer(1) + b',"goals":{}}', 5, "by a newer smartgoals"),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("is_there", [True, False])
def test_a_file_that_is_no_export_is_one_sentence_and_changes_nothing(
    run, data, tmp_path, name, is_there
):
    content, code, said = BAD[name]
    if is_there:
        put(data, a_goal())
    before = without_times(tmp_path)
    bad = tmp_path / "bad.json"
    bad.write_bytes(content)
    got, out, err = run("import", str(bad))
    bad.unlink()
    assert (got, out) == (code, "")
    assert said in err
    assert "othing was changed" in err
    assert code == 5 or "smartgoals imports what smartgoals export wrote as .json" in err
    assert err.count("\n") == 1
    assert without_times(tmp_path) == before


def test_files_that_cannot_be_read(run, data, tmp_path):
    for path in (tmp_path, tmp_path / "none.json", tmp_path / "none" / "x.json"):
        code, out, err = run("import", str(path))
        assert (code, out) == (1, "")
        assert "cannot be read" in err
        assert "smartgoals imports what" in err
        assert ("it is a folder" in err) == (path == tmp_path)
    assert not data.parent.exists()


@pytest.mark.parametrize("typed", ["", "  ", "a\0b", "a\ud800b"])
def test_a_name_that_no_file_has(run, data, typed):
    code, out, err = run("import", typed)
    assert (code, out) == (1, "")
    assert ("FILE is empty" if not typed.strip() else "no name that a file can have") in err
    assert "Nothing was changed. smartgoals imports what" in err
    assert err.count("\n") == 1
    assert not data.parent.exists()


def test_names_of_files_cannot_steer_the_terminal(run):
    for words in (["import", "\x1b[31m\x9b\udcff\n"], ["export", "\x1b[31m/\x9b\n\udcff"]):
        code, _, err = run(*words)
        assert code == 1
        assert err.count("\n") == 1
        assert "␛[31m" in err
        assert not set("\x1b\x9b\udcff") & set(err)


def test_of_a_huge_file_no_more_is_read_than_need_be(run, tmp_path):
    zeros = tmp_path / "zeros"
    with zeros.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    code, _, err = run("import", str(zeros))
    assert code == 1
    assert "not a file of smartgoals" in err


@pytest.mark.parametrize("packed", [True, False])
def test_a_file_too_large_is_refused_unparsed(tmp_path, monkeypatch, packed):
    assert MAX_BYTES >= 16 * 2**20
    monkeypatch.setattr("smartgoals_tui.storage.transfer.MAX_BYTES", 2000)
    large = tmp_path / "large"
    content = b"{" + b" " * 5000 + b"}"
    large.write_bytes(gzip.compress(content) if packed else content)
    with large.open("rb") as file, pytest.raises(NoExport, match="large is too large"):
        read_export(file, "large")


def test_a_damaged_store_is_said_before_anything_is_imported(run, data, tmp_path):
    other = tmp_path / "other.json"
    put(other, a_goal())
    data.parent.mkdir()
    data.write_bytes(b"\0" * 40)
    assert run("import", str(other))[0] == 6
    assert data.read_bytes() == b"\0" * 40
