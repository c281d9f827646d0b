"""S: what someone would see the person doing."""

from __future__ import annotations

from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, Level, hint
from smartgoals_tui.domain.coach.measures import find_measure, has_time
from smartgoals_tui.domain.coach.words import any_of, compiled, content_words, word_set, words_of
from smartgoals_tui.domain.text import capitalise, one_line, shorten

MAX_WORDS = 25

_STATE = (
    r"be(?:ing)?(?! (?:at|in|on|home|back|there|with|outside|outdoors|out)\b)|feel(?:ing)?|"
    r"becom(?:e|ing)|remain(?:ing)?|"
    r"(?:stay|keep)(?:ing)? (?:calm|fit|healthy|positive|happy|sane|strong|well|sober|focus\w*|"
    r"motivated|active|present|mindful|relaxed)|"
    r"get(?:ting)? (?:better|well|fit|fitter|healthy|healthier|happy|happier|stronger|calmer|"
    r"over|rid|slim|slimmer|thin|thinner|confident|organi[sz]ed|less \w{1,15}|more \w{1,15})|"
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
    r"(?:improv|enhanc|chang|control)(?:e|ing|ling)?|boost(?:ing)?|sort(?:ing)? (?:out|myself)"
)
_VAGUE = (
    r"health(?:y|ier|ily)|regular(?:ly)?|often|oftener|properly|enough|balanced?|frequent(?:ly)?|"
    r"consistent(?:ly)?|sufficient(?:ly)?|adequate(?:ly)?|reasonabl[ey]|appropriate(?:ly)?|"
    r"as (?:much|often|needed|necessary|appropriate)|every (?:now and then|so often)|sometimes|"
    r"from time to time|a (?:bit|little) (?:more|less)|somewhat|sensibl[ey]|wisely"
)
_CONCRETE = (
    r"such as|including|for example|for instance|e\.g|like (?:a|the|my)|"
    r"by (?!(?:not|being|having|doing|avoiding|trying|becoming)\b)(?:\w{1,12}ly )?[a-z]{2,15}ing"
)
"""Words behind which a general aim is spelt out: "by cycling to work", "such as …"."""

_NO_KIND = word_set(
    "exercise exercising exercises sport sports train training move moving workout workouts "
    "relax relaxing rest unwind unwinding hobby hobbies socialise socialize socialising "
    "socializing selfcare fitness activity activities diet dieting meditation"
) - {"meditation"}
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
_JOINED = (
    r"(?:,|;|\.)?\s(?:and then|and also|and|then|also|plus|as well as)\s(?:to )?(?:i (?:will )?)?"
    r"(?:apply|ask|attend|be|book|build|buy|call|clean|cook|cycle|do|draw|drink|eat|exercise|feel|"
    r"find|finish|get|go|have|improve|join|keep|learn|limit|listen|lose|make|meditate|meet|"
    r"organise|organize|paint|phone|plan|play|practice|practise|quit|read|reduce|run|save|see|"
    r"send|sleep|spend|start|stop|stretch|study|swim|take|talk|tidy|train|visit|walk|work|write)"
    r"(?=\s\w|\s*[.!]?$)"
)
_HEDGE = (
    r"try(?:ing)? (?:to|and)|maybe|perhaps|possibly|hopefully|i hope(?: to)?|hop(?:e|ing) to|"
    r"i guess|i might|might|if possible|if i can|as far as possible|when possible|i think i'll"
)
_NOTHING = (
    r"do not|don't|dont|not|avoid(?:ing)?|never|no more|no|quit(?:ting)?|giv(?:e|ing) up|"
    r"stop(?:ping)?(?! (?:and|by|at|in|for|to|over|off)\b)|refrain\w{0,3} from|"
    r"(?:stay|keep)(?:ing)? (?:away from|off)"
)
_OTHERS_HANDS = (
    r"(?:get|make|help|have|let|persuade|convince|force) (?:him|her|them|people|everyone|"
    r"(?:my |the )(?:\w{1,15} )?(?:husband|wife|partner|boyfriend|girlfriend|son|daughter|"
    r"child(?:ren)?|kids?|mother|mum|mom|father|dad|parents|brother|sister|boss|manager|"
    r"colleagues?|friends?|family|ex|neighbou?rs?|team|teacher|doctor))"
    r"(?! (?:a|an|the|some|for|in|at|to the|over|dinner|lunch|breakfast|know)\b)|"
    r"(?:be|get|getting|being) (?:promoted|hired|accepted|invited|chosen|picked|elected|noticed|"
    r"forgiven|liked|loved|admired|pregnant|picked)|win(?:ning)?|go viral|"
    r"(?:find|meet) (?:the love of my life|the one|mr right|true love)|"
    r"(?:get|receive|be given) (?:a |the |my )?(?:promotion|pay rise|raise|job offer|award|prize)"
)
_PLACEHOLDER = (
    r"(?:tests?|testing|asdf\w*|qwert\w*|foo|bar|foo bar|lorem ipsum.*|abc|todo|tbd|blah|x+|"
    r"(?:a |my |the )?goal|something|anything|nothing|whatever|stuff|idk|n/a|none)\W*"
)
_CUE = r"after|before|when|while|during|as soon as|once i|whenever|in the|at the|at home|on my way"


