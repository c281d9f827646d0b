"""Every command where no store can be says so in one sentence, and makes nothing."""

import pytest

from smartgoals_tui.cli import main
from tests.builders import NOW, a_goal
from tests.cli_harness import put

COMMANDS = [
    ["list"],
    ["list", "--json"],
    ["show", "run"],
    ["check", "run"],
    ["uncheck", "run"],
    ["add", "run", "--days", "3"],
    ["pause", "run"],
    ["resume", "run"],
    ["export"],
    ["export", "--format", "csv"],
    ["import", "other.json"],
    ["backup", "list"],
    ["backup", "now"],
    ["backup", "restore", "./other.json"],
    ["names"],
    ["where"],
]


@pytest.fixture
def nowhere(data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "other.json", a_goal())
    data.parent.mkdir()
    data.symlink_to(tmp_path / "drive" / "goals.json")
    return data


def names_under(folder):
    return sorted(str(path) for path in folder.rglob("*"))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_link_to_nowhere(run, nowhere, tmp_path, words):
    before = names_under(tmp_path)
    code, out, err = run(*words)
    assert code == 1
    assert out == "" or words == ["where"]
    assert err.startswith(f"smartgoals: {nowhere} is a link to {tmp_path}/drive/goals.json, and ")
    assert "Connect the drive" in err
    assert err.count("\n") == 1
    assert names_under(tmp_path) == before


def test_the_doctor_names_it(run, nowhere, tmp_path):
    before = names_under(tmp_path)
    code, out, err = run("doctor")
    assert (code, err) == (1, "")
    assert out.startswith(f"!!  {nowhere} is a link to {tmp_path}/drive/goals.json, and nothing ")
    assert "One thing needs doing." in out
    assert names_under(tmp_path) == before


def test_the_program_itself(nowhere, tmp_path, monkeypatch, capsys):
    for name in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{name}.isatty", lambda: True)
    before = names_under(tmp_path)
    assert main(["--data", str(nowhere)], now=lambda: NOW) == 1
    assert "is a link to" in capsys.readouterr().err
    assert names_under(tmp_path) == before
