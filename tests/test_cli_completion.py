"""Completion in the shells: the scripts, and what they offer."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from smartgoals_tui.cli.commands import COMMANDS, SHELLS
from tests.builders import a_goal
from tests.cli_harness import goals, put


def script(run, shell):
    code, out, err = run("completion", shell)
    assert (code, err) == (0, "")
    return out


@pytest.mark.parametrize("shell", SHELLS)
def test_each_script_names_every_command_and_goals(run, shell):
    text = script(run, shell)
    for command in COMMANDS:
        assert command.name in text
    assert "smartgoals names" in text
    assert "--amount" in text or "-l amount" in text


@pytest.mark.parametrize("shell", SHELLS)
def test_each_script_is_one_its_shell_can_read(run, tmp_path, shell):
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    path = tmp_path / "script"
    path.write_text(script(run, shell))
    done = subprocess.run([shell, "-n", path], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_shell_that_is_not_known(run):
    code, out, err = run("completion", "tcsh")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def names(run):
    code, out, err = run("names")
    assert (code, err) == (0, "")
    return out.splitlines()


def test_names_mean_one_goal_each(run, data):
    long = "x" * 70
    put(
        data,
        a_goal("a", "call a friend"),
        a_goal("b", "Call  a FRIEND"),
        a_goal("c", f"{long} one"),
        a_goal("d", f"{long} two"),
        a_goal("e", "שלום\u202e [/b]\x1b[31m 🙂\nnew"),
        a_goal("f", f"{long[:59]} and more"),
    )
    found = names(run)
    assert found[:4] == ["a", "b", "c", "d"]
    assert found[4] == "שלום [/b] [31m 🙂 new"
    for goal, name in zip(goals(data), found, strict=True):
        assert f"\n  {goal.uid}, active\n" in run("show", name)[1]


def test_without_goals_there_are_no_names_and_nothing_is_made(run, data):
    assert names(run) == []
    assert not data.parent.exists()


def test_names_is_not_for_people(run):
    assert "names" not in run("--help")[1]


@pytest.fixture
def shell_with(run, data, tmp_path):
    """Return a function that runs a shell whose ``smartgoals`` is this one, on two goals."""
    put(data, a_goal("g", "call a 'friend'"), a_goal("h", "read & write"))
    command = tmp_path / "bin" / "smartgoals"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m smartgoals_tui "$@"\n')
    command.chmod(0o755)

    def call(shell, words):
        if shutil.which(shell) is None:
            pytest.skip(f"{shell} is not installed")
        path = tmp_path / f"script.{shell}"
        path.write_text(script(run, shell))
        environment = {
            **os.environ,
            "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(Path(__file__).parents[1]),
            "SMARTGOALS_DATA": str(data),
            "XDG_CONFIG_HOME": str(tmp_path),
        }
        code = f"source {path}\n{words}"
        done = subprocess.run(
            [shell, "-c", code], capture_output=True, text=True, env=environment, check=False
        )
        assert done.stderr == ""
        return done.stdout.splitlines()

    return call


BASH = """
complete_line() {{
  COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
  _shtab_smartgoals
  printf '%s\\n' "${{COMPREPLY[@]}}"
}}
complete_line {}
"""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("smartgoals unch", ["uncheck"]),
        ("smartgoals check --da", ["--data", "--date"]),
        ("smartgoals check ''", ["Call\\ a\\ \\'friend\\'", "Read\\ \\&\\ write"]),
        ("smartgoals check rea", ["Read\\ \\&\\ write"]),
        ("smartgoals show 'call\\ a'", ["Call\\ a\\ \\'friend\\'"]),
        ("smartgoals check nobody", [""]),
        ("smartgoals completion f", ["fish"]),
        ("smartgoals export --format m", ["md"]),
    ],
)
def test_what_bash_offers(shell_with, words, offered):
    assert shell_with("bash", BASH.format(words)) == offered


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("smartgoals unch", ["uncheck"]),
        ("smartgoals check --am", ["--amount"]),
        ("smartgoals check ", ["Call a 'friend'", "Read & write"]),
        ("smartgoals check rea", ["Read & write"]),
        ("smartgoals completion f", ["fish"]),
    ],
)
def test_what_fish_offers(shell_with, words, offered):
    found = shell_with("fish", f'complete -C "{words}"')
    assert sorted(line.partition("\t")[0] for line in found) == offered