def is_generic(text: str) -> str:
    """Return the activity of plain ``text`` when that is all it says; empty otherwise."""
    words = words_of(text)
    rest = " ".join(word for word in words if word not in _FILLERS)
    has_amount = any(character.isdecimal() for character in text)
    if rest in _PHRASES or (rest and all(word in _NO_KIND for word in rest.split(" "))):
        return rest
    return rest if rest in _NO_KIND_WITHOUT_AMOUNT and not has_amount else ""


def _is_spelt_out(case: Case) -> bool:
    """Tell whether a general aim goes on to say what will be done."""
    found = any_of(_CONCRETE).search(case.action)
    if not found:
        return False
    rest = case.action[found.start() :].removeprefix("by ")
    return not any_of(_VAGUE).search(rest) and not is_generic(rest)


def s1(case: Case) -> Hint | None:
    """Notice a state or a feeling instead of a deed."""
    found = any_of(_STATE).match(case.head)
    if not found or _is_spelt_out(case):
        return None
    why = "A feeling cannot be filmed or counted, but what leads to it can."
    ask = "What would someone see you doing?"
    return hint("S1", "action", found[0], why, ask, level=Level.MISSING)


def s2(case: Case) -> Hint | None:
    """Notice a search without an end."""
    found = any_of(_EXPLORE).match(case.head)
    if not found or _is_spelt_out(case):
        return None
    why = "Exploring has no end of its own."
    ask = "What will exist when you have done it?"
    return hint("S2", "action", found[0], why, ask, level=Level.MISSING)


def s3(case: Case) -> Hint | None:
    """Notice an activity of no kind."""
    found = is_generic(case.head)
    if not found or case.draft.place.strip() or case.draft.company.strip():
        return None
    why = "A kind, a place or a companion makes it easier to begin."
    return hint("S3", "action", found, why, "Which kind, where, with whom?", level=Level.MISSING)


def s4(case: Case) -> Hint | None:
    """Notice a word that everyone counts differently."""
    found = any_of(_VAGUE).search(case.action)
    if not found or s3(case):
        return None
    is_open = not find_measure(case.action) and not _is_spelt_out(case)
    why = "It means something else on a good day than on a hard one."
    ask = f"Replace “{found[0]}” by something you could count or point at."
    level = Level.MISSING if is_open else Level.ASK
    return hint("S4", "action", found[0], why, ask, level=level)


def s5(case: Case) -> Hint | None:
    """Notice two goals in one."""
    why = "Two goals in one are hard to count, and one stumbling takes the other along."
    field, typed = case.wish_field, case.wish_typed
    if joined := compiled(_JOINED).search(case.wish):
        ask = "This may be two goals. Keep one now, and the other for later?"
        return hint("S5", field, joined[0], why, ask, *_splits(field, typed, joined.span()))
    words = len(case.action.split())
    if words > MAX_WORDS:
        ask = "Which few words carry it? Why and when have their own place."
        why = "A short action is easier to remember on a busy day."
        return hint("S5", "action", f"{words} words", why, ask)
    return None


def _splits(field: str, typed: str, joint: tuple[int, int]) -> list[Edit]:
    """Offer to keep either half of ``typed``, and to make the other a draft of its own."""
    first = typed[: joint[0]].strip(" ,;.")
    second = compiled(r"\W*(?:(?:and|then|also|plus|as well as)\W+){0,2}(?:to )?").sub(
        "", typed[joint[0] :], count=1
    )
    second = second.strip(" ,;")
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
    why = "A plan that is said plainly is easier to act on; it can still change."
    return hint("S6", "action", found[0], why, "Say it as “I will …”?", edit)


def s7(case: Case) -> Hint | None:
    """Notice a goal that doing nothing would reach."""
    found = any_of(_NOTHING).match(case.head)
    if not found:
        return None
    why = "A gap is hard to practise and to count; something new can fill it."
    return hint("S7", "action", found[0], why, "What will you do instead?")


def s8(case: Case) -> Hint | None:
    """Notice an outcome that others decide."""
    found = any_of(_OTHERS_HANDS).search(case.wish)
    if not found:
        return None
    why = "Part of this is for others to decide; a goal holds best in your own hands."
    return hint("S8", case.wish_field, found[0], why, "Which part is in your hands this week?")


def s9(case: Case) -> Hint | None:
    """Notice nothing that reminds."""
    draft = case.draft
    if not case.action or draft.cue.strip() or draft.weekdays:
        return None
    if any_of(_CUE).search(case.action) or has_time(case.action):
        return None
    why = "A cue that happens anyway does the remembering for you."
    edit = None if case.is_sentence else Edit("after breakfast", (("cue", "after breakfast"),))
    return hint("S9", "cue", "", why, "After what, or where, will you do it?", edit)


def s10(case: Case) -> Hint | None:
    """Notice words that only hold the place, or that another goal has already."""
    typed = case.reading.action
    known = {one_line(one.title).casefold() for one in case.context.others}
    if typed and (typed.casefold() in known or capitalise(typed).casefold() in known):
        why = "Two goals of one name are easily mixed up."
        ask = "You have this goal already. What is new here?"
        return hint("S10", "action", typed, why, ask, level=Level.MISSING)
    is_placeholder = bool(compiled(_PLACEHOLDER).fullmatch(case.action.strip()))
    is_short = bool(case.action) and len(content_words(case.action)) < 2
    if not is_placeholder and (not is_short or s1(case) or s3(case) or s7(case)):
        return None
    why = "In some weeks you will want to know at a glance what you meant."
    ask = "A few more words: what, where, with whom?"
    return hint("S10", "action", typed, why, ask, level=Level.MISSING)
