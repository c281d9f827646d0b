"""Whether words speak of suicide or self-harm, however they are typed."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from smartgoals_tui.domain.crisis.parts import PARTS
from smartgoals_tui.domain.crisis.phrases import groups, hard_phrases
from smartgoals_tui.domain.crisis.spelling import plain_spelling

_BEFORE = re.compile(r"^(?:\{(?:wish|unwanted|weary|no_reason|harming|wishing_all)\}\??)+")
"""Parts that lead up to a phrase."""


@lru_cache(maxsize=1024)
def crisis_words(text: str) -> str:
    """Return the words of ``text`` that speak of suicide or self-harm; empty for none."""
    plain = plain_spelling(text)
    line = plain.line
    for group in groups():
        if f" {group.word} " not in line or (group.unless and _search(group.unless, line)):
            continue
        for pattern in group.patterns:
            # Most texts that hold the word hold no more of the phrase, which costs far less to see.
            if _search(_core(pattern), line) and (found := _search(pattern, line)):
                first, last = plain.typed(*found.span())
                return text[first:last]
    return ""


@lru_cache(maxsize=1024)
def hard_words(text: str) -> str:
    """Return the words of ``text`` that are hard on the person who writes them; empty for none."""
    plain = plain_spelling(text)
    line = plain.line
    if not any(f" {word} " in line for word in ("i", "me", "myself", "my")):
        return ""
    for pattern in hard_phrases():
        if found := _search(pattern, line):
            first, last = plain.typed(*found.span())
            return text[first:last]
    return ""


def warm_up() -> None:
    """Compile what is looked for, so that no text waits for it."""
    for group in groups():
        for pattern in (*group.patterns, group.unless):
            _compiled(_core(pattern))
            _compiled(pattern)
    for pattern in hard_phrases():
        _compiled(pattern)


@cache
def _core(pattern: str) -> str:
    """Return ``pattern`` without the parts before its own words."""
    return _BEFORE.sub("", pattern)


def _search(pattern: str, line: str) -> re.Match[str] | None:
    return _compiled(pattern).search(line)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    for name, part in PARTS.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    if pattern.startswith(" "):
        return re.compile(pattern)
    return re.compile(rf"(?<= )(?:{pattern})(?= )")
