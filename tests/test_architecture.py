"""What may be imported when, and who may look at the clock."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import smartgoals_tui

PACKAGE = Path(smartgoals_tui.__file__).parent


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["list"], ["check", "x"]], ids=str)
def test_the_command_line_never_imports_textual(words, tmp_path):
    code = (
        "import sys\n"
        "from smartgoals_tui.cli import main\n"
        "try:\n"
        f"    main(['--data', {str(tmp_path)!r}, *{words!r}])\n"
        "except SystemExit:\n"
        "    pass\n"
        "names = {name.split('.')[0] for name in sys.modules}\n"
        "print('LOADED', sorted(names & {'textual', 'rich'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "LOADED []" in done.stdout


def test_importing_writes_nothing(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", "import smartgoals_tui.cli, smartgoals_tui.app.app"],
        env={"HOME": str(tmp_path), "PATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=tmp_path,
        check=True,
    )
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_only_the_command_line_looks_at_the_clock():
    clock = re.compile(r"\b(date\.today|datetime\.(now|today|utcnow)|time\.time)\(")
    looking = {path.name for path in PACKAGE.rglob("*.py") if clock.search(path.read_text())}
    assert looking == {"cli.py"}
