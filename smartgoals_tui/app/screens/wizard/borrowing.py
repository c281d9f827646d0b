"""Which answers of an example a draft takes over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from textual.content import Content

from smartgoals_tui.domain.drafting.measure_line import LINE, PARTS, words_of
from smartgoals_tui.domain.examples import EXAMPLES, Example
from smartgoals_tui.domain.examples.chooser import examples_for, search
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.letters import KIND_WORDS, LETTERS, Letter, measure_label
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.text import cut, line_of, one_line
from smartgoals_tui.domain.text.week import name_weekdays

BLOCKS = (
    frozenset({LINE, *PARTS, "done", "baseline"}),
    frozenset({"obstacle", "response"}),
)
"""Answers that only make sense together: with one of them typed, none is borrowed."""

MEASURED_BY = {
    "confidence": "of 10",
    **dict.fromkeys(("others", "guilt", "value", "enjoyment"), "of 4"),
    "review_every": "weeks",
}
"""What follows a bare number in the preview, as on the screen of its letter."""

TEXT_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Borrowed:
    """New answers for a draft."""

    words: str
    """What was done, in words."""
    values: Mapping[str, object]


def borrow(
    draft: GoalDraft, example: Example, letters: Iterable[Letter], replace: bool
) -> dict[str, object]:
    """Return the answers of ``letters`` that ``draft`` takes over from ``example``.

    Args:
        draft: the person's answers.
        example: what is borrowed from.
        letters: the screens to borrow for.
        replace: whether answers that are there already give way.
    """
    values: dict[str, object] = {}
    for letter in letters:
        if letter is Letter.M:
            # An example counts in one way: what belongs to the other must go.
            values |= {**dict.fromkeys((*PARTS, "done"), ""), "kind": MeasureKind.DAYS}
            values[LINE] = words_of(GoalDraft("").answered(example.answers))
        values |= dict(example.answers_for(letter))
    if replace:
        return values
    return {name: value for name, value in values.items() if not _is_kept(draft, name)}


def _is_kept(draft: GoalDraft, name: str) -> bool:
    block = next((block for block in BLOCKS if name in block), frozenset({name}))
    return any(is_answered(draft, field) for field in block)


def is_answered(draft: GoalDraft, name: str) -> bool:
    """Tell whether a person has answered a field."""
    value = getattr(draft, name)
    if name == "kind":
        return False
    if name == "start" and one_line(value).lower() == "today":
        return False
    return bool(value.strip()) if isinstance(value, str) else value not in (None, (), frozenset())


def listing(draft: GoalDraft, wanted: str) -> list[tuple[str, tuple[Example, ...]]]:
    """Return the examples to offer, in groups with a heading.

    Args:
        draft: the person's answers; while nothing is searched for, what is near to their wish and
            action comes first, and then all examples by area.
        wanted: the words that are searched for.
    """
    if not wanted.strip():
        nearest = examples_for(f"{draft.wish} {draft.action}")
        return [("perhaps one of these", nearest), *_by_area(EXAMPLES)]
    if found := search(wanted):
        return _by_area(found)
    return [("not found; perhaps one of these", examples_for(wanted))]


def _by_area(examples: Iterable[Example]) -> list[tuple[str, tuple[Example, ...]]]:
    return [
        (area, tuple(group)) for area, group in groupby(examples, key=lambda example: example.area)
    ]


def describe(
    draft: GoalDraft, example: Example, first: Letter, values: Mapping[str, object]
) -> Content:
    """Return the answers of an example, marking the answers that give way to typed ones.

    Args:
        draft: the person's answers.
        example: what may be borrowed from.
        first: the letter on screen, shown before the others.
        values: what would be taken over, were all five letters borrowed.
    """
    wish = Content.assemble((f"“{example.wish}”", "italic"))
    letters = sorted(Letter, key=lambda letter: letter is not first)
    parts = [wish, *(_describe_letter(draft, example, letter, values) for letter in letters)]
    return Content("\n\n").join(parts)


def _describe_letter(
    draft: GoalDraft, example: Example, letter: Letter, values: Mapping[str, object]
) -> Content:
    answers = dict(example.answers_for(letter))
    kind = MeasureKind(str(answers.get("kind", MeasureKind.DAYS)))
    lines = [Content.assemble((f"{letter} {LETTERS[letter].name}", "bold $text-primary"))]
    for name in LETTERS[letter].fields:
        if name not in answers or not in_words(answers[name]):
            continue
        taken = name in values
        words = f"{in_words(answers[name])} {_measured_by(name, answers)}".rstrip()
        said = (words, "" if taken else "$text-muted")
        lines.append(Content.assemble((f"{measure_label(name, kind)}  ", "$text-muted"), said))
        if not taken:
            mine = in_words(getattr(draft, name))
            kept = f"yours is kept: {mine}" if mine else "left empty, to fit your answers"
            lines.append(Content.assemble((f"  {kept}", "italic $text-accent")))
    return Content("\n").join(lines)


def _measured_by(name: str, answers: Mapping[str, object]) -> str:
    if name == "days":
        return f"of {7 * int(str(answers.get('period') or 1))} days"
    return MEASURED_BY.get(name, "")


def in_words(value: object) -> str:
    """Say an answer on one short line."""
    if value is None:
        return ""
    if isinstance(value, frozenset):
        return name_weekdays(value)
    if isinstance(value, tuple):
        return "; ".join(line_of(stair.title) for stair in value if isinstance(stair, StairDraft))
    if isinstance(value, MeasureKind):
        return KIND_WORDS[value]
    return cut(line_of(str(value)), TEXT_LENGTH)
