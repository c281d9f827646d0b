"""What kind of goal the words of S suggest."""

from __future__ import annotations

import re
from functools import cache

from smartgoals_tui.domain.drafting.said.now import read_now
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.amounts import parse_amount_in
from smartgoals_tui.domain.text.phrases import action_of
from smartgoals_tui.domain.text.text import one_line
from smartgoals_tui.domain.text.typed_dates.words import understand

_READ = 1_000
"""Characters of an answer that are read."""

_LESS = (
    r"(?:stop|quit)(?:ping|ting)?(?! (?:by|at|for|in|and)\b)|less(?! than perfect)|fewer|"
    r"(?:at|the) (?:very )?most(?= \d)|at most|no more than|not more than|no longer than|max|"
    r"maximum|cut(?:ting)? (?:down|back|out)|reduc(?:e|ing)|limit(?:ing)?|giv(?:e|ing) up|"
    r"avoid(?:ing)?|never|no longer|not so much|too much|too many|too often|under \d+|"
    r"only (?:\w{1,12} )?(?:\d+|one|two|three|once|twice)|weaning? off|cold turkey"
)
_NOT_LESS = (
    r"at least|more or less|no less|not less|non-stop|without stopping|nothing less|less stress|"
    r"never give up|bus stop|never stop"
)
_ONCE = (
    r"(?:finish|complete|submit|hand in|turn in|send off|publish|launch|defend|renew|repair|fix|"
    r"declutter|assemble|book (?:a|an|the|my)|sign up|register|enrol|file my|pass (?:the|my|an?)|"
    r"apply for|move (?:out|house|to)|graduate|organi[sz]e (?:a|the|my)|plan (?:a|the|my|our)|"
    r"get (?:my|a|the) (?:\w{1,12} )?(?:licen[cs]e|degree|diploma|certificate|job|visa|passport)|"
    r"write (?:up )?(?:a|an|my|the) (?:\w{1,12} )?(?:thesis|dissertation|book|novel|will|cv|paper|"
    r"report|application|essay|letter)|build (?:a|an|the)|paint (?:the|my)|"
    r"find (?:a|an) (?:\w{1,12} )?(?:job|flat|therapist|doctor|apartment))\b"
)
_RHYTHM = (
    r"(?:every|each|daily|weekly|monthly|(?:a|per) (?:day|week|month)|\d ?x|times|twice|mondays|"
    r"tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)\b"
)
_BY = re.compile(r"\b(?:by|before|due|no later than) ((?:[\w.,'-]+ ?){1,5})", re.I)


def first_question(draft: GoalDraft) -> MeasureKind | None:
    """Return the kind of measure that the words of S suggest; None where they suggest none.

    Also where more is done now than is asked, less is meant.
    """
    said = one_line(f"{action_of(draft.action[:_READ])} . {draft.wish[:_READ]}").lower()
    if _finds(_LESS, said) and not _finds(_NOT_LESS, said):
        return MeasureKind.LIMIT
    if _is_less_than_now(draft):
        return MeasureKind.LIMIT
    action = one_line(action_of(draft.action[:_READ])).lower()
    if _finds(_RHYTHM, action):
        return None
    is_begun = bool(_compiled(rf"(?:{_ONCE})").match(action))
    return MeasureKind.ONCE if is_begun or _names_day(action) else None


def _is_less_than_now(draft: GoalDraft) -> bool:
    """Tell whether the answers so far ask for less than there is now."""
    if draft.kind not in (MeasureKind.DAYS, MeasureKind.TOTAL):
        return False
    is_days = draft.kind is MeasureKind.DAYS
    unit, target = ("days", draft.days) if is_days else (draft.unit, draft.total)
    try:
        return read_now(unit, draft.baseline) > parse_amount_in(unit, target)
    except InvalidValue:
        return False


def _names_day(action: str) -> bool:
    """Tell whether it says by which day, and no amount."""
    found = _BY.search(action)
    if not found or any(sign.isdigit() for sign in action[: found.start()]):
        return False
    words = found[1].split()
    return any(_is_day(" ".join(words[:length])) for length in range(len(words), 0, -1))


def _is_day(words: str) -> bool:
    if words.isdigit():
        return False
    try:
        return understand(words) is not None
    except InvalidValue:
        return False


def _finds(pattern: str, text: str) -> bool:
    return bool(_compiled(rf"\b(?:{pattern})\b").search(text))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
