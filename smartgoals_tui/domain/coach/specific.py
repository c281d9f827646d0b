"""S: what someone would see the person doing."""

from __future__ import annotations

import re

from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, Level, hint
from smartgoals_tui.domain.coach.measures import find_measure, has_clock
from smartgoals_tui.domain.coach.words import any_of, compiled
from smartgoals_tui.domain.text.content_words import content_words, spans_of, word_set
from smartgoals_tui.domain.text.text import capitalise, one_line, shorten

_STATE = (
    r"be(?:ing)?(?! (?:at|in|on|home|back|there|with|outside|outdoors|out)\b)|feel(?:ing)?|"
    r"becom(?:e|ing)|remain(?:ing)?|think(?:ing)? (?:positive|positively|less|more)|"
    r"(?:stay|keep)(?:ing)? (?:calm|fit|healthy|positive|happy|sane|strong|well|sober|focus\w*|"
    r"motivated|active|present|mindful|relaxed)|"
    r"get(?:ting)? (?:better(?! at)|well|fit|fitter|healthy|healthier|happy|happier|stronger|"
    r"calmer|over|rid|slim|slimmer|thin|thinner|confident|organi[sz]ed|less \w{1,15}|"
    r"more \w{1,15})|"
    r"hav(?:e|ing) (?:a |an )?(?:better|more|less|good|healthy|healthier|happy|happier) "
    r"(?:life|energy|confidence|self-esteem|mood|relationships?|peace|balance|anxiety|stress|sleep)"
)
_EXPLORE = (
    r"explor(?:e|ing)|consider(?:ing)?|think(?:ing)? (?:about|of|over)|look(?:ing)? (?:into|at)"
    r"(?= (?:\w{1,15} )?(?:options?|ways?|possibilit\w{1,5}|therapy|whether|how)\b)|"
    r"look(?:ing)? into|work(?:ing)? (?:on|at|towards)|focus(?:ing)? (?:up)?on|"
    r"figur(?:e|ing) out|deal(?:ing)? with|see about|cop(?:e|ing) with|manag(?:e|ing)|"
    r"find(?:ing)? (?:a |the |my |some |more |better )?(?:balance|ways?|myself|peace|purpose)|"
    r"get(?:ting)? (?:into|used to|better at)|learn(?:ing)? (?:more )?about|"
    r"find(?:ing)? out (?:more )?about|"
    r"(?:improv|enhanc)(?:e|ing)|control(?:ling)?|boost(?:ing)?|sort(?:ing)? (?:out|myself)"
)
_VAGUE = (
    r"health(?:y|ier|ily)|regular(?:ly)?|often|oftener|properly|enough|balanced?|frequent(?:ly)?|"
    r"consistent(?:ly)?|sufficient(?:ly)?|adequate(?:ly)?|reasonabl[ey]|appropriate(?:ly)?|"
    r"as (?:much|often|needed|necessary|appropriate)|every (?:now and then|so often)|sometimes|"
    r"from time to time|a (?:bit|little) (?:more|less)|somewhat|sensibl[ey]|wisely"
)
_HOW_OFTEN = r"regularly|often|oftener|frequently|consistently|sometimes|from time to time"
_MAYBE_DEED = (
    r"feel(?:ing)? (?:the|my)|explor(?:e|ing)|work(?:ing)? (?:on|at)|look(?:ing)? (?:at|into)|"
    r"learn(?:ing)? (?:more )?about|find(?:ing)? out"
)
"""States and searches that can be seen: "feel the sand", "work on my novel"."""
_CONCRETE = (
    r"such as|including|for example|for instance|e\.g|like (?:a|the|my)|"
    r"by (?!(?:not|being|having|doing|avoiding|trying|becoming)\b)(?:\w{1,12}ly )?[a-z]{2,15}ing"
)
"""Words behind which a general aim is spelt out: "by cycling to work", "such as …"."""

