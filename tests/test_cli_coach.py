"""The coach on the command line: about one sentence, or about one on each line."""

import io
import json
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smartgoals_tui.cli.coaching import in_json, in_words
from smartgoals_tui.domain.coach import Context, hints_for_sentence

KEYS = ["rule", "letter", "found", "message", "suggestion", "level"]


@pytest.fixture
def give(monkeypatch):
    """Return a function that puts bytes on standard input."""

    def put(content):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    return put


def test_says_the_hints_for_a_sentence(run, data):
    code, out, err = run("coach", "I want to be happier")
    assert (code, err) == (0, "")
    assert out.startswith("S1  “be happier”: A feeling comes and goes")
    assert "what would someone see you do?" in " ".join(out.split())
    assert not data.parent.exists()


def test_says_so_when_there_is_nothing_to_ask(run):
    assert run("coach", "walk 5 km on Mondays")[1] == (
        "Nothing to ask: this reads like a goal you can begin with.\n"
    )
    assert "English only" in run("coach", "ich möchte mehr Sport treiben")[1]


def test_names_the_support_line_of_the_settings(run, data):
    data.parent.mkdir(parents=True, exist_ok=True)
    data.with_name("settings.toml").write_text('support = "Call Kim, 0800 111"')
    said = " ".join(run("coach", "I want to kill myself")[1].split())
    assert said.startswith("X1")
    assert "Call Kim, 0800 111" in said
    assert "Call Kim" in run("coach", "--json", "I want to kill myself")[1]


def test_plain_ascii(run):
    out = run("--ascii", "coach", "my mother says I should try to be happier")[1]
    assert out.isascii()
    assert '"my mother says"' in out


def test_one_sentence_as_json(run):
    code, out, _ = run("coach", "--json", "exercise more")
    answer = json.loads(out)
    assert code == 0
    assert answer["text"] == "exercise more"
    assert [list(hint) for hint in answer["hints"]] == [KEYS] * len(answer["hints"])
    assert answer["hints"][0] == {
        "rule": "S3",
        "letter": "S",
        "found": "exercise",
        "message": "One kind is easier to begin than all of them.",
        "suggestion": "Which kind will you begin with?",
        "level": "missing",
    }


def test_the_labels_of_a_sentence_as_json(run):
    answer = json.loads(run("coach", "--json", "I should be happier and lose weight")[1])
    labels = answer["labels"]
    values = {name: label["value"] for name, label in labels.items()}
    assert list(answer) == ["text", "hints", "labels", "safety"]
    assert values == {
        "specific": False,
        "measurable": False,
        "kind": "being",
        "several": True,
        "hedge": False,
        "imposed": True,
    }
    assert all(0 < label["probability"] <= 1 for label in labels.values())
    assert answer["safety"] is False


@pytest.mark.parametrize("text", ["I want to kill myself", "dont wanna live", "eat 400 kcal a day"])
def test_what_needs_a_talk_is_said_as_safety(run, text):
    assert json.loads(run("coach", "--json", text)[1])["safety"] is True


LINES = [
    "be happier",
    "",
    "   ",
    "swim twice a week",
    "a" * 10_000,
    "[/] \t 😀 \u202e \x00 \x85 \u2028 \x0b",
    "line end of another machine\r",
    '{"text": "x"}',
    "ich möchte mehr Sport treiben",
]


def test_each_line_is_answered_in_order(run, give):
    give("\n".join(LINES).encode() + b"\n\xff\xfe walk more\nlast without an end")
    code, out, err = run("coach", "--json", "-")
    answers = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (0, "")
    texts = [answer["text"] for answer in answers]
    assert texts[:-2] == LINES
    assert texts[-2].encode("utf-8", "surrogateescape") == b"\xff\xfe walk more"
    assert texts[-1] == "last without an end"
    assert [hint["rule"] for hint in answers[0]["hints"]] == ["S1", "M1", "S9"]
    assert answers[1]["hints"] == answers[2]["hints"] == answers[-3]["hints"] == []


def test_no_line_no_answer(run, give):
    give(b"")
    assert run("coach", "--json", "-") == (0, "", "")


def test_lines_are_answered_in_words_too(run, give):
    give(b"be happier\n\nwalk 5 km on Mondays\n")
    out = run("coach", "-")[1]
    assert out.startswith("S1")
    assert out.count("Nothing to ask") == 2


@given(st.text() | st.binary().map(lambda one: one.decode("utf-8", "surrogateescape")))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_as_it_was(text):
    line = in_json(text, Context())
    assert line.isascii()
    assert "\n" not in line
    answer = json.loads(line)
    assert answer["text"] == text
    assert [one["rule"] for one in answer["hints"]] == [
        one.rule for one in hints_for_sentence(text)
    ]
    assert in_words(text, Context())


@pytest.mark.parametrize("words", [("coach", ""), ("coach", " \u200b "), ("coach",)])
def test_nothing_to_look_at_is_said_in_a_sentence(run, words):
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_no_input_is_said_in_a_sentence(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert run("coach", "-") == (1, "", "smartgoals: There is no input to read from.\n")


def test_answers_come_one_by_one_and_load_neither_screens_nor_store():
    code = (
        "import sys\n"
        "from smartgoals_tui.cli import main\n"
        "code = main(['coach', '--json', '-'])\n"
        "names = {name.split('.')[0] for name in sys.modules}\n"
        "print(code, sorted(names & {'textual', 'rich', 'tinydb', 'orjson', 'filelock'}))"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with program as running:
        for text in ("be happier", "walk 5 km on Mondays"):
            running.stdin.write(f"{text}\n")
            running.stdin.flush()
            # The next sentence is only given once this one is answered.
            assert json.loads(running.stdout.readline())["text"] == text
        running.stdin.close()
        assert running.stdout.read() == "0 []\n"
