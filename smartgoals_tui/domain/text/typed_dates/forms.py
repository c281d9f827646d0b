"""The forms in which people write a day, each read as its kind of expression."""

from __future__ import annotations

import re
from functools import cache

from smartgoals_tui.domain.text.number_words import ORDINALS
from smartgoals_tui.domain.text.typed_dates import readers as read
from smartgoals_tui.domain.text.typed_dates.kinds import Count, Kind
from smartgoals_tui.domain.text.typed_dates.length_words import LENGTH, counting

WEEKDAY = (
    r"(?P<weekday>monday|mon|tuesday|tues?|wednesday|weds?|thursday|thurs?|thu|friday|fri|"
    r"saturday|sat|sunday|sun)"
)
_MONTH = (
    rf"(?P<month>{'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in read.MONTHS)}|sept)"
)
_ORDINAL_WORD = "|".join(sorted(ORDINALS, key=len, reverse=True))
_ORDINAL = rf"(?P<day>\d{{1,2}}(?=st|nd|rd|th)|{_ORDINAL_WORD})(?:st|nd|rd|th)?"
_DAY = rf"(?P<day>\d{{1,2}}|{_ORDINAL_WORD})(?:st|nd|rd|th)?"
_YEAR = r"'?(?P<year>\d{1,6})"
_FULL_YEAR = r"(?P<year>\d{4})"
_CHOICE = "(?:this )?(?P<which>this|next|coming|last|past|previous|most recent)"
_NEXT = "(?:(?:for|over|in|within) )?(?:the )?(?:next|coming)"
_PERIOD = "(?P<period>week|month|quarter|year)"
_NTH = r"(?P<nth>last|first|second|third|fourth|fifth|[1-5](?=st|nd|rd|th))(?:st|nd|rd|th)?"
_EDGE = (
    r"(?:(?P<edge>end|last day|start|beginning|first day)(?: of)?|(?P<one>first|last) of)(?: the)?"
)


def kind_of(words: str) -> Kind | None:
    """Return the kind of expression that ``words``, in small letters, are; None for no day.

    Raises:
        InvalidValue: they are the date of a day that no calendar has.
    """
    for pattern, reader in _forms():
        found = pattern.fullmatch(words)
        if found and (kind := reader(found)):
            return kind
    return None


@cache
def _forms() -> tuple[tuple[re.Pattern[str], read.Reader], ...]:
    """Return how days are written and what reads each; the first that can read it wins.

    No pattern repeats inside a repetition, so none can be slow.
    """
    forms: tuple[tuple[str, read.Reader], ...] = (
        ("|".join(read.TODAY), read.from_today),
        ("|".join(read.FEASTS), read.feast),
        ("|".join(read.FEASTS_AROUND_EASTER), read.feast_around_easter),
        (rf"(?:in|within) {LENGTH}'?(?: time)?", counting(Count.IN)),
        (rf"{LENGTH} (?:from now|from today|later)", counting(Count.AHEAD)),
        (rf"\+ ?{LENGTH}", counting(Count.AHEAD)),
        (rf"{LENGTH} (?:ago|back|earlier)", counting(Count.AGO)),
        (rf"- ?{LENGTH}", counting(Count.AGO)),
        (rf"(?:for|over) {LENGTH}", counting(Count.FOR)),
        (rf"{_NEXT} {LENGTH}", counting(Count.NEXT)),
        (LENGTH, counting(Count.BARE)),
        (rf"(?:{_CHOICE} )?{WEEKDAY}", read.weekday),
        (rf"{_CHOICE} {_PERIOD}", read.span),
        (rf"(?:{_CHOICE} )?weekend", read.weekend),
        (rf"{_EDGE} (?:{_CHOICE} )?{_PERIOD}", read.edge_of_span),
        (rf"{'|'.join(read.ENDS)}|(?P<period>month|quarter|year)s?[ -]end", read.end_of_span),
        (
            rf"{_NTH} {WEEKDAY} (?:of|in) (?:{_MONTH}(?: (?:of )?{_YEAR})?|"
            rf"(?:the )?(?:(?P<which>this|next|last) )?month)",
            read.weekday_in_month,
        ),
        (
            rf"(?:mid[ -]|(?:mid|middle) of )(?:{_MONTH}(?: (?:of )?{_YEAR})?|"
            rf"(?:the )?(?:(?P<which>this|next|last) )?month)",
            read.middle_of_month,
        ),
        (rf"{_EDGE} {_MONTH}(?: (?:of )?{_YEAR})?", read.edge_of_month),
        (rf"{_EDGE} q(?P<quarter>[1-4])(?: (?:of )?{_YEAR})?", read.edge_of_quarter),
        (rf"{_EDGE} (?:year )?{_FULL_YEAR}", read.edge_of_year),
        (
            rf"(?:in )?(?:{_CHOICE} )?{_MONTH}"
            rf"(?:[ /-]?(?:of )?{_FULL_YEAR}| '(?P<short>\d\d))?",
            read.month,
        ),
        (rf"{_FULL_YEAR}[-./](?P<month>\d\d?)", read.month_by_number),
        (rf"(?P<month>\d\d?)[-./]{_FULL_YEAR}", read.month_by_number),
        (r"(?:in )?(?P<year>(?:19|20|21)\d\d)", read.full_year),
        (rf"{_DAY}[ ./-]{{0,2}}(?:of )?{_MONTH}(?:[ ./-]?{_YEAR})?", read.named),
        (rf"{_MONTH}[ .-]?(?:the )?{_DAY}(?: {_YEAR})?", read.named),
        (rf"{_FULL_YEAR}(?P<mark>[-./ ])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)", read.year_first),
        (rf"{_FULL_YEAR}(?P<month>\d\d)(?P<day>\d\d)", read.year_first),
        (
            rf"(?P<first>\d\d?) ?(?P<mark>[-./]) ?(?P<second>\d\d?)"
            rf"(?: ?(?P=mark) ?(?:{_YEAR})?)?",
            read.numeric,
        ),
        (rf"(?P<first>\d\d?)(?P<mark> )(?P<second>\d\d?) {_FULL_YEAR}", read.numeric),
        (rf"{_ORDINAL}(?: (?:of )?(?:the )?(?:(?P<which>this|next|last) )?month)?", read.ordinal),
        (r"\d{1,3}", read.number),
    )
    return tuple((re.compile(pattern), reader) for pattern, reader in forms)
