"""S: one deed, said plainly, in the person's own hands, with something that reminds."""

from __future__ import annotations

from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.measures import has_time
from smartgoals_tui.domain.coach.words import PEOPLE, any_of, compiled, head_of
from smartgoals_tui.domain.text.content_words import content_words, word_set, words_of
from smartgoals_tui.domain.text.phrases import action_of
from smartgoals_tui.domain.text.text import one_line, shorten

MAX_WORDS = 25

_JOINED = (
    r"(?:,|;|\.)?\s(?:and then|and also|and|then|also|plus|as well as)\s(?:to )?(?:i (?:will )?)?"
    r"(?:apply|ask|attend|be|book|build|buy|call|clean|cook|cycle|do|draw|drink|eat|exercise|feel|"
    r"find|finish|get|go|have|improve|join|keep|learn|limit|listen|lose|make|meditate|meet|"
    r"organise|organize|paint|phone|plan|play|practice|practise|quit|read|reduce|run|save|see|"
    r"send|sleep|spend|start|stop|stretch|study|swim|take|talk|tidy|train|visit|walk|work|write)"
    r"(?=[\s.!]|$)"
)
_ON_THE_WAY = (
    r"(?:sit|lie|stand|get|go|come|stop|pause|wake|turn)"
    r"(?: (?:down|up|out|off|home|back|over|in|outside|by|to (?:the )?\w{1,8}))?"
)
"""Small moves that lead into the deed: "sit down and write a page" is one goal."""
_COMPLETE = word_set(
    "exercise meditate pray relax rest sleep wake swim run jog walk hike cycle dance climb ski "
    "work train stretch socialise socialize journal volunteer travel breathe eat drink read study "
    "talk laugh smile stop quit"
)
"""Verbs that say a deed by themselves: "swim and write a page" is two."""
_ALONE = _COMPLETE - word_set("eat drink read study") | word_set(
    "be feel have go get keep spend lose join improve reduce limit start listen"
)
"""Verbs that do not share what they are done to with one before them."""
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


def s5(case: Case) -> Hint | None:
    """Notice two goals in one."""
    why = "Two goals in one are hard to count: some days you do only one of them."
    field, typed = case.wish_field, case.wish_typed
    joined = compiled(_JOINED).search(case.wish)
    if joined and _are_two(case.wish, joined.span()):
        ask = "This may be two goals. Keep one now, and the other for later?"
        return hint("S5", field, joined[0], why, ask, *_splits(field, typed, joined.span()))
    words = len(case.action.split())
    if words > MAX_WORDS:
        ask = "Can you say it in a few words? When and why are asked later."
        why = "A short action is easier to remember on a busy day."
        return hint("S5", "action", f"{words} words", why, ask)
    return None


def _are_two(wish: str, joint: tuple[int, int]) -> bool:
    """Tell two goals from two verbs of one: "swim and read a book" is, "swim and run" not."""
    first = head_of(wish[: joint[0]]).strip()
    # "Try and" is no deed but a hedge.
    if any_of(_ON_THE_WAY).fullmatch(first) or any_of("try").fullmatch(first):
        return False
    # Blanks before the joint are left of a quotation, which is what the first verb is done to.
    is_lone = not wish[: joint[0]].endswith(" ")
    if is_lone and _share_an_object(first, words_of(wish[slice(*joint)])[-1]):
        return False
    return bool(wish[joint[1] :].strip(" .!")) or len(content_words(first)) > 1


def _share_an_object(first: str, second: str) -> bool:
    """Tell whether lone verbs wait for what ``second`` names: "buy and cook fish" is one goal."""
    verbs = [part.strip().lower() for part in first.split(",")]
    return second not in _ALONE and all(verb.isalpha() and verb not in _COMPLETE for verb in verbs)


def _splits(field: str, typed: str, joint: tuple[int, int]) -> list[Edit]:
    """Offer to keep either half of ``typed``, and to make the other a draft of its own."""
    first = typed[: joint[0]].strip(" ,;.")
    second = compiled(r"\W*(?:(?:and|then|also|plus|as well as)\W+){0,2}(?:to )?").sub(
        "", typed[joint[0] :], count=1
    )
    second = action_of(second.strip(" ,;"))
    if not content_words(first) or not content_words(second):
        return []
    return [
        Edit(f"keep {shorten(first)}", ((field, first),), second=second),
        Edit(f"keep {shorten(second)}", ((field, second),), second=first),
    ]


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
