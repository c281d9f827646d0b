"""The one question that helps a wish to become a deed that could be seen."""

from __future__ import annotations

from dataclasses import dataclass

from smartgoals_tui.domain.coach.hint import FOUND_LENGTH
from smartgoals_tui.domain.coach.learned import Kind, Labels
from smartgoals_tui.domain.coach.leaving_off import (
    Form,
    LeftOff,
    is_kept_up,
    is_limited,
    left_off,
)
from smartgoals_tui.domain.coach.open_behaviour import (
    OPEN_IN_A_DEED,
    Need,
    OpenWords,
    need_of,
)
from smartgoals_tui.domain.coach.wish_head import head_of_wish, said_to
from smartgoals_tui.domain.coach.words import PEOPLE, compiled
from smartgoals_tui.domain.text.content_words import content_words, words_of
from smartgoals_tui.domain.text.text import capitalise, cut, line_of, one_line


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask of a wish."""

    why: str
    """Why the answer helps, in one sentence."""
    ask: str
    """The question."""
    found: str
    """The words it was asked for, as they were typed; empty for the whole wish."""


_OF_NEED = {
    Need.EARLIER: ("A time on the clock is easy to aim for.", "{} than when, on a usual day?"),
    Need.LONGER: ("It helps to know where you begin.", "{} than how long, on a usual day?"),
    Need.LESS: ("It helps to know what is usual now.", "{} than how much, in a usual week?"),
    Need.COMPANY: ("One face is easier to begin with than many.", "With whom will you begin?"),
    Need.TOGETHER: (
        "A plan for one afternoon is easier to make than time.",
        "What will you do together, the first time?",
    ),
    Need.PLAY: ("A game with a name begins at once.", "What will you play first?"),
    Need.SPORT: (
        "One kind is easier to begin than all of them.",
        "Which kind will you begin with?",
    ),
    Need.PASTIME: (
        "Free time fills up by itself unless it has a name.",
        "Which one would you enjoy most, and where?",
    ),
    Need.OUTING: ("A trip begins with one place.", "Which place comes first?"),
    Need.ROOM: ("One small place can be finished today.", "Which corner or room comes first?"),
    Need.FOOD: (
        "It is easier to shop for one dish than for a good idea.",
        "What exactly will be on your plate?",
    ),
    Need.SLEEP: (
        "Sleep cannot be forced, but the evening before it can be planned.",
        "What will you do in the last hour before bed?",
    ),
    Need.SKILL: (
        "A skill grows by one exercise at a time.",
        "Which part of it exactly will you practise first?",
    ),
    Need.SOMETHING: ("A thing with a name is easier to begin.", "What exactly will it be?"),
    Need.WAY: ("There are many ways to do this.", "How will you do it, in one way that you like?"),
    Need.ANY: (
        "These words could mean many things.",
        "What would you do first, and where?",
    ),
}
_OF_KIND = {
    Kind.BEING: (
        "A feeling comes and goes, but what you do can be seen.",
        "On a day when it goes well, what would someone see you do?",
    ),
    Kind.OUTCOME: (
        "A result grows slowly from small things.",
        "Which one thing in a week would feed it?",
    ),
    Kind.OTHERS: (
        "You can count on your own part.",
        "Which part of it is in your own hands this week?",
    ),
    Kind.EXPLORE: (
        "A search is over when there is something to show.",
        "What will be there to see when it is done?",
    ),
}
_WHY_LEFT_OFF = "A gap fills up more easily than it stays empty."
_WHY_INNER = "What goes on inside you is hard to switch off."
_OF_FORM = {
    Form.MANY: "How many {} a week at most, or what instead?",
    Form.MUCH: "How much {} a week at most, or what instead?",
    Form.DOING: "How often a week at most, or what instead of {}?",
    Form.TO_DO: "When you are about to {}, what will you do instead?",
    Form.ONE: "What limit would you set for {}, or what will you do instead?",
}
_RATHER = "What could someone see you do, rather than {}?"
_SEEN = "What could someone see instead of {}?"
_IN_ITS_PLACE = "What will there be instead of {}?"
_UNNAMED = "What is the most you would allow, or what will take its place?"


_SOMEBODY = rf"(?:him|her|them|people|everyone|(?:my|our|the) (?:\w{{1,15}} )?(?:{PEOPLE}))"
_ACTS_FOR_ME = (
    rf"(?:make|persuade|convince|force) {_SOMEBODY} "
    r"(?!(?:an?|the|some|for|dinner|lunch|breakfast)\b)\w|"
    rf"get {_SOMEBODY} to (?!(?:the|bed|school|nursery|church|hospital|sleep)\b)\w"
)
"""Words for a wish that somebody else would have to fulfil."""


def question_for(text: str, labels: Labels) -> Question | None:
    """Return what to ask of ``text``, a wish or an action; None where nothing is open.

    What is left off or lies with others is asked about even where it is specific. A text that is
    not English is not asked about.

    Args:
        text: the wish as it was typed, of any length.
        labels: what it is, from ``labels_of``.
    """
    head, typed = head_of_wish(text)
    if not words_of(head):
        return None
    kind, is_specific = labels.kind.value, labels.level_of_s is None
    if kind is Kind.AVOID:
        return _of_left_off(head, typed, labels)
    if lies_with_others(head, labels):
        return Question(*_OF_KIND[Kind.OTHERS], _telling(labels.vague))
    found = need_of(head, kind)
    if found and (not is_specific or found.need in OPEN_IN_A_DEED):
        return _of_need(found, typed)
    if is_specific:
        return None
    return Question(*_OF_KIND.get(kind, _OF_NEED[Need.ANY]), _telling(labels.vague))


def lies_with_others(head: str, labels: Labels) -> bool:
    """Tell whether somebody else would have to act: by the kind, or by how it begins.

    Args:
        head: the telling part of a wish, from ``head_of_wish``.
        labels: what the wish is.
    """
    acts = labels.level_of_s is not None and compiled(_ACTS_FOR_ME).match(head)
    return labels.kind.value is Kind.OTHERS or bool(acts)


def _of_left_off(head: str, typed: str, labels: Labels) -> Question | None:
    if is_limited(head) or is_kept_up(head):
        return None
    if found := left_off(head, typed):
        return None if found.is_needed else _of_words_left_off(found)
    if left_open := need_of(head, labels.kind.value):
        return _of_need(left_open, typed)
    return Question(_WHY_LEFT_OFF, _UNNAMED, _telling(labels.vague))


def _of_words_left_off(found: LeftOff) -> Question:
    why = _WHY_INNER if found.is_inner else _WHY_LEFT_OFF
    words = _shown(found.words)
    if len(found.words) > FOUND_LENGTH:
        return Question(why, _UNNAMED, words)
    return Question(why, _asking_for(found).format(said_to(words)), words)


def _asking_for(found: LeftOff) -> str:
    if found.is_inner:
        return _RATHER if found.form in (Form.DOING, Form.TO_DO) else _SEEN
    return _IN_ITS_PLACE if found.is_placed else _OF_FORM[found.form]


def _of_need(found: OpenWords, typed: str) -> Question:
    words = _shown(typed[found.start : found.end])
    why, ask = _OF_NEED[found.need]
    return Question(why, ask.format(capitalise(words.lower())), words)


def _telling(words: str) -> str:
    """Return ``words`` to be shown, or nothing where they are only small ones."""
    return _shown(words) if content_words(words) else ""


def _shown(words: str) -> str:
    return cut(line_of(one_line(words)), FOUND_LENGTH)
