"""Whether words speak of suicide or self-harm, however they are typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from smartgoals_tui.domain.crisis.idioms import IDIOMS
from smartgoals_tui.domain.crisis.needs import needs_of
from smartgoals_tui.domain.crisis.parts import PARTS
from smartgoals_tui.domain.crisis.phrases import Group, groups, groups_by_word, hard_phrases
from smartgoals_tui.domain.crisis.pieces import pieces_of
from smartgoals_tui.domain.crisis.spelling import BREAK, plain_spelling

_BEFORE = re.compile(r"^(?:\{\w+\}\??)+")
"""Parts that lead up to a phrase."""
_BETWEEN = f" {BREAK} "


def crisis_words(text: str) -> str:
    """Return the words of ``text`` that speak of suicide or self-harm; empty for none."""
    return next(filter(None, map(_crisis_in, pieces_of(text))), "")


def hard_words(text: str) -> str:
    """Return the words of ``text`` that are hard on the person who writes them; empty for none."""
    return next(filter(None, map(_hard_in, pieces_of(text))), "")


@lru_cache(maxsize=1024)
def _crisis_in(text: str) -> str:
    plain = plain_spelling(text)
    line = _without_idioms(plain.line)
    for group in _groups_of(line):
        if found := _found_of(group, line):
            first, last = plain.typed(*found.span())
            return text[first:last]
    return ""


def _groups_of(line: str) -> Iterator[Group]:
    """Yield the groups that wait under a word of ``line``, in the order of their tables."""
    under = groups_by_word()
    for place in sorted({place for word in line.split() for place in under.get(word, ())}):
        yield groups()[place]


def _found_of(group: Group, line: str) -> re.Match[str] | None:
    for pattern in group.patterns:
        # Most texts that hold the word hold no more of the phrase, which costs far less to see.
        if not all(any(word in line for word in row) for row in needs_of(pattern)):
            continue
        if _search(_core(pattern), line):
            for found in _compiled(pattern).finditer(line):
                if not (group.unless and _search(group.unless, _clause_of(found))):
                    return found
    return None


@lru_cache(maxsize=1024)
def _hard_in(text: str) -> str:
    plain = plain_spelling(text)
    line = plain.line
    if not any(f" {word} " in line for word in ("i", "me", "myself", "my")):
        return ""
    for pattern in hard_phrases():
        if found := _search(pattern, line):
            first, last = plain.typed(*found.span())
            return text[first:last]
    return ""


def _clause_of(found: re.Match[str]) -> str:
    """Return the line between the breaks around ``found``."""
    first = found.string.rfind(_BETWEEN, 0, found.start())
    last = found.string.find(_BETWEEN, found.end())
    return found.string[max(first, 0) : last + len(_BETWEEN) if last >= 0 else None]


def warm_up() -> None:
    """Compile what is looked for, so that no text waits for it."""
    for group in groups():
        for pattern in (*group.patterns, group.unless):
            needs_of(pattern)
            _compiled(_core(pattern))
            _compiled(pattern)
    for pattern in (*hard_phrases(), *IDIOMS.values()):
        _compiled(pattern)


def _without_idioms(line: str) -> str:
    """Return ``line`` with harmless phrases struck out; every other word keeps its place."""
    for word, phrases in IDIOMS.items():
        if word in line:
            line = _compiled(phrases).sub(_struck_out, line)
    return line


def _struck_out(found: re.Match[str]) -> str:
    return re.sub(r"\S", "_", found[0])


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
