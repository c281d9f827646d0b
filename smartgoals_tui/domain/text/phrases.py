"""Answers, fitted into the middle of a sentence."""

from __future__ import annotations

import re

from smartgoals_tui.domain.text.text import is_said, line_of, one_line

_INTENDING = re.compile(
    r"(?:my (?:goal|aim|plan|intention|resolution) is to|i (?:really )?(?:want|plan|intend) to|"
    r"i(?:['’]?d| would) (?:really )?(?:like|love) to|i(?:['’]?m| am) (?:going|planning) to|"
    r"i(?:['’]ll| will| shall)|to) +",
    re.IGNORECASE,
)
"""How people begin what they will do. "I hope to" and "I should" stay: the coach hears them."""

_WHENEVER = re.compile(r"(?:if|when|whenever) +", re.IGNORECASE)
_THEN = re.compile(r"then,? +", re.IGNORECASE)
_BECAUSE = re.compile(r"because +", re.IGNORECASE)
_PURPOSE = re.compile(r"(?:to|so|so that|for|in order to) ", re.IGNORECASE)
_ONESELF = re.compile(
    r"(?:i|i['’]\w+|my (?:goal|aim|plan|intention|resolution))(?= |$)", re.IGNORECASE
)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_OPENERS = _words(
    "a after an as at because being for he her his if in it it's it’s my no not our people she so "
    "that that's that’s the their then there they this to we when with without you your"
)
"""Words that carry a capital only where they begin a sentence."""


def action_of(typed: str) -> str:
    """Return what someone does: "walk" for "I want to walk.", "I’ll walk" and "to walk"."""
    text = line_of(typed) if one_line(typed) else ""
    # A full stop ends their sentence, not ours; three of them are theirs.
    return _without(_INTENDING, text if text.endswith("..") else text.removesuffix("."))


def says_i(text: str) -> bool:
    """Tell whether ``text`` is a sentence about oneself, which no "I will" goes in front of."""
    return bool(_ONESELF.match(text))


def reason_of(typed: str) -> str:
    """Return why something is done: "because it helps" for "It helps.", "to rest" as it is."""
    reason = _lowered(_trimmed(_without(_BECAUSE, line_of(typed))))
    return reason if not reason or _PURPOSE.match(reason) else f"because {reason}"


def hindrance_of(typed: str) -> str:
    """Return what could get in the way, to be said after "if"; empty where nothing is said."""
    hindrance = _lowered(_trimmed(_beyond(_WHENEVER, line_of(typed))))
    return hindrance if is_said(hindrance) else ""


def response_of(typed: str) -> str:
    """Return what someone then does, without "then" and "I will"; "" for nothing."""
    answer = _trimmed(action_of(_beyond(_INTENDING, _beyond(_THEN, line_of(typed)))))
    return answer if is_said(answer) else ""


def _without(opening: re.Pattern[str], text: str) -> str:
    """Return ``text`` without any ``opening``, so that twice is no less than once."""
    while found := opening.match(text):
        text = text[found.end() :]
    return text


def _beyond(opening: re.Pattern[str], text: str) -> str:
    """Return what is said behind any ``opening``; nothing where it is all there is."""
    return _without(opening, f"{text} ").strip()


def _trimmed(text: str) -> str:
    return text.rstrip(" .,;:!") or text


def _lowered(text: str) -> str:
    is_opener = text.partition(" ")[0].lower() in _OPENERS
    return text[:1].lower() + text[1:] if is_opener else text
