"""What reminds someone, fitted behind a comma: "at lunch", "after work", "at 7 pm"."""

from __future__ import annotations

import re

from smartgoals_tui.domain.drafting.fitting.first_person import with_apostrophes
from smartgoals_tui.domain.drafting.fitting.small_words import LOOSE_ENDS, bare
from smartgoals_tui.domain.drafting.fitting.verbs import VERBS
from smartgoals_tui.domain.drafting.said.vocabulary import WEEKDAYS
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.week import name_weekdays

MOST_LETTERS = 120

_UNSURE = re.compile(
    r"[?!;…]|\.\.|[a-z][.] |\b(?:maybe|idk|dunno|something|not sure|don['’]?t know|no idea)\b", re.I
)
_BEGINS = re.compile(
    r"(?:(?:right|straight|immediately|directly|just|soon|shortly|always|first thing|early|late)"
    r" +)?"
    r"(?:after|before|at|in|on|when|whenever|while|during|once|as soon as|with|from|between|around|"
    r"over|following|upon|about|by|within|near|since) +\w",
    re.I,
)
_AGO = re.compile(
    r"(?:half an hour|an hour|(?:a|\d+|one|two|five|ten|a few|fifteen|twenty|thirty) "
    r"(?:minutes?|mins?|hours?)) (?:after|before) +\w",
    re.I,
)
_EACH_TIME = re.compile(r"(?:every|each) (?:time|morning|evening|afternoon|night|lunch) ?", re.I)
_AS_IT_IS = re.compile(
    r"(?:first thing|last thing)(?: (?:in the (?:morning|evening)|at night))?|tonight|"
    r"every (?:morning|evening|afternoon|night|lunch ?time|weekend)|"
    r"(?:tomorrow|this|next) (?:morning|evening|afternoon|night)|straight away",
    re.I,
)

_RHYTHM = re.compile(
    r"(?:every ?day|each day|daily|always|any ?time|once (?:a|per|every|or)|twice|whenever$)\b",
    re.I,
)
"""No moment but a rhythm: "every day" beside "3 days a week"."""

_END_OF = re.compile(
    r"(?:the )?(?P<rest>(?:end|start|beginning) of (?:the|my|each|every) [\w ]+)", re.I
)
_SUBJECTS = word_set(
    "i the a an my our his her their your it he she we they you this that there nobody someone "
    "somebody everybody everyone everything something nothing work school dinner lunch breakfast "
    "class tea coffee mum mom dad people children practice training supper all no both one two in "
    "at on watching"
)
_BARE = re.compile(
    r"(?:after|before|during|at) (?:shower|bath|run|walk|meeting|alarm|nap|workout|lecture)", re.I
)
"""A word is missing before the noun."""

