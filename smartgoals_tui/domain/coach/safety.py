"""X1: words that are worth taking to a therapist or a doctor. X2: words that are hard on oneself.

A calm note, never a diagnosis and never a gate; it is not to be stored, so that no file says
about a person what a pattern guessed. About suicide and self-harm it stands first and alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from smartgoals_tui.domain.coach.hint import Case, Context, Hint, hint
from smartgoals_tui.domain.coach.words import any_of, compiled, own_words
from smartgoals_tui.domain.crisis import crisis_words, hard_words, note_lines, texts_of
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import LETTERS, Letter, letter_of

SUPPORT = (
    "If you might harm yourself, call your local emergency number or a crisis line now; "
    "someone is there at any hour."
)
"""What is said where the person has not set a support line of their own."""

_KIND = "That is a hard thing to carry, and it is not the whole of you."
_FRIEND = "What would you say to a friend who felt like that?"

_WHY = "Please talk to your therapist or doctor about this one. You need not do it alone."

MOST_KG_A_WEEK = 1.5
LEAST_KCAL_A_DAY = 1000
"""Below this a day's food is more than a diet, whoever eats it; it needs a doctor's eye."""

_KG = {"k": 1.0, "p": 0.454, "l": 0.454, "s": 6.35}
"""Kilograms of a kilo, pound, lb and stone, by their first letter."""
_WEEKS = {"d": 1 / 7, "w": 1.0, "f": 2.0, "m": 4.35}

_DAYS = (
    r"(?:(?:an?|one|several|many|some|[1-9]\d?|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:whole |full )?(?:days?|weeks?)|days|weeks|(?:2[4-9]|[3-9]\d) ?h(?:ou)?rs)"
)
_DRUGS = (
    r"medications?|medicines?|meds|pills|tablets|antidepressants?|antipsychotics?|ssris?|"
    r"mood stabili[sz]ers?|prescriptions?|insulin(?! (?:resistance|sensitivity|spikes?|levels?))|"
    r"lithium|sertraline|zoloft|fluoxetine|prozac|(?:es)?citalopram|lexapro|celexa|paroxetine|"
    r"paxil|venlafaxine|effexor|duloxetine|cymbalta|mirtazapine|remeron|bupropion|wellbutrin|"
    r"amitriptyline|trazodone|quetiapine|seroquel|olanzapine|zyprexa|risperidone|risperdal|"
    r"aripiprazole|abilify|clozapine|haloperidol|lamotrigine|lamictal|valproate|depakote|"
    r"xanax|alprazolam|diazepam|valium|lorazepam|ativan|clonazepam|klonopin|ritalin|"
    r"methylphenidate|adderall"
)
"""Medicines that are dangerous to leave off alone, by the names people call them."""
_MEDICINE = (
    r"(?:stop|quit|(?:com(?:e|ing)|go(?:ing)?|get(?:ting)?)(?= (?:\w{1,10} ){0,3}off\b)|skip|"
    r"drop(?! off\b)|ditch|halv(?:e|ing)|wean(?:ing)?|flush|"
    r"taper|without|giv(?:e|ing) up|cut(?:ting)? (?:out|down)|no more|"
    r"no longer take|(?:don't|not) take|"
    r"reduc(?:e|ing)|lower|throw away)(?:p?ing)?"
    r"(?: (?:taking|using|on|off|of|all|any|my|the|these|those|myself|own|daily)){0,5} "
    rf"(?:{_DRUGS})|skip(?:ping)? (?:my |a |some )?doses?"
)
_TAKEN = (
    rf"(?:tak(?:e|ing)|inject(?:ing)?) (?:\w{{1,15}} ){{0,3}}(?:{_DRUGS})|doses?|"
    r"tak(?:e|ing) (?:my )?(?!(?:walks|breaks|naps|baths|showers|photos|pictures|selfies|notes|"
    r"lessons|classes|steps|stairs|rides|trips|turns|time|care|part|stock)\b)[a-z]{4,25} "
    r"(?:daily|nightly|every|each|once|twice|at|with|before|after|in the)"
)
"""A medicine that is taken; with no article before it, what is taken is hardly a walk."""
_KEPT_UP = (
    r"\b(?:never|not|\w{2,5}n't|dont|avoid(?:ing)?|stop|quit|without|no) "
    r"(?:(?:to|ever|again|want|go|going|be|an?|one|single|days?) ){0,4}\Z"
)
"""Before words of leaving off: it is the leaving off that is to end."""
_FOOD = (
    r"starv(?:e|ing) myself|starv(?:e|ing)(?= (?:to|until|for)\b)|purg(?:e|ing)(?= (?:after|again|"
    r"food|my food|meals?)\b|$)|throw(?:ing)? up|vomit\w{0,4}|laxatives?|mak(?:e|ing) myself "
    r"(?:sick|vomit)|(?:eat|eating) (?:nothing|no food|as little as)|(?<!and )(?:stop|quit|stopped|"
    r"not) eating(?= ?(?:$|[.,;!]))|(?:(?:stop|quit|stopped|not) eating|(?:not|don't|dont) eat)(?: "
    r"anything| any food)? "
    rf"(?:at all|altogether|completely|for {_DAYS})|"
    r"(?:(?:only|just) drink(?:ing)?|drink(?:ing)? (?:only|just|nothing but)) "
    rf"(?:water|juices?|liquids|tea|coffee) for {_DAYS}|"
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
_BY_SO_MUCH = (
    r"(?: (?:a|per|each|every) day)? (?:less|fewer|more|deficit|extra|"
    r"(?:under|below) (?:my|what|maintenance|usual))\b(?! or less\b)"
)
"""Behind calories that are a difference: 500 less are no diet of 500."""
_CALORIES = (
    r"(?:(?:eat|eating|live on|living on|stay under|stay below)(?: (?:only|just|less than|under|"
    r"below|at most|about|no more than)){0,2} (\d{2,4}) ?(?:kcals?|cals?|calories)"
    rf"(?! (?:for|at|per|of|a|an|each|every) (?!day)\w)(?!{_BY_SO_MUCH})|"
    r"(?:to|under|below|than|only|on|at) (\d{2,4}) ?(?:kcals?|cals?|calories) "
    rf"(?:a|per|each|every) day(?!{_BY_SO_MUCH}))"
)
_LOSS = (
    r"(?:lose|drop|shed) (?:\w{1,8} )?(\d{1,3}) ?(kgs?|kilos?|kilograms?|pounds?|lbs?|stone)"
    r"(?: of \w{1,10})? (?:in|within|by|over) (?:the next )?(an?|one|two|three|four|\d{1,2}) "
    r"(days?|weeks?|fortnights?|months?)"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}


_OWN_WORDS = ("wording", "skipped", "reason", "learned")
"""Fields of no letter that hold words of the person."""


def crisis_note(draft: GoalDraft, context: Context) -> Hint | None:
    """Return the note on suicide and self-harm, wherever in ``draft`` words speak of it."""
    for field in (*(name for info in LETTERS.values() for name in info.fields), *_OWN_WORDS):
        for text in texts_of(getattr(draft, field)):
            if found := crisis_words(text):
                why, *rest = note_lines(context.support)
                said = " ".join(
                    line if line.endswith((".", "!", "?")) else f"{line}." for line in rest
                )
                letter = Letter.S if field in _OWN_WORDS else letter_of(field)
                note = hint("X1", field, found, why, said, letter=letter)
                return replace(note, is_alone=True)
    return None


def x1(case: Case, letter: Letter) -> Hint | None:
    """Look through all that was typed on the screen of ``letter``.

    Whether a text is English is only a guess, and here a wrong one would cost too much.
    """
    for field, text in _typed(case.draft, letter):
        if found := worry(own_words(text)):
            support = case.context.support.strip() or SUPPORT
            return hint("X1", field, found, _WHY, support, letter=letter)
    return None


def x2(case: Case, letter: Letter) -> Hint | None:
    """Answer words that are hard on the person who writes them, with a kind one and a question."""
    for field, text in _typed(case.draft, letter):
        if found := hard_words(text):
            return hint("X2", field, found, _KIND, _FRIEND, letter=letter)
    return None


def _typed(draft: GoalDraft, letter: Letter) -> Iterator[tuple[str, str]]:
    """Yield what was typed on the screen of ``letter``, each text with its field."""
    for field in LETTERS[letter].fields:
        answer = getattr(draft, field)
        texts = [stair.title for stair in draft.stairs] if field == "stairs" else [answer]
        yield from ((field, text) for text in texts if isinstance(text, str) and text)


def takes_medicine(text: str) -> bool:
    """Tell whether ``text`` is about taking something as prescribed, which allows no days off."""
    return bool(any_of(_TAKEN).search(text))


def worry(text: str) -> str:
    """Return the words of ``text`` that are worth a talk; empty for none."""
    for pattern in (_FOOD, _EXERTION):
        if found := any_of(pattern).search(text):
            return found[0]
    for found in any_of(_MEDICINE).finditer(text):
        # The few words before are enough to tell "never skip a dose" from "skip a dose".
        if not compiled(_KEPT_UP).search(text[max(0, found.start() - 40) : found.start()]):
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
