"""What differs between two drafts of one goal, answer by answer, as old → new."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from smartgoals_tui.domain.drafting.measure_line import PARTS, words_of
from smartgoals_tui.domain.drafting.read_measure import read_period
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import FIELD_LABELS, KIND_WORDS, LETTERS, measure_label
from smartgoals_tui.domain.goal.measure import MeasureKind, period_words
from smartgoals_tui.domain.text.amounts import DAYS, parse_amount_in
from smartgoals_tui.domain.text.dates import describe_day
from smartgoals_tui.domain.text.numbers import with_unit
from smartgoals_tui.domain.text.text import cut, line_of
from smartgoals_tui.domain.text.week import name_weekdays

WORDS_LENGTH = 120
"""How much of an answer is shown of either side of a change."""


class Difference(NamedTuple):
    """One answer that is another one now."""

    label: str
    """What is asked there."""
    old: str
    """What it was, "nothing" for no answer; empty where ``words`` alone say it."""
    new: str

    @property
    def words(self) -> str:
        """The change without its label: "5 → 3"."""
        return f"{self.old} → {self.new}" if self.old else self.new

    @property
    def line(self) -> str:
        """The change on one line: "How often: 5 → 3"."""
        return f"{self.label}: {self.words}"


def differences(before: GoalDraft, after: GoalDraft) -> tuple[Difference, ...]:
    """Return every answer that differs, in the order in which they are asked."""
    found: list[Difference] = []
    is_recounted = _is_recounted(before, after)
    owned = [field for info in LETTERS.values() for field in info.fields]
    for name in (*owned, "wording"):
        if name == "often":
            # The same as the fields behind it; only another way of counting is said as a whole.
            found += _ways_of_counting(before, after)
            continue
        if name in (*PARTS, "done") and is_recounted:
            continue
        if name == "stairs":
            found += _stairs(before, after)
            continue
        found += _answers(_label(name, after), _answer(name, before), _answer(name, after))
    for letter, info in LETTERS.items():
        reason = after.skip_reason(letter)
        if reason and reason != before.skip_reason(letter):
            found.append(Difference(info.name, "", f"left open: {cut(reason, WORDS_LENGTH)}"))
    return tuple(found)


def _is_recounted(before: GoalDraft, after: GoalDraft) -> bool:
    """Tell whether it is counted in another way, so that single numbers cannot be compared."""
    ways = ((draft.kind, bool(draft.cap.strip())) for draft in (before, after))
    return len(set(ways)) > 1


def _ways_of_counting(before: GoalDraft, after: GoalDraft) -> list[Difference]:
    if not _is_recounted(before, after):
        return []
    old, new = (words_of(draft) or KIND_WORDS[draft.kind] for draft in (before, after))
    found = _answers(FIELD_LABELS["often"].rstrip("?"), old, new)
    return found + _answers(FIELD_LABELS["done"], before.done, after.done)


def _label(name: str, draft: GoalDraft) -> str:
    return measure_label(name, draft.kind) if name in FIELD_LABELS else "The sentence"


def _answer(name: str, draft: GoalDraft) -> object:
    answer: object = getattr(draft, name)
    return "1" if name == "period" and not str(answer).strip() else answer


def describe_changes(before: GoalDraft, after: GoalDraft) -> tuple[str, ...]:
    """Return one line for each answer that differs: "How often: 5 → 3"."""
    return tuple(difference.line for difference in differences(before, after))


def _answers(label: str, before: object, after: object) -> list[Difference]:
    old, new = _words(before), _words(after)
    if old != new:
        return [Difference(label, old or "nothing", new or "nothing")]
    if _text(before) != _text(after):
        # What changed lies beyond what a line shows.
        return [Difference(label, "", "reworded")]
    return []


def _stairs(before: GoalDraft, after: GoalDraft) -> list[Difference]:
    """Return a line for each stair, known by its uid, that is new, gone or another one.

    A stair is another one where the same number counts other things: once days, now kilometres.
    """
    old, new = _described_stairs(before), _described_stairs(after)
    found: list[Difference] = []
    for uid, words in old.items():
        if uid not in new:
            found.append(Difference("Step taken away", "", cut(words, WORDS_LENGTH)))
        else:
            found += _answers("Step", words, new[uid])
    added = (words for uid, words in new.items() if uid not in old)
    found += [Difference("Step added", "", cut(words, WORDS_LENGTH)) for words in added]
    if [uid for uid in old if uid in new] != [uid for uid in new if uid in old]:
        found.append(Difference("Stairs", "", "in another order"))
    return found


def _text(answer: object) -> str:
    return answer.strip() if isinstance(answer, str) else ""


def _words(answer: object) -> str:
    """Say any answer of a draft on one short line."""
    if answer is None:
        return ""
    if isinstance(answer, frozenset):
        return name_weekdays(answer)
    text = answer.value if isinstance(answer, StrEnum) else str(answer)
    return cut(line_of(text), WORDS_LENGTH)


def _described_stairs(draft: GoalDraft) -> dict[str, str]:
    """Return each stair of a draft in words, by its uid; a line that was left empty is none."""
    told = {stair.uid: _stair_words(stair, draft) for stair in draft.stairs}
    return {uid: words for uid, words in told.items() if words}


def _stair_words(stair: StairDraft, draft: GoalDraft) -> str:
    title, numbers = line_of(stair.title), _numbers(stair, draft)
    if not (title or numbers):
        return ""
    difficulty = "" if stair.difficulty is None else f"difficulty {stair.difficulty}"
    done = f"done {describe_day(stair.done_on)}" if stair.done_on else ""
    asked = f"({numbers})" if title and numbers else numbers
    by = f"by {line_of(stair.by)}" if stair.by.strip() else ""
    return " ".join(filter(None, (title, asked, by, difficulty, done)))


def _numbers(stair: StairDraft, draft: GoalDraft) -> str:
    """Say what a stair asks: "2 days a week, 5 minutes each time"."""
    target, amount, unit = map(line_of, (stair.target, stair.amount, draft.unit))
    is_days = draft.kind is MeasureKind.DAYS
    counts = DAYS if is_days else unit
    most = "at most " if draft.kind is MeasureKind.LIMIT else ""
    every = _every(draft)
    often = f"{most}{_counted(target, counts, counts)} {every}" if target else ""
    if often and not (counts or most):
        often += " in all"
    number = _counted(amount, unit, unit)
    each = f"at most {number} each day" if draft.cap.strip() else f"{number} each time"
    each = each if amount else ""
    return ", ".join(filter(None, (often, each)))


def _every(draft: GoalDraft) -> str:
    try:
        return period_words(read_period(draft.period) if draft.period.strip() else 1)
    except InvalidValue:
        return period_words(1)


def _counted(typed: str, unit: str, named: str) -> str:
    """Say a number with its unit once, also where it was typed with it; what is none as typed."""
    try:
        return with_unit(parse_amount_in(unit, typed), named)
    except InvalidValue:
        return typed
