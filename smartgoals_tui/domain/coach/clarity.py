"""S: a deed said plainly, without a way out, and with something that reminds."""

from __future__ import annotations

from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.measures import has_time
from smartgoals_tui.domain.coach.words import any_of
from smartgoals_tui.domain.text.content_words import words_of
from smartgoals_tui.domain.text.text import one_line, shorten

_HEDGE = (
    r"try(?:ing)? (?:to|and)|maybe|perhaps|possibly|hopefully|i hope(?: to)?|hop(?:e|ing) to|"
    r"i guess|i might|might|if possible|if i can|as far as possible|when possible|i think i'll"
)
_CUE = r"after|before|when|while|during|as soon as|once i|whenever|in the|at the|at home|on my way"


def s6(case: Case) -> Hint | None:
    """Notice a way out that is said with the goal."""
    found = any_of(_HEDGE).search(case.action)
    if not found:
        return None
    typed = case.reading.action
    firm = one_line(typed[: found.start()] + typed[found.end() :]).strip(" ,.")
    edit = None
    if len(words_of(firm)) > 1:
        edit = Edit(f"say {shorten(firm)}", (("action", firm),))
    why = "A clear plan is easier to act on. You can still change it."
    return hint("S6", "action", found[0], why, "Say it as “I will …”?", edit)


def s9(case: Case) -> Hint | None:
    """Notice nothing that reminds."""
    draft = case.draft
    if not case.action or draft.cue.strip() or draft.weekdays:
        return None
    if any_of(_CUE).search(case.action) or has_time(case.action):
        return None
    why = "It is easier to remember when it comes after something you do anyway."
    edit = None if case.is_sentence else Edit("after breakfast", (("cue", "after breakfast"),))
    return hint("S9", "cue", "", why, "After what, or where, will you do it?", edit)
