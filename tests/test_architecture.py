"""What may be imported when, and who may look at the clock."""

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import smartgoals_tui
from smartgoals_tui.demo import demo_state, fill
from smartgoals_tui.storage.repository import Repository

PACKAGE = Path(smartgoals_tui.__file__).parent


@pytest.fixture
def data(tmp_path):
    def now():
        return datetime(2026, 11, 21, 12, tzinfo=UTC)

    fill(Repository.open(tmp_path / "goals.json", now=now), demo_state(now().date()))
    return tmp_path


WORDS = [
    ["--version"],
    ["--help"],
    ["list"],
    ["list", "--json"],
    ["check", "draw", "--amount", "1"],
    ["check", "nobody"],
    ["uncheck", "draw"],
    ["add", "read", "--days", "2"],
    ["show", "draw"],
    ["pause", "draw"],
    ["resume", "draw"],
    ["export"],
    ["export", "--format", "csv"],
    ["export", "--format", "md"],
    ["import", "nothing.json"],
    ["coach", "be happier"],
    ["where"],
    ["backup", "list"],
    ["backup", "now"],
    ["backup", "restore", "goals"],
    ["doctor"],
    ["completion", "fish"],
    ["names"],
]


def test_the_command_line_never_imports_textual(data):
    code = (
        "import sys\n"
        "from datetime import UTC, datetime\n"
        "from smartgoals_tui.cli import main\n"
        "def now(): return datetime(2026, 11, 21, 12, tzinfo=UTC)\n"
        f"for words in {WORDS!r}:\n"
        "    try:\n"
        f"        main(['--data', {str(data)!r}, *words], now)\n"
        "    except SystemExit:\n"
        "        pass\n"
        "    names = {name.split('.')[0] for name in sys.modules}\n"
        "    print('\\nLOADED', *words, sorted(names & {'textual', 'rich'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = [line for line in done.stdout.splitlines() if line.startswith("LOADED ")]
    assert loaded == [f"LOADED {' '.join(words)} []" for words in WORDS]


def test_a_check_in_imports_none_of_what_is_slow_and_not_needed(data):
    code = (
        "import sys\n"
        f"sys.argv = ['smartgoals', '--data', {str(data)!r}, 'check', 'draw', '--amount', '1']\n"
        "from smartgoals_tui.cli import main\n"
        "assert main() in (0, 1)\n"
        "print('LOADED', *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.rpartition("LOADED")[2].split())
    assert "tinydb" in loaded
    slow = {"filelock", "platformdirs", "dateutil", "shutil", "shtab", "logging", "traceback"}
    assert not loaded & slow
    assert not loaded & {
        "smartgoals_tui.domain.goal.draft",
        "smartgoals_tui.domain.drafting.convert",
    }


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
    clock = re.compile(r"\b(date\.today|datetime\.(now|today|utcnow)|time\.(time|localtime))\b")
    files = PACKAGE.rglob("*.py")
    looking = {str(path.relative_to(PACKAGE)) for path in files if clock.search(path.read_text())}
    assert looking == {str(Path("cli", "__init__.py"))}
