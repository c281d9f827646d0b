"""The clauses of a sentence that say why, what if, after what, and from when on."""

from __future__ import annotations

import re
from typing import NamedTuple

from smartgoals_tui.domain.drafting.said.tokens import Token
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.typed_dates.words import understand

_QUOTED = re.compile('"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’(?!\\w)')
_HIDDEN = "\u25a0"


class Clause(NamedTuple):
    """A stretch of a sentence and the answers in it."""

    start: int
    end: int
    answers: tuple[tuple[str, str], ...]


def hide(text: str, start: int, end: int) -> str:
    """Return ``text``, as long as before, with signs for what no more is to be read in."""
    return text[:start] + _HIDDEN * (end - start) + text[end:]


def without_quotations(text: str) -> str:
    """Return ``text``, as long as before, with signs for what stands in quotation marks."""
    return _QUOTED.sub(lambda found: _HIDDEN * len(found[0]), text)


_IF = re.compile(r"(?<!\w)(?:and )?if (?!possible|needed|necessary)", re.I)
_THEN = re.compile(r"(?:,? then,? |, (?=i(?:'ll|’ll| will) ))", re.I)
_BECAUSE = re.compile(r"(?<!\w)(?:because|so that|in order to|so (?=i can |i'm |i am ))", re.I)
_BOUNDARY = re.compile(
    r"[.;] |\n|[,–—] (?=(?:if|because|so that|until|till|by|starting|from|\d)\b)"
)


def find_if_then(text: str) -> Clause | None:
    """Return "if …, then …"; half a plan is none."""
    found = _IF.search(text)
    then = _THEN.search(text, found.end()) if found else None
    if not found or not then:
        return None
    end = _end_of_clause(text, then.end())
    obstacle, response = text[found.end() : then.start()], text[then.end() : end]
    if _HIDDEN in obstacle + response or not _says(obstacle) or not _says(response):
        return None
    return Clause(
        found.start(), end, (("obstacle", _tidy(obstacle)), ("response", _tidy(response)))
    )


def find_why(text: str) -> Clause | None:
    """Return "because …", "so that …"."""
    found = _BECAUSE.search(text)
    if not found:
        return None
    end = _end_of_clause(text, found.end())
    hidden = text.find(_HIDDEN, found.end())
    if -1 < hidden < end:
        end = hidden
    why = text[found.end() : end]
    if found[0].lower() != "because" or why.lower().startswith(" of "):
        why = text[found.start() : end]
        return Clause(found.start(), end, (("why", _tidy(why)),)) if _says(why) else None
    return Clause(found.start(), end, (("why", _tidy(why)),)) if _says(why) else None


def _end_of_clause(text: str, start: int) -> int:
    found = _BOUNDARY.search(text, start)
    other = _IF.search(text, start) or _BECAUSE.search(text, start)
    ends = [len(text), *(match.start() for match in (found, other) if match)]
    return min(ends)


