"""S: one deed, said plainly, in the person's own hands, with something that reminds."""

from __future__ import annotations

from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.measures import has_time
from smartgoals_tui.domain.coach.words import PEOPLE, any_of
from smartgoals_tui.domain.text.content_words import words_of
from smartgoals_tui.domain.text.text import one_line, shorten

_HEDGE = (
    r"try(?:ing)? (?:to|and)|maybe|perhaps|possibly|hopefully|i hope(?: to)?|hop(?:e|ing) to|"
    r"i guess|i might|might|if possible|if i can|as far as possible|when possible|i think i'll"
)
_NOTHING = (
    r"(?:do not|don't|dont|not|never)"
    r"(?! (?:(?:miss|skip|forget|fail|neglect|quit)(?:p?ing)?|give up)\b)|"
    r"avoid(?:ing)?|no more|no|quit(?:ting)?|giv(?:e|ing) up|"
    r"stop(?:ping)?(?! (?:and|by|at|in|for|to|over|off)\b)|refrain\w{0,3} from|"
    r"(?:stay|keep)(?:ing)? (?:away from|off)"
)
_OTHERS_HANDS = (
    r"(?:get|make|have|persuade|convince|force) (?:him|her|them|people|everyone|"
    rf"(?:my |the )(?:\w{{1,15}} )?(?:{PEOPLE}))"
    r"(?! (?:a|an|the|some|for|in|at|to the|over|from|with|ready|up|dressed|"
    r"dinner|lunch|breakfast|to (?:bed|sleep|school|nursery|kindergarten|daycare|church|"
    r"hospital))\b)|"
    r"(?:be|get|getting|being) (?:promoted|hired|accepted|invited|chosen|picked|elected|noticed|"
    r"forgiven|liked|loved|admired|pregnant)|win(?:ning)?|go viral|"
    r"(?:find|meet) (?:the love of my life|the one|mr right|true love)|"
    r"(?:get|receive|be given) (?:a |the |my )?(?:promotion|pay rise|raise|job offer|award|prize)"
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


def s7(case: Case) -> Hint | None:
    """Notice a goal that doing nothing would reach."""
    found = any_of(_NOTHING).match(case.head)
    if not found:
        return None
    why = "It is easier to do something else than only to stop."
    return hint("S7", "action", found[0], why, "What will you do instead?")


def s8(case: Case) -> Hint | None:
    """Notice an outcome that others decide."""
    found = any_of(_OTHERS_HANDS).search(case.wish)
    if not found:
        return None
    why = "Part of this is for others to decide. Plan what you can do yourself."
    return hint("S8", case.wish_field, found[0], why, "Which part can you do yourself this week?")


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
