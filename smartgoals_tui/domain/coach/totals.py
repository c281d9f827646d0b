"""Amounts to be reached once, over the whole time of a goal, in a person's own words."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from smartgoals_tui.domain.coach.measures import UNITS, has_rhythm
from smartgoals_tui.domain.coach.words import any_of, compiled
from smartgoals_tui.domain.errors import InvalidValue
from smartgoals_tui.domain.text.numbers import IN_TEXT, AmbiguousNumber, parse_amount

_COMPANIONS = (
    r"\b(?:with|beside|between)(?: (?:my|our|the|his|her|their|all|another|about)){0,2} \Z"
)
"""Before a number of people, who are no total."""
_AT_MOST = (
    r"(?:\b(?:at (?:the )?most|(?:no|not|never) more than|max(?:imum)?\.?(?: of)?|up to|less than|"
    r"fewer than|under|below|within|only|just|"
    r"(?:cut|cutting|reduc(?:e|ing)|limit(?:ed|ing)?(?: to)?|skip(?:ping)?|drop(?:ping)?|"
    r"eat(?:ing)?|drink(?:ing)?|smok(?:e|ing))(?: (?!(?:more|and|then|to)\b)\w{1,12}){0,3})|"
    r"[<≤]=?) ?\Z"
)
"""Before the most of something, a part that is left out, or what one time takes."""
_OR_LESS = r" (?:less|fewer|lower|max(?:imum)?|tops|at (?:the )?most|or (?:less|fewer|under))\b"
"""Behind the most of something, or what is left out of it."""


@dataclass(frozen=True, slots=True)
class Total:
    """An amount to be reached once, over the whole time of a goal."""

    found: str
    amount: float
    unit: str


def find_total(text: str) -> Total | None:
    """Return the first amount with a unit in plain ``text`` that has no rhythm beside it.

    What is the most of something, or is taken at one time, adds up to nothing.
    """
    for found in _amounts(text):
        try:
            amount = parse_amount(found[1])
        except InvalidValue:
            continue
        if amount > _most_at_once(found[2].lower()):
            return Total(found[0], amount, found[2])
    return None


@dataclass(frozen=True, slots=True)
class Either:
    """A number like "1,250" which is a total as some people read it."""

    found: str
    readings: tuple[str, str]
    """What it may mean, the smaller first."""
    unit: str


def find_either(text: str) -> Either | None:
    """Return the first number in plain ``text`` that may be a total, if it means thousands."""
    for found in _amounts(text):
        try:
            parse_amount(found[1])
        except AmbiguousNumber as either:
            if parse_amount(either.readings[-1]) > _most_at_once(found[2].lower()):
                return Either(found[1], either.readings, found[2])
        except InvalidValue:
            continue
    return None


def _amounts(text: str) -> Iterator[re.Match[str]]:
    """Find the numbers of ``text`` and their units, of things that can be collected."""
    if has_rhythm(text):
        return
    pattern = rf"(?<![\w.,:])({IN_TEXT})(?: |-)?({UNITS}|[a-z]{{3,15}}s)(?!\w)"
    for found in compiled(pattern).finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        if compiled(_COMPANIONS).search(before) or compiled(_AT_MOST).search(before):
            continue
        if not compiled(_OR_LESS).match(text[found.end() :]):
            yield found


def _most_at_once(unit: str) -> float:
    """Return how much of ``unit`` one sitting may hold; without bound where nothing adds up."""
    return next((most for units, most in _AT_ONCE if any_of(units).fullmatch(unit)), 1)


# Time, days, food and drink are what one sitting takes, or how long the goal runs.
_NOT_COLLECTED = (
    r"min(?:ute|s|utes)?|h(?:ou)?rs?|hours?|seconds?|secs?|days?|nights?|weeks?|months?|years?|"
    r"times|breaths?|degrees?|people|persons?|friends?|things?|kgs?|kilos?|kilograms?|stone|lbs?|"
    r"kcals?|cals?|calories|grams?|g|mg|ml|l|lit(?:re|er)s?|units?|drinks|beers?|pints?|cans|wines?|"
    r"coffees|teas|sodas|cokes|cigarettes|smokes|joints|snacks|sweets|candies|cookies|biscuits|"
    r"chocolates|burgers|meals"
)
_AT_ONCE = (
    (_NOT_COLLECTED, math.inf),
    (r"steps?", 40_000),
    (r"words?|met(?:re|er)s?|m", 3_000),
    (r"laps?|lengths?|reps?|repetitions?|\w{0,9}-?ups", 200),
    (r"km|kms|kilomet(?:re|er)s?|miles?|pages?|lines?|sentences?", 42),
    (r"gl?asses|glass|cups?|bottles?|portions?|servings?|pieces?|flights?|floors?|sets?", 12),
)
"""Units with the most of them that is taken for one sitting: "run 5 km" is no total."""