def _says(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _tidy(text: str) -> str:
    return text.strip(" ,;.\n\t") or text.strip()


_EVENTS = word_set(
    "breakfast lunch dinner supper tea work school shower coffee bed bedtime class training church "
    "kindergarten lectures brunch waking"
)
_EVENT_VERBS = word_set(
    "waking getting brushing showering coming arriving finishing taking dropping putting having "
    "making going eating closing leaving"
)
_AFTER = frozenset({"after", "before"})
_PARTS = word_set("morning mornings afternoon afternoons evening evenings")
_MOST_WORDS = 7
_STOP = word_set("and but or because if until till by for every each on with in at so once twice")
_AVOIDING = word_set(
    "stop quit no not never less avoid without limit instead fewer don't dont only most"
)
_MOVING = word_set("be go get leave finish wake sleep arrive start stay stop come")
_LEAD = 3
"""Words among which the verb of a sentence is: "I will go"."""


def find_cue(text: str, tokens: list[Token], taken: set[int]) -> Clause | None:
    """Return what surely says after, before or at what: "after dinner", "when I get home".

    Args:
        text: the sentence.
        tokens: its words.
        taken: the tokens that say something else.
    """
    leads = [token.word for token in tokens[:_LEAD]]
    # Beside these, a time is rather what is to be done: "be in bed by 11".
    if any(token.word in _AVOIDING for token in tokens):
        return None
    is_moving = bool(_MOVING & set(_verb(leads)))
    for at, token in enumerate(tokens):
        if at == 0 or at in taken:
            continue
        last = (
            _after_event(tokens, at)
            or _when_i(tokens, at, taken)
            or _part_of_day(tokens, at)
            or (0 if is_moving else _at_clock(tokens, at))
        )
        if last and not any(n in taken for n in range(at, last)):
            first = at - (tokens[at - 1].word in ("right", "straight", "directly", "just"))
            if first == 0 or first in taken:
                first = at
            cue = text[tokens[first].start : tokens[last - 1].end]
            return Clause(tokens[first].start, tokens[last - 1].end, (("cue", cue),))
        if token.word == "because":
            return None
    return None


def _verb(leads: list[str]) -> list[str]:
    """Return the first word, or the one behind "I will" and "I want to"."""
    if leads[:1] == ["i"]:
        return leads[2:] if leads[2:] != ["to"] else []
    return leads[1:2] if leads[:1] == ["to"] else leads[:1]


def _after_event(tokens: list[Token], at: int) -> int:
    """Return the token behind "after dinner", "before going to bed"; 0 for none."""
    if tokens[at].word not in _AFTER:
        return 0
    first = at + 1
    while first < len(tokens) and tokens[first].word in ("my", "the", "a", "every", "each"):
        first += 1
    if first >= len(tokens):
        return 0
    if tokens[first].word == "i" or tokens[first].word in _EVENT_VERBS:
        return _clause_end(tokens, first)
    following = [token.word for token in tokens[first : first + 2]]
    if following[:1] and following[0] in ("morning", "evening") and len(following) > 1:
        first += 1
    return first + 1 if tokens[first].word in _EVENTS else 0


def _clause_end(tokens: list[Token], first: int) -> int:
    last = first + 1
    while last < len(tokens) and last - first < _MOST_WORDS:
        if not tokens[last].is_word or tokens[last].word in _STOP:
            break
        last += 1
    if last < len(tokens) and tokens[last].is_word and tokens[last].word not in _STOP:
        return 0
    return last


def _when_i(tokens: list[Token], at: int, taken: set[int]) -> int:
    """Return the token behind "when I get home", "as soon as I wake up"; 0 for none."""
    words = [token.word for token in tokens[at : at + 4]]
    first = 0
    if words[:2] in (["when", "i"], ["whenever", "i"], ["once", "i"]):
        first = at + 1
    if words == ["as", "soon", "as", "i"]:
        first = at + 3
    if not first:
        return 0
    last = _clause_end(tokens, first)
    return last if last > first + 1 and at not in taken else 0


def _part_of_day(tokens: list[Token], at: int) -> int:
    words = [token.word for token in tokens[at : at + 5]]
    if words[:4] == ["first", "thing", "in", "the"] and words[4:] == ["morning"]:
        return at + 5
    is_part = words[:2] == ["in", "the"] and len(words) > 2 and words[2] in _PARTS
    return at + 3 if is_part and words[3:4] != ["of"] else 0


def _at_clock(tokens: list[Token], at: int) -> int:
    """Return the token behind "at 7:30", "at 7 pm", "at noon"; 0 for none."""
    from_at = tokens[at].word == "at"
    first = at + 1 if from_at else at
    if first >= len(tokens):
        return 0
    typed = tokens[first].typed
    after = tokens[first + 1].word if first + 1 < len(tokens) else ""
    if from_at and tokens[first].word in ("noon", "midnight", "lunch", "lunchtime", "breakfast"):
        return first + 1
    if not typed[0].isdigit() or len(typed) > 5:
        return 0
    has_half = after in ("am", "pm", "o'clock")
    is_clock = ":" in typed or has_half or (from_at and not after.isalpha() and typed.isdigit())
    if not is_clock or (typed.isdigit() and int(typed) > 24) or after in ("h", "hours", "hour"):
        return 0
    return first + 1 + has_half


_FROM = frozenset({"from", "starting", "beginning", "start", "as"})
_LONGEST_DATE = 5


def find_start(text: str, tokens: list[Token], taken: set[int]) -> Clause | None:
    """Return the first day that is surely said: "starting monday", "from 1 december on"."""
    for at, token in enumerate(tokens):
        if token.word not in _FROM or at in taken or at == 0:
            continue
        first = at + 1
        while first < len(tokens) and tokens[first].word in ("from", "on", "of", "in"):
            first += 1
        if token.word in ("as", "start") and first == at + 1:
            continue
        for last in range(min(len(tokens), first + _LONGEST_DATE), first, -1):
            said = text[tokens[first].start : tokens[last - 1].end]
            if any(n in taken for n in range(at, last)) or not _is_day(said, tokens[last - 1]):
                continue
            after = tokens[last].word if last < len(tokens) else ""
            if after in ("to", "till", "until", "-", "–", "through") and last not in taken:
                return None
            last += after in ("on", "onward", "onwards")
            return Clause(token.start, tokens[last - 1].end, (("start", said),))
    return None


def _is_day(said: str, last: Token) -> bool:
    if said.isdigit() or not last.typed[-1].isalnum() or last.word in ("on", "onwards"):
        return False
    if not any(sign.isalpha() for sign in said) and "." not in said and "/" not in said:
        return False
    try:
        return understand(said) is not None
    except InvalidValue:
        return False