_AT = word_set(
    "breakfast breakfasts lunch lunchtime lunchtimes dinner dinners dinnertime supper suppertime "
    "teatime bedtime noon midday midnight night nighttime dawn dusk sunrise sunset weekends "
    "christmas easter brunch"
)
_IN_THE = word_set("morning afternoon evening mornings afternoons evenings")
_PARTS = _IN_THE | word_set("night nights")
_EARLY = word_set("early late")
_TIMES = word_set("breakfast lunch dinner supper tea bed coffee")
_BREAKS = word_set("lunch coffee tea midday morning afternoon work school")
_MARKS = word_set("and or &")
_GOES_ON = word_set(
    "after before at in on when while during with around between by right straight just once"
)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?P<minutes>[:.][0-5]\d)? ?(?P<half>a\.?m\.?|p\.?m\.?|o['’]?clock|h)?"
    r"(?= |$|,)",
    re.I,
)
_IN_WORDS = re.compile(
    r"(?:half past|quarter past|quarter to|half) (?:\d{1,2}|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve) o['’]?clock\b",
    re.I,
)


def cue_words(typed: str) -> str:
    """Return ``typed`` as it follows a comma; empty where it may not read right there."""
    text = with_apostrophes(typed).strip(" .,-–—")
    if not text or len(text) > MOST_LETTERS or not text.isprintable() or _UNSURE.search(text):
        return ""
    if moment := _clock(text):
        return moment
    if bare(text.split(" ")[-1]) in LOOSE_ENDS or _RHYTHM.match(text) or _BARE.fullmatch(text):
        return ""
    if _has_lead(text):
        return "" if _misses_a_word(text) else _lowered(text)
    if found := _END_OF.fullmatch(text):
        return f"at the {_small(found['rest'])}"
    return _named(text) or _weekdays(text) or _clause(text)


def _has_lead(text: str) -> bool:
    if _AS_IT_IS.fullmatch(text) or _AGO.match(text):
        return True
    if re.fullmatch(r"(?:at|in|on|around|by|about|from) \d{1,2}", text, re.I):
        return not text.lower().startswith(("in", "on"))
    if found := _EACH_TIME.match(text):
        rest = text[found.end() :].split(" ")
        return rest[0] == "i" or bare(rest[0]) in _GOES_ON or rest[0] in ("I", "I'm")
    return bool(_BEGINS.match(text))


def _misses_a_word(text: str) -> bool:
    """Tell whether a noun behind "when" has no article: "when kettle boils"."""
    words = text.split(" ")
    if bare(words[0]) not in ("when", "whenever", "once", "while") or len(words) < 2:
        return False
    subject = bare(words[1])
    is_known = subject in _SUBJECTS or subject.endswith(("s", "ing")) or "'" in subject
    return not (is_known or words[1][:1].isupper() or not words[1][:1].isalpha())


def _lowered(text: str) -> str:
    return text[0].lower() + text[1:] if text[1:2].islower() else text


def _behind(rest: str) -> str | None:
    """Return what follows a moment, as it follows it; None where it is no part of it."""
    rest = rest.strip()
    if not rest:
        return ""
    rest = rest.lstrip(", ")
    first = bare(rest.split(" ")[0])
    return f" {rest}" if first in _GOES_ON and " " in rest else None


def _clock(text: str) -> str:
    if found := _IN_WORDS.match(text):
        behind = _behind(text[found.end() :])
        return "" if behind is None else f"at {_lowered(found[0])}{behind}"
    found = _CLOCK.match(text)
    if not found or int(found["hour"]) > 24:
        return ""
    half, minutes = (found["half"] or "").replace(".", "").lower(), found["minutes"] or ""
    if not half and not minutes:
        return ""
    behind = _behind_clock(text[found.end() :])
    if behind is None or (minutes[:1] == "." and not half):
        return ""
    shown = "o’clock" if half.startswith("o") else "" if half == "h" else half
    hour = found["hour"] + (":00" if half == "h" and not minutes else minutes)
    return f"at {hour} {shown}".rstrip() + behind


def _behind_clock(rest: str) -> str | None:
    part = re.fullmatch(r",? ?(?:in the (?:morning|afternoon|evening)|at night)", rest, re.I)
    return f" {rest.strip(' ,')}" if part else _behind(rest)


def _named(text: str) -> str:
    """Return "at lunch", "in the early evening", "in the coffee break" for what has a name."""
    if text.casefold().startswith("the "):
        text = text[4:]
    words = text.split(" ")
    named = [bare(word) for word in words]
    for length in (3, 2, 1):
        lead = _lead(named[:length])
        if not lead or len(words) < length:
            continue
        rest = words[length:]
        if len(rest) > 1 and bare(rest[0]) in _MARKS:
            other = _lead([bare(word) for word in rest[1:]])
            joined = f"{lead} {_small(text)}"
            return joined if other == lead else ""
        behind = _behind(" ".join(rest))
        return "" if behind is None else f"{lead} {_small(' '.join(words[:length]))}{behind}"
    return ""


def _lead(words: list[str]) -> str:
    """Return what comes before a moment's name; empty for no such name."""
    if len(words) == 1:
        return "at" if words[0] in _AT else "in the" if words[0] in _IN_THE else ""
    if len(words) == 2:
        first, second = words
        if first in _EARLY and second in _IN_THE:
            return "in the"
        if second == "time" and first in _TIMES:
            return "at"
        return "in the" if second == "break" and first in _BREAKS else ""
    return ""


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


def _weekdays(text: str) -> str:
    """Return "on Mon, Wed and Fri", "on Monday morning" for days of the week."""
    words = [bare(word) for word in text.replace("/", " ").replace(",", " ").split(" ")]
    words = [word for word in words if word]
    if words[:1] == ["weekdays"] or words[:1] == ["workdays"]:
        return "on weekdays" if len(words) == 1 else ""
    if words == ["weekend"]:
        return "at the weekend"
    if words == ["work", "days"]:
        return "on work days"
    if len(words) > 2 and words[1] in _GOES_ON and words[0] in WEEKDAYS:
        day, _, rest = text.partition(" ")
        return f"{_weekdays(day)} {rest}"
    part = words.pop() if words and words[-1] in _PARTS else ""
    days = [WEEKDAYS.get(word) for word in words if word not in _MARKS]
    if not days or None in days or len(set(days)) != len(days) or not words[-1] not in _MARKS:
        return ""
    known = [day for day in days if day is not None]
    if part and len(known) > 1 and not part.endswith("s"):
        return ""
    several = "s" if len(known) == 1 and words[0].endswith("days") else ""
    names = name_weekdays(known, None if len(known) == 1 else 3).split(", ")
    joined = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0] + several
    return f"on {joined} {part}".rstrip()


def _clause(text: str) -> str:
    """Return "when I wake up" for "I wake up"."""
    first, _, rest = text.partition(" ")
    return f"when {text}" if first == "I" and bare(rest.split(" ")[0]) in VERBS else ""
