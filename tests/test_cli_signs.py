"""Nothing that a terminal would obey is written by the command line; what is stored stays."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings

from smartgoals_tui.domain.text.text import visible
from smartgoals_tui.storage.repository import Repository
from tests.builders import NOW, a_goal
from tests.cli_harness import check_ins, goals, put
from tests.obeyed import NASTY, OBEYED, texts
from tests.tries import tries

SHOWING = (
    ["list"],
    ["list", "--json"],
    ["show", "g"],
    ["check", "g"],
    ["uncheck", "g"],
    ["doctor"],
    ["where"],
    ["names"],
    ["export"],
    ["export", "--format", "csv"],
    ["export", "--format", "md"],
    ["pause", "g", "--reason", NASTY],
    ["resume", "g"],
    ["coach", NASTY],
    ["coach", NASTY, "--json"],
)
OFF = (
    ["check", NASTY.replace("\x00", "")],
    ["\x1b[2J\x9b\u202e"],
    ["check", "g", "--date", NASTY],
    ["check", "g", "\x1b[2J", "\x9b\u202e"],
    ["add", NASTY, "--days", NASTY],
    ["list", "--json=\x1b\x9b\u202e"],
    ["list", "--\x1b\x9b\u202e"],
    ["export", "--format", "\x1b\x9b\u202e"],
    ["backup", "restore", NASTY],
    ["import", "\x1b\x9b\u202e\udc9b"],
    ["check", "\udc9b"],
)


@pytest.mark.parametrize("words", SHOWING, ids=" ".join)
@settings(tries(4, 20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(NASTY)
@example("a\x1b[2Jb")
@given(texts)
def test_words_of_a_goal(words, tmp_path_factory, capsys, text):
    from smartgoals_tui.cli import main

    data = tmp_path_factory.mktemp("signs") / "goals.json"
    put(data, a_goal(action=f"walk {text}", amount=1.0))
    base = ["--data", str(data)]
    assert main([*base, "check", "g", "--amount", "1", f"--note=n{text}"], now=lambda: NOW) == 0
    assert check_ins(data)[0].note == f"n{text}"
    capsys.readouterr()
    main([*base, *words], now=lambda: NOW)
    out, err = capsys.readouterr()
    assert not set(out + err) & OBEYED
    assert goals(data)[0].specific.action == f"walk {text}"
    if words == ["list", "--json"]:
        assert json.loads(out)[0]["title"] == goals(data)[0].title
    if words == ["show", "g"] and text == "a\x1b[2Jb":
        assert out.startswith("Walk a␛[2Jb\n")
        assert "na␛[2Jb" in out


@pytest.mark.parametrize("words", OFF, ids=map(ascii, OFF))
def test_words_of_the_call(words, run, data):
    put(data, a_goal())
    code, out, err = run(*words)
    assert code in (1, 2)
    assert err.count("\n") == 1
    assert not set(out + err) & OBEYED


def test_what_is_exported_comes_back_as_it_was(run, data, tmp_path):
    put(data, replace(a_goal(action=NASTY), wording=NASTY))
    out = run("export")[1]
    file = tmp_path / "out.json"
    file.write_text(out, encoding="utf-8")
    again = tmp_path / "again.json"
    assert run("--data", str(again), "import", str(file))[0] == 0
    assert Repository.open(again, now=lambda: NOW).goals()[0] == goals(data)[0]


@pytest.mark.parametrize("ending", ["json", "csv", "md"])
def test_a_file_is_written_as_it_is_stored(run, data, tmp_path, ending):
    title = "a\x9bb\u202ec\x1b"
    put(data, a_goal(action=title))
    run("check", "g", f"--note={title}")
    assert run("export", str(tmp_path / f"out.{ending}"))[0] == 0
    written = (tmp_path / f"out.{ending}").read_text(encoding="utf-8")
    assert title in written.replace("\\u001b", "\x1b")
    out = run("export", "--format", ending)[1]
    assert not set(out) & OBEYED
    assert ("\\u009b" if ending == "json" else "a\ufffdb\ufffdc␛") in out


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        *((blank, "") for blank in ("", "\t", "\r", "\ufeff")),
        *((sign, visible(sign)) for sign in ("\x1b", "\x00", "\u202e", "\x9b")),
    ],
)
def test_no_sign_hides_a_formula(run, data, before, shown):
    put(data, a_goal())
    run("check", "g", f"--note={before}=1")
    assert f",'{shown}=1," in run("export", "--format", "csv")[1]
