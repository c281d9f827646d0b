"""X1: words that are worth taking to a therapist or a doctor.

A calm note, never a diagnosis and never a gate; it is not to be stored, so that no file says
about a person what a pattern guessed.
"""

from __future__ import annotations

from smartgoals_tui.domain.coach.hint import Case, Hint, hint
from smartgoals_tui.domain.coach.words import any_of, plain
from smartgoals_tui.domain.letters import LETTERS, Letter

SUPPORT = (
    "If you might harm yourself, call your local emergency number or a crisis line now; "
    "someone is there at any hour."
)
"""What is said where the person has not set a support line of their own."""

_WHY = "This one is worth taking to your therapist or doctor; you need not sort it out alone."

MOST_KG_A_WEEK = 1.5
LEAST_KCAL_A_DAY = 1000
"""Below this a day's food is more than a diet, whoever eats it; it needs a doctor's eye."""

_KG = {"k": 1.0, "p": 0.454, "l": 0.454, "s": 6.35}
"""Kilograms of a kilo, pound, lb and stone, by their first letter."""
_WEEKS = {"d": 1 / 7, "w": 1.0, "f": 2.0, "m": 4.35}

_HARM = (
    r"(?:hurt|harm|cut|injur(?:e|ing)|punish|starv(?:e|ing)|burn|kill)(?:t?ing)? myself"
    r"(?! (?:some|a bit of|off|loose|down|from|out|short|when|while|during|at|on|lifting|"
    r"running)\b)|self[ -]?harm\w{0,4}|suicid\w{1,5}|"
    r"end(?:ing)? (?:my (?:own )?life|it all)|overdos\w{1,4}|"
    r"(?:want|wish|like|ready|going|plan|planning) to (?:die|be dead)|wish i (?:was|were) dead|"
    r"(?:don't|do not|no longer) want to (?:live|be here|be alive|wake up|exist)|"
    r"better off (?:dead|without me)|not be alive|disappear for ?ever"
)
_MEDICINE = (
    r"(?:stop|quit|(?:com(?:e|ing)|go(?:ing)?|get(?:ting)?)(?= (?:\w{1,10} ){0,3}off\b)|skip|"
    r"drop|ditch|halv(?:e|ing)|wean(?:ing)?|"
    r"taper|without|giv(?:e|ing) up|cut(?:ting)? (?:out|down)|no longer take|(?:don't|not) take|"
    r"reduc(?:e|ing)|lower|throw away)(?:p?ing)?"
    r"(?: (?:taking|using|off|of|all|any|my|the|these|those|myself|own|daily)){0,5} "
    r"(?:medications?|medicines?|meds|pills|tablets|antidepressants?|antipsychotics?|"
    r"mood stabili[sz]ers?|prescriptions?|insulin)|skip(?:ping)? (?:my |a |some )?doses?"
)
_FOOD = (
    r"starv(?:e|ing)(?= (?:to|until|for)\b)|purg(?:e|ing)(?= (?:after|again|food|my food|"
    r"meals?)\b|$)|throw(?:ing)? up|vomit\w{0,4}|laxatives?|"
    r"mak(?:e|ing) myself (?:sick|vomit)|(?:eat|eating) (?:nothing|no food|as little as)|"
    r"(?<!and )(?:stop|quit|stopped|not) eating(?= ?(?:$|[.,;!]|(?:at all|altogether|completely|"
    r"for (?:a day|a week|days|\d|two|three))\b))|"
    r"(?:water|dry) fast\w{0,3}|fast(?:ing)? for (?:a week|[3-9]|\d\d|three|four|five|six|seven)"
    r"(?: (?:days?|weeks?))?"
)
_EXERTION = (
    r"until i (?:drop|faint|collapse|throw up|pass out|bleed|can't stand)|"
    r"(?:exercise|train|run|work out|gym|cardio)(?:\w{1,3})? (?:for |at least ){0,2}"
    r"(?:[4-9]|1\d|four|five|six|seven|eight) h(?:ou)?rs (?:a|per|each|every) ?day|"
    r"burn (?:off )?every(?:thing| calorie) i eat|"
    r"(?:weigh|get to|down to) (?:less than |under |below )?(?:2\d|3\d|4[0-4]) ?"
    r"(?:kg|kilos?|kilograms?)"
)
_CALORIES = (
    r"(?:(?:eat|eating|live on|living on|stay under|stay below)(?: (?:only|just|less than|under|"
    r"below|at most|about|no more than)){0,2} (\d{2,4}) ?(?:kcals?|cals?|calories)"
    r"(?! (?:for|at|per|of|a|an|each|every) (?!day)\w)|"
    r"(?:to|under|below|than|only|on|at) (\d{2,4}) ?(?:kcals?|cals?|calories) "
    r"(?:a|per|each|every) day)"
)
_LOSS = (
    r"(?:lose|drop|shed) (?:\w{1,8} )?(\d{1,3}) ?(kgs?|kilos?|kilograms?|pounds?|lbs?|stone)"
    r"(?: of \w{1,10})? (?:in|within|by|over) (?:the next )?(an?|one|two|three|four|\d{1,2}) "
    r"(days?|weeks?|fortnights?|months?)"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def x1(case: Case, letter: Letter) -> Hint | None:
    """Look through all that was typed on the screen of ``letter``."""
    draft = case.draft
    for field in LETTERS[letter].fields:
        answer = getattr(draft, field)
        texts = [stair.title for stair in draft.stairs] if field == "stairs" else [answer]
        for text in texts:
            if isinstance(text, str) and text and (found := worry(plain(text))):
                support = case.context.support.strip() or SUPPORT
                return hint("X1", field, found, _WHY, support, letter=letter)
    return None


def worry(text: str) -> str:
    """Return the words of plain ``text`` that are worth a talk; empty for none."""
    for pattern in (_HARM, _MEDICINE, _FOOD, _EXERTION):
        if found := any_of(pattern).search(text):
            return found[0]
    if (found := any_of(_CALORIES).search(text)) and int(found[1] or found[2]) < LEAST_KCAL_A_DAY:
        return found[0]
    if (found := any_of(_LOSS).search(text)) and _is_fast(*found.groups()):
        return found[0]
    return ""


def _is_fast(amount: str, unit: str, number: str, period: str) -> bool:
    kilograms = int(amount) * _KG[unit[0].casefold()]
    spans = _NUMBERS.get(number.lower()) or int(number) or 1
    return kilograms / (spans * _WEEKS[period[0].casefold()]) > MOST_KG_A_WEEK
