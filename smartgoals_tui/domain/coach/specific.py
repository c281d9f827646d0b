"""S: what someone would see the person doing."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from smartgoals_tui.domain.coach.hint import Case, Hint, hint
from smartgoals_tui.domain.coach.learned import Kind, Labels
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.measures import has_clock
from smartgoals_tui.domain.coach.questions import Question, lies_with_others, question_for
from smartgoals_tui.domain.coach.wish_head import head_of_wish
from smartgoals_tui.domain.coach.words import compiled
from smartgoals_tui.domain.text.content_words import content_words
from smartgoals_tui.domain.text.text import capitalise, one_line

_PLACEHOLDER = (
    r"(?:tests?|testing|asdf\w*|qwert\w*|foo|bar|foo bar|lorem ipsum.*|abc|todo|tbd|blah|x+|"
    r"(?:an? |my |the |one |some )?(?:goal|thing|task|habit)s?|something|anything|nothing|"
    r"whatever|stuff|idk|n/a|none)\W*"
)

_SEEN_DIFFERENTLY = "Two people who watched you would not agree on it."
_WHAT_SEEN = "What would both of them see you do?"


_RULE_OF_KIND = {
    Kind.BEING: "S1",
    Kind.EXPLORE: "S2",
    Kind.BEHAVIOUR: "S3",
    Kind.OUTCOME: "S4",
    Kind.AVOID: "S7",
    Kind.OTHERS: "S8",
}
"""The rule that asks what fits each kind."""
ASK_FOR_A_DEED = frozenset(_RULE_OF_KIND.values())
"""The rules that ask for a deed that others could see."""


def s1(case: Case) -> Hint | None:
    """Notice a state or a feeling instead of a deed."""
    # While only the wish is there, the next field asks just that.
    return None if case.wish_field == "wish" else _asked(case, "S1")


def s2(case: Case) -> Hint | None:
    """Notice a search without an end."""
    return _asked(case, "S2")


def s3(case: Case) -> Hint | None:
    """Notice an activity of no kind, or a comparison with nothing."""
    is_told = case.draft.place.strip() or case.draft.company.strip()
    return None if is_told else _asked(case, "S3")


def s4(case: Case) -> Hint | None:
    """Notice a mere result, and other words that everyone would see something else behind."""
    labels, rule = case.labels, _asking_of(case).rule
    if labels is None or labels.level_of_s is None or rule not in ("S4", "S7", "S8"):
        return None
    if rule == "S4":
        return _asked(case, "S4")
    # What fits these kinds is asked by a rule of its own, also where they are specific.
    question = Question(_SEEN_DIFFERENTLY, _WHAT_SEEN, labels.vague)
    return _hint(case, "S4", question, labels.level_of_s)


def s7(case: Case) -> Hint | None:
    """Notice a goal that is only about leaving something off."""
    return _asked(case, "S7", Level.ASK)


def s8(case: Case) -> Hint | None:
    """Notice a goal that others would have to reach."""
    return _asked(case, "S8", Level.ASK)


class _Asking(NamedTuple):
    """Which rule asks what fits the kind of a wish, and what it asks."""

    rule: str
    question: Question | None
    """None where nothing is open."""


_NOTHING = _Asking("", None)


def _asking_of(case: Case) -> _Asking:
    return _asking(case.wish_typed, case.labels) if case.labels else _NOTHING


@lru_cache(maxsize=16)
def _asking(typed: str, labels: Labels) -> _Asking:
    # Seven rules look at the same words each time that typing pauses.
    head, _ = head_of_wish(typed)
    if not head:
        return _NOTHING
    kind = Kind.OTHERS if lies_with_others(head, labels) else labels.kind.value
    return _Asking(_RULE_OF_KIND[kind], question_for(typed, labels))


def _asked(case: Case, rule: str, level: Level | None = None) -> Hint | None:
    """Ask what fits the kind, if ``rule`` does so; as surely as the labels, or as ``level``."""
    asking, labels = _asking_of(case), case.labels
    if labels is None or asking.rule != rule or asking.question is None:
        return None
    return _hint(case, rule, asking.question, level or labels.level_of_s or Level.ASK)


def _hint(case: Case, rule: str, question: Question, level: Level) -> Hint:
    return hint(rule, case.wish_field, question.found, question.why, question.ask, level=level)


def s10(case: Case) -> Hint | None:
    """Notice words that only hold the place, or that another goal has already."""
    typed = case.reading.action
    known = {one_line(other.title).casefold() for other in case.context.others}
    if typed and (typed.casefold() in known or capitalise(typed).casefold() in known):
        why = "Two goals with the same name are easy to mix up."
        ask = "You have this goal already. What is new here?"
        return hint("S10", "action", typed, why, ask, level=Level.MISSING)
    is_placeholder = bool(compiled(_PLACEHOLDER).fullmatch(case.action.strip()))
    # "Bed by 10" says enough: a clock time is as good as a word.
    told = len(content_words(case.action)) + has_clock(case.action)
    is_alone = not (case.draft.place.strip() or case.draft.company.strip())
    is_short = bool(case.action) and told < 2 and is_alone
    if not is_placeholder and (not is_short or _asking_of(case).question):
        return None
    why = "In a few weeks this may not tell you any more what you meant."
    ask = "Can you say a little more: what, where, with whom?"
    level = Level.MISSING if is_placeholder else Level.ASK
    return hint("S10", "action", typed, why, ask, level=level)
