"""Measures in a person's own words: how often, how much, how long, by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from smartgoals_tui.domain.coach.words import any_of, compiled
from smartgoals_tui.domain.text.numbers import parse_amount

_NAMED = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    "fifty|sixty|ninety|hundred"
)
_DIGITS = r"\d{1,9}(?:[.,]\d{1,3})?k?"
_ONE_NUMBER = rf"(?:{_DIGITS}|{_NAMED})"
_NUMBER = rf"{_ONE_NUMBER}(?: ?(?:-|–|to|or) ?{_ONE_NUMBER})?"

_WEEKDAY = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)s?"
_PART_OF_DAY = r"mornings?|afternoons?|evenings?|nights?|days?"
_PERIOD = (
    rf"{_PART_OF_DAY}|week(?:day|end)?s?|work(?:ing )?days?|fortnights?|months?|years?|hours?|"
    rf"meals?|breakfasts?|lunch(?:es)?|dinners?|sessions?|{_WEEKDAY}"
)
_PER = rf"(?:an?|per|each|every|in an?|in one|in the|/)\s?(?:{_PERIOD})"
_OFTEN = (
    rf"(?:once|twice|thrice|{_NUMBER} ?(?:x|times?|sessions?|{_PART_OF_DAY}))"
    rf"(?: (?:on|in|during|at|for))?"
    rf"(?: ?{_PER}| ?/ ?(?:{_PERIOD})| (?:daily|weekly|monthly|nightly)|"
    rf" every {_ONE_NUMBER} (?:{_PERIOD}))"
)
_ROUTINE = (
    # "My daily walk" says which walk, not how often.
    rf"(?<!during )(?<!my )(?<!our )(?<!the )(?<!their )daily|weekly|nightly|"
    rf"hourly|fortnightly|monthly|everyday|"
    rf"(?:every|each)(?: (?:other|single|second|third|working|school|{_ONE_NUMBER}))? "
    rf"(?:{_PERIOD})"
)
_WEEKLY_DAYS = (
    rf"(?:on |each |every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|"
    rf"(?:on|every|each) (?:{_WEEKDAY})(?:,? (?:and |or |to )?(?:{_WEEKDAY})){{0,6}}|"
    r"(?:on |during |at |from )?(?:weekdays|weekends|working week|workdays|week ?nights)"
)

UNITS = (
    r"min(?:ute|s|utes)?|h(?:ou)?rs?|hours?|seconds?|secs?|km|kms|kilomet(?:re|er)s?|miles?|"
    r"met(?:re|er)s?|m|laps?|lengths?|rounds?|sets?|reps?|repetitions?|steps?|flights?|floors?|"
    r"pages?|words?|chapters?|lines?|paragraphs?|sentences?|lessons?|exercises?|"
    r"gl?asses|glass|cups?|lit(?:re|er)s?|l|ml|bottles?|drinks?|units?|cigarettes?|"
    r"pieces?|portions?|servings?|plates?|bowls?|meals?|snacks?|spoons?|teaspoons?|tablespoons?|"
    r"grams?|g|mg|kgs?|kilos?|kilograms?|pounds?|lbs?|stone|kcal|calories|"
    r"euros?|dollars?|pounds?|pence|cents?|people|persons?|friends?|days?|nights?|weeks?|months?|"
    r"breaths?|times|things?|tasks?|calls?|messages?|emails?|applications?|songs?|episodes?"
)
# Between a number and what it counts there may be a word or two: "two green vegetables".
_COUNTED = (
    rf"(?:-|–| )?(?:[a-z][a-z'-]{{2,15}} ){{0,2}}?"
    rf"(?:{UNITS}|ups|[a-z]{{1,12}}-[a-z]{{2,12}}s|[a-z]{{3,15}}(?<!ss)(?<!us)s)"
)
_MONEY = r"[$€£] ?\d{1,9}(?:[.,]\d{1,3})?k?"
_QUANTITY = (
    rf"{_NUMBER} (?:[a-z][a-z'-]{{1,14}} ){{0,3}}(?:an?|per|each|every) (?:{_PERIOD})|"
    rf"{_NUMBER}{_COUNTED}(?!\w)|{_MONEY}|half an? (?:hour|day|lit(?:re|er)|bottle|plate)|"
    r"an? (?:half|hour|day|quarter of an hour)(?= (?:a|per|each|every)\b)"
)
_PERCENT = (
    r"\d{1,3}(?:[.,]\d)? ?(?:%|per ?cent\b)|(?:half|a third|a quarter) of|by (?:half|a third|"
    r"a quarter)"
)
_CLOCK = (
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m)?|\d{1,2} ?[ap]\.?m\b|\d{1,2} o'clock|noon|midnight|"
    rf"(?:at|by|before|until|till|from) (?:half past |quarter (?:past|to) )?(?:{_NAMED}|\d{{1,2}})"
)
_HOUR = r"(?:half (?:past )?|quarter (?:past|to) )?(?:[01]?\d|2[0-4])"
_AT_AN_HOUR = (
    rf"(?:after|past|since|later than|earlier than|between) {_HOUR}(?: (?:and|to|or) {_HOUR})?|"
    rf"(?:bed|lights (?:off|out)|alarm|asleep|awake|wake up|get up)(?: \w{{2,6}})? {_HOUR}|"
    rf"(?:up|home|out|off|back|sleep|work|done|ready) (?:at|by|around|about|from) {_HOUR}|"
    rf"(?:sleep|work|open|shift|school|office) (?:from )?{_HOUR} ?(?:-|–|to|until|till) ?{_HOUR}|"
    rf"(?:half past|half|quarter past|quarter to) (?:1[0-2]|[1-9])"
)
"""An hour of the day said by a mere number: "no screens after 10", "lights off 11"."""
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_WHEN = (
    rf"(?:by|before|until|till|on|this|next|in) (?:the )?(?:end of )?(?:the |my |our |this )?"
    rf"(?:next |coming |following )?(?:\w{{1,15}} )?"
    rf"(?:session|meeting|appointment|visit|week|weekend|month|year|spring|summer|autumn|winter|"
    rf"christmas|easter|{_WEEKDAY}|{_MONTH})|"
    rf"today|tonight|tomorrow|(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH}))|"
    rf"(?:{_MONTH}) \d{{1,2}}|(?:with)?in {_NUMBER} (?:days?|weeks?|months?|years?)"
)

_CHANGE = (
    r"reduc(?:e|ed|ing)|increas(?:e|ed|ing)|improv(?:e|ed|ing)|minimi[sz](?:e|ed|ing)|"
    r"maximi[sz](?:e|ed|ing)|limit(?:ed|ing)?|lower(?:ed|ing)?|rais(?:e|ed|ing)|boost(?:ed|ing)?|"
    r"cut(?:ting)? (?:down|back)|decreas(?:e|ed|ing)|lessen(?:ed|ing)?"
)
"""Verbs of change, which need a number besides the days: reduce by how much?"""

ONGOING = r"continu(?:e|ing)|keep(?:ing)?|maintain(?:ing)?|carry(?:ing)? on|go(?:ing)? on"
"""Verbs of something that has no last day, of which a date says nothing."""

_PRESENT = rf"(?:current(?:ly)?|present(?:ly)?|existing|usual) {_NUMBER}{_COUNTED}(?!\w)"
"""What is done now, which is no aim."""

_LABELLED = (
    r"module|level|step|part|chapter|day|week|grade|phase|stage|unit|volume|number|no\.|type|"
    r"bus|tram|line|route|highway|exit|platform|gate|flat|apartment|room|house|floor|seat|table|"
    r"page|verse|lesson|question|episode|season|class|year|age|size"
)
"""Words whose number is a name, which counts nothing."""

_TIMES = r"\d{1,3} ?[x×](?= ?\d)"
"""The first number of "2 x 15 min"."""
_BETWEEN = r"between \d{1,2} and \d{1,2}"
_HOURS = r"from \d{1,2}(?: ?- ?| (?:to|until|till) )\d{1,2}"
"""Hours of the day, unless something is to change from one number to another."""
_SHIFT = rf"{_CHANGE}|go(?:ing)?|get(?:ting)?|mov(?:e|ing)|com(?:e|ing)|drop(?:ping)?|cut(?:ting)?"


def find_measure(text: str, head: str = "") -> str:
    """Return the words of ``text`` that say how often, how much, how long or by when.

    Args:
        text: plain text.
        head: the text from its first telling word on; a verb of change there asks for a number.
    """
    text = any_of(_PRESENT).sub("", text)
    if found := any_or_none(_OFTEN, _QUANTITY, _PERCENT, text=text):
        return found
    if any_of(_CHANGE).match(head):
        return ""
    if found := any_or_none(_ROUTINE, _WEEKLY_DAYS, _CLOCK, text=text):
        return found
    return "" if any_of(ONGOING).match(text.lstrip()) else any_or_none(_WHEN, text=text)


def has_rhythm(text: str) -> bool:
    """Tell whether plain ``text`` says how often in a week or a day."""
    return bool(any_or_none(_OFTEN, _ROUTINE, _WEEKLY_DAYS, _PER, text=text))


def has_time(text: str) -> bool:
    """Tell whether plain ``text`` says when: a day, a clock time, a date."""
    return bool(any_or_none(_ROUTINE, _WEEKLY_DAYS, _CLOCK, _WHEN, text=text))


def has_clock(text: str) -> bool:
    """Tell whether plain ``text`` says at what time of the day."""
    return bool(any_or_none(_CLOCK, text=text))


def any_or_none(*patterns: str, text: str) -> str:
    """Return what the first of ``patterns`` that is in ``text`` finds; empty for none."""
    for pattern in patterns:
        if found := _measure(pattern).search(text):
            return found[0].strip()
    return ""


@cache
def _measure(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?:{pattern})(?!\w)", re.IGNORECASE)


def bare_number(text: str) -> str:
    """Return a number in plain ``text`` that counts nothing; empty for none."""
    rest = text
    hours = () if any_of(_SHIFT).search(text) else (_HOURS,)
    said = (_TIMES, _BETWEEN, *hours, _OFTEN, _QUANTITY, _AT_AN_HOUR, _CLOCK, _PERCENT, _WHEN)
    for pattern in said:
        rest = _measure(pattern).sub(lambda found: " " * len(found[0]), rest)
    rest = any_of(rf"(?:{_LABELLED}) \d{{1,9}}").sub("", rest)
    found = compiled(r"(?<![\w.,:/+-])\d{1,9}(?:[.,]\d{1,3})?(?![\w:/+-]|[.,]\d)").search(rest)
    return found[0] if found else ""


_WEEKLY = (
    rf"(?<![\w.,:/–-])(?:(?:at least|about|around) )?"
    rf"(?:(?P<word>once|twice)|(?P<number>\d|{_NAMED}) ?(?:x|times?|days?|sessions?)) ?"
    rf"(?:(?:an?|per|each|every|in an?) week|/ ?week|weekly)(?!\w)"
)
_DAILY = (
    r"(?<!my )(?<!our )(?<!the )(?<!their )(?<!during )(?<!\w)"
    r"(?:daily|every ?day|each day|once a day)(?! (?:life|living|[a-z]{3,15}s)\b)(?!\w)"
)


_NO_LEAST = (" or", " to", " and", "once", "twice", "at most", "no more than", "only", "up to")
"""What stands before a number of days that is one of a choice, or the most of them."""


@dataclass(frozen=True, slots=True)
class Days:
    """On how many days a week something is done, as a sentence says it."""

    found: str
    start: int
    """Where it stands."""
    number: int


def find_days(text: str) -> Days | None:
    """Return on how many days a week plain ``text`` says; None for no days, or a choice of them."""
    if found := compiled(_WEEKLY).search(text):
        before = text[: found.start()].rstrip(" ,").lower()
        number = int(parse_amount(found["word"] or found["number"]))
        if number in range(1, 8) and not before.endswith(_NO_LEAST):
            return Days(found[0], found.start(), number)
        return None
    if found := compiled(_DAILY).search(text):
        return Days(found[0], found.start(), 7)
    return None