_NO_KIND = word_set(
    "exercise exercising exercises sport sports train training move moving workout workouts "
    "relax relaxing rest unwind unwinding hobby hobbies socialise socialize socialising "
    "socializing selfcare fitness activity activities diet dieting"
)
_NO_KIND_PHRASES = (
    "work out|working out|be active|physical activity|physical activities|self care|self-care|"
    "see people|meet people|look after myself|take care of myself|me time|take time for myself"
)
_PHRASES = frozenset(_NO_KIND_PHRASES.split("|"))
_NO_KIND_WITHOUT_AMOUNT = word_set("eat sleep read reading study learn write journal cook")
_FILLERS = word_set(
    "more less better well regularly often daily weekly every each day days week weeks a an the "
    "times time once twice some my do doing get getting have having practise practice enough "
    "properly healthy healthily healthier food good again per in for minutes minute mins min hour "
    "hours all most least at be to of and or with keep continue maintain increase increasing "
    "intensity duration frequency amount level levels different styles style kinds kind types type "
    "forms routine habits habit restart start try this next month months up harder longer "
    "monday mondays weekends weekend weekdays morning mornings evening evenings night nights x"
)
_PLACEHOLDER = (
    r"(?:tests?|testing|asdf\w*|qwert\w*|foo|bar|foo bar|lorem ipsum.*|abc|todo|tbd|blah|x+|"
    r"(?:an? |my |the |one |some )?(?:goal|thing|task|habit)s?|something|anything|nothing|"
    r"whatever|stuff|idk|n/a|none)\W*"
)


def is_generic(text: str) -> str:
    """Return the activity of plain ``text`` when that is all it says; empty otherwise."""
    telling = [span for span in spans_of(text) if span[0] not in _FILLERS]
    if not telling:
        return ""
    rest = " ".join(word for word, _, _ in telling)
    has_amount = any(character.isdecimal() for character in text)
    is_bare = rest in _NO_KIND_WITHOUT_AMOUNT and not has_amount
    if is_bare or rest in _PHRASES or all(word in _NO_KIND for word, _, _ in telling):
        return text[telling[0][1] : telling[-1][2]]
    return ""


def _is_spelt_out(case: Case) -> bool:
    """Tell whether a general aim goes on to say what will be done."""
    found = any_of(_CONCRETE).search(case.action)
    if not found:
        return False
    rest = case.action[found.start() :].removeprefix("by ")
    return not any_of(_VAGUE).search(rest) and not is_generic(rest)


def _level_of(case: Case) -> Level:
    """Only ask where the words may be a deed and something beside them is counted already."""
    is_counted = any_of(_MAYBE_DEED).match(case.head) and find_measure(case.action)
    return Level.ASK if is_counted else Level.MISSING


def s1(case: Case) -> Hint | None:
    """Notice a state or a feeling instead of a deed."""
    found = any_of(_STATE).match(case.head)
    if not found or _is_spelt_out(case):
        return None
    why = "Nobody can see or count a feeling, but you can count what you do for it."
    ask = "What would someone see you doing?"
    return hint("S1", "action", found[0], why, ask, level=_level_of(case))


def s2(case: Case) -> Hint | None:
    """Notice a search without an end."""
    found = any_of(_EXPLORE).match(case.head)
    if not found or _is_spelt_out(case):
        return None
    why = "It is hard to say when this is done."
    ask = "What will be there when you have done it?"
    return hint("S2", "action", found[0], why, ask, level=_level_of(case))


def s3(case: Case) -> Hint | None:
    """Notice an activity of no kind."""
    found = is_generic(case.head)
    if not found or case.draft.place.strip() or case.draft.company.strip():
        return None
    why = "It is easier to begin when you know what kind, where, or with whom."
    ask, where = "What kind, where, with whom?", Edit("say where", goto="place")
    return hint("S3", "action", found, why, ask, where, level=Level.MISSING)


def s4(case: Case) -> Hint | None:
    """Notice a word that everyone counts differently."""
    found = any_of(_VAGUE).search(case.action)
    if not found or s3(case):
        return None
    is_open = not find_measure(case.action) and not _is_spelt_out(case)
    why = "This can mean a lot on a good day and very little on a bad one."
    ask = f"What could you count or see instead of “{found[0]}”?"
    level = Level.MISSING if is_open else Level.ASK
    return hint("S4", "action", found[0], why, ask, _without(case, found), level=level)


def _without(case: Case, found: re.Match[str]) -> Edit | None:
    """Offer to leave out a vague word for how often: that has a number of its own."""
    if not any_of(_HOW_OFTEN).fullmatch(found[0]):
        return None
    typed = case.reading.action
    rest = one_line(typed[: found.start()] + typed[found.end() :])
    if len(content_words(rest)) < 2:
        return None
    return Edit(f"leave out {shorten(found[0])}", (("action", rest),))


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
    if not is_placeholder and (not is_short or s1(case) or s3(case)):
        return None
    why = "In a few weeks this may not tell you any more what you meant."
    ask = "Can you say a little more: what, where, with whom?"
    return hint("S10", "action", typed, why, ask, level=Level.MISSING)
