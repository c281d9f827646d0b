"""The words that say how often and how much, by what they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.week import DAY_NAMES

Phrases = Mapping[str, Sequence[tuple[str, ...]]]
"""Phrases as their words, the longest first, by the first word."""


def _phrases(listed: str) -> Phrases:
    """Return the phrases that a bar parts."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(listed.split("|"), key=len, reverse=True):
        words = tuple(phrase.split(" "))
        by_first.setdefault(words[0], []).append(words)
    return by_first


TIME_UNITS = word_set("s sec secs second seconds min mins minute minutes h hr hrs hour hours m")
WEEKLY_UNITS = TIME_UNITS | word_set(
    "km kms k kilometre kilometres kilometer kilometers mi mile miles"
)
"""Units of which an amount alone is one of each week: "20 km"."""

UNITS = WEEKLY_UNITS | word_set(
    "kg kgs kilo kilos kilogram kilograms g gram grams mg l litre litres liter liters ml € eur "
    "euro euros $ usd dollar dollars £ gbp pound pounds p pp page pages chf franc francs lb lbs "
    "cal kcal calorie calories word words step steps metre metres meter meters cm lap laps "
    "length lengths"
)
"""Units that nothing more need be said of."""

CURRENCIES = frozenset("€$£")

CONTAINERS = word_set(
    "glass glasses cup cups bottle bottles can cans pint pints mug mugs portion portions "
    "serving servings piece pieces plate plates bowl bowls bar bars slice slices pack packs "
    "packet packets handful handfuls spoon spoons round rounds set sets pair pairs bunch "
    "bunches hour hours minute minutes page pages chapter chapters verse verses game games "
    "lesson lessons"
)
"""What "of" goes on from: "8 glasses of water"."""

TIMES = word_set("x × times time sessions session visits workouts trainings")
DAYS = word_set(
    "day days evening evenings night nights morning mornings afternoon afternoons weekday "
    "weekdays workday workdays"
)

PER_DAY = word_set(
    "day days daily d evening evenings night nights morning mornings afternoon afternoons"
)
"""What comes every day."""
DAILY = word_set("daily everyday nightly")

PERIOD_WEEKS = {
    "week": 1,
    "weeks": 1,
    "wk": 1,
    "w": 1,
    "fortnight": 2,
    "month": 4,
    "mo": 4,
}
PERIOD_ADVERBS = {
    "weekly": 1,
    "wkly": 1,
    "fortnightly": 2,
    "biweekly": 2,
    "bi-weekly": 2,
    "monthly": 4,
}
TOO_LONG = word_set("year years yr quarter quarters yearly annually annum semester season")

_SHORT = {"tues": 1, "wed": 2, "weds": 2, "thur": 3, "thurs": 3}
WEEKDAYS = {
    **{name.lower(): day for day, name in enumerate(DAY_NAMES)},
    **{f"{name.lower()}s": day for day, name in enumerate(DAY_NAMES)},
    **{name[:3].lower(): day for day, name in enumerate(DAY_NAMES)},
    **_SHORT,
}
WORKING_DAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})
SETS_OF_DAYS = {
    "weekdays": WORKING_DAYS,
    "weekday": WORKING_DAYS,
    "workdays": WORKING_DAYS,
    "workday": WORKING_DAYS,
    "weekend": WEEKEND,
    "weekends": WEEKEND,
}

MOST = _phrases(
    "at the very most|at the most|at most|no more than|not more than|never more than|"
    "no longer than|not over|a maximum of|maximum of|max of|a limit of|limit of|limit to|"
    "limited to|up to|less than|fewer than|stay under|stay below|keep under|keep below|"
    "cut down to|cut back to|down to|maximum|maximal|max|under|below|only|just|< =|≤|<"
)
"""Before a number: it is the most."""
MOST_AFTER = _phrases(
    "at the very most|at the most|at most|or less|or fewer|and no more|and not more|no more|"
    "maximum|maximal|max|tops"
)
"""Behind a number: it was the most."""
WEAK_MOST = frozenset({"only", "just"})
"""Words that only make a limit of an amount: "only 2 coffees", not "just 3 days a week"."""

LEAST = _phrases(
    "as many as|at the very least|at the least|at least|no less than|not less than|no fewer than|"
    "a minimum of|minimum of|minimum|min of|more than|over|or more|and more|about|around|"
    "roughly|approximately|approx|circa|ca|exactly|another|> =|≥|>|~|an average of|"
    "on average|that is|average|ideally|if possible|on the way|a total of|total of|"
    "altogether|a good"
)
"""Words that change nothing: a goal asks at least so much anyway."""

IN_ALL = _phrases("in all|in total|all in all|overall|total")
EACH = _phrases(
    "each time|every time|per time|a time|at a time|each session|per session|a session|"
    "every session|each go|per go|a go|each of them|per visit|each visit|each"
)
FINISH = word_set("finish finished complete completed submit")
FINISH_PHRASES = _phrases(
    "hand it in|hand in|turn in|turn it in|send it off|send off|get it done|get this done|"
    "have it done|be done with it|one time only|one-off|one off|a single time|"
    "once and for all|done once|done"
)

NONE = _phrases(
    "none at all|nothing at all|not at all|not any|not a single one|none|nothing|never|zero|"
    "nil|not once|quit completely|stop completely|completely stop|cold turkey"
)

VAGUE = _phrases(
    "a few|a few times|few|few times|several times|some times|many times|a handful of times|"
    "several|some|many|lots of|lots|often|sometimes|as often as|as much as|regularly|"
    "more often|now and then|every now and then|occasionally|rarely|a lot|frequently|more|"
    "less"
)

VERBS = word_set(
    "drink eat read write walk run smoke watch study practise practice train exercise work learn "
    "call meet swim cycle jog play cook visit send apply collect buy use see talk"
)
"""What people begin with: "read 20 pages a day"."""

SMALL = word_set(
    "and & + * on of for i will to do it with , ; . : - – — ( ) ! about in the a an at my go be "
    "as save spend earn make have get per then that is want would like by it's me x im i'll "
    "want"
)
"""Words between those that mean something."""

NO_UNIT = SMALL | word_set(
    "each every until till by before after from during when if because so but not no than or "
    "most least max maximum tops daily weekly monthly fortnightly once twice thrice altogether "
    "only just every other this next until since starting start while whenever then total all "
    "overall / × = nightly everyday biweekly bi-weekly between within without around over under "
    "below always january february march april may june july august september october november "
    "december jan feb mar apr jun jul aug sep sept oct nov dec"
)
"""Words that no unit is made of."""

SEVERAL = {
    one: one + ending
    for one in CONTAINERS
    for ending in ("s", "es")
    if one + ending in CONTAINERS and len(one) > 1
}
"""What one of them is counted in: "1 cup" in cups."""

KNOWN = (
    UNITS
    | CONTAINERS
    | TIMES
    | DAYS
    | PER_DAY
    | DAILY
    | TOO_LONG
    | FINISH
    | VERBS
    | NO_UNIT
    | frozenset([*PERIOD_WEEKS, *PERIOD_ADVERBS, *WEEKDAYS, *SETS_OF_DAYS])
)
"""Words that are no slips."""
