"""The command ``coach``: what the coach says about a sentence, or about one on each line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from textwrap import fill

from smartgoals_tui.cli.call import Call
from smartgoals_tui.cli.console import CommandFailed, UsageError, can_say, say
from smartgoals_tui.domain.coach import Context, Hint, hints_for_sentence
from smartgoals_tui.domain.coach.learned import labels_of
from smartgoals_tui.domain.coach.words import is_english
from smartgoals_tui.domain.text.text import one_line, with_escapes

FROM_INPUT = "-"
"""In place of a sentence: read one from each line of standard input."""
WIDTH = 78
LABELS = ("specific", "measurable", "kind", "several", "hedge", "imposed")
"""What is said of each sentence beside the hints."""

_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "…": "..."})


def run_coach(call: Call) -> int:
    """Say the hints about a text, or about each line of standard input as soon as it is read.

    Raises:
        UsageError: there is no word to look at.
        CommandFailed: standard input cannot be read.
    """
    text, as_json = call.arguments.text, call.arguments.json
    if text != FROM_INPUT and not as_json and not one_line(text):
        raise UsageError("Say the goal in words, or - to read one from each line.")
    context = Context(support=call.settings.support)
    is_plain = call.arguments.ascii or not can_say("“”’…")
    for sentence in _lines() if text == FROM_INPUT else (text,):
        if as_json:
            say(in_json(sentence, context))
            continue
        words = in_words(sentence, context)
        say(words.translate(_PLAIN) if is_plain else words)
    return call.done()


def _lines() -> Iterator[str]:
    """Yield the lines of standard input as they come; bytes that are no UTF-8 survive."""
    if sys.stdin is None:
        raise CommandFailed("There is no input to read from.")
    try:
        for line in sys.stdin.buffer:
            yield line.removesuffix(b"\n").decode("utf-8", "surrogateescape")
    except OSError as error:
        raise CommandFailed(f"The input could not be read ({error.strerror or error}).") from None


def in_json(sentence: str, context: Context) -> str:
    """Return the hints about ``sentence``, and what it is, as one line of JSON, in ASCII.

    The labels are the model's own, whatever the language; ``safety`` is true where the first hint
    is the note on suicide, self-harm and what needs a doctor.
    """
    found = hints_for_sentence(sentence, context)
    hints = [
        {
            "rule": hint.rule,
            "letter": hint.letter.value,
            "found": hint.found,
            "message": hint.why,
            "suggestion": hint.suggestion,
            "level": hint.level.value,
        }
        for hint in found
    ]
    document = {
        "text": sentence,
        "hints": hints,
        "labels": _labels(sentence),
        "safety": any(hint.rule == "X1" for hint in found),
    }
    # With every other sign escaped, so that any text comes through any encoding.
    return with_escapes(json.dumps(document))


def _labels(sentence: str) -> dict[str, dict[str, object]]:
    labels = labels_of(one_line(sentence))
    verdicts = {name: getattr(labels, name) for name in LABELS}
    return {
        name: {"value": verdict.value, "probability": round(verdict.probability, 3)}
        for name, verdict in verdicts.items()
    }


def in_words(sentence: str, context: Context) -> str:
    """Return the hints about ``sentence`` for a person, the most useful first."""
    hints = hints_for_sentence(sentence, context)
    if hints:
        return "\n".join(map(_block, hints))
    if one_line(sentence) and not is_english(one_line(sentence)):
        return "The coach reads English only, and keeps quiet about the rest."
    return "Nothing to ask: this reads like a goal you can begin with."


def _block(hint: Hint) -> str:
    # A note that stands alone quotes nobody's words back at them.
    found = "" if hint.is_alone else hint.quoted
    text = f"{hint.rule:<4}{found}{hint.why} {hint.suggestion}"
    return fill(text, WIDTH, subsequent_indent=" " * 4)
