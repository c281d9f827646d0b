"""Nouns that people give for what they will do, and the verb that each goes with."""

from __future__ import annotations

import re

from smartgoals_tui.domain.drafting.fitting.small_words import PREPOSITIONS, bare, is_number
from smartgoals_tui.domain.drafting.fitting.verbs import base_of
from smartgoals_tui.domain.text.content_words import word_set


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


_VERBS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "do",
        _phrases(
            "yoga|pilates|tai chi|taichi|qigong|qi gong|sport|sports|homework|housework|laundry|"
            "chores|gymnastics|aerobics|zumba|cardio|crossfit|exercises|breathing exercises|"
            "strength training|weight training|interval training|circuit training|hiit|push ups|"
            "push-ups|pushups|press-ups|press ups|sit ups|sit-ups|situps|pull ups|pull-ups|pullups|"
            "squats|planks|crunches|burpees|lunges|karate|judo|taekwondo|aikido|boxing|"
            "martial arts|athletics|physio|physiotherapy|crosswords|crossword puzzles|sudoku|"
            "sudokus|puzzles|jigsaws|jigsaw puzzles|duolingo|therapy homework|dishes|ironing|"
            "stretches|stretching exercises|relaxation exercises|mindfulness exercises|"
            "physio exercises|back exercises|paperwork|taxes|volunteer work|voluntary work|"
            "grocery shopping|food shopping"
        ),
    ),
    (
        "practise",
        _phrases(
            "meditation|mindfulness|mindfulness meditation|gratitude|deep breathing|calligraphy|"
            "self-compassion|self compassion|scales"
        ),
    ),
    (
        "play",
        _phrases(
            "football|soccer|tennis|badminton|basketball|volleyball|golf|chess|squash|hockey|"
            "cricket|rugby|handball|table tennis|ping pong|board games|video games|cards|guitar|"
            "piano|violin|cello|flute|ukulele|saxophone|trumpet|clarinet|accordion|drums"
        ),
    ),
    ("go to the", _phrases("gym|swimming pool|cinema|library|dentist|market")),
    ("go to", _phrases("bed|therapy|church|choir|school|mass|counselling|yoga class|aa")),
    (
        "go",
        _phrases(
            "shopping|fishing|camping|bowling|kayaking|canoeing|sightseeing|clubbing|"
            "snowboarding|rock climbing|ice skating|horse riding|window shopping|paddleboarding"
        ),
    ),
    ("go for", _phrases("walks|runs|swims|jogs|hikes|bike rides|long walks|short walks")),
    ("have", _phrases("an early night|early nights|a bath|a lie-in")),
)
_VERB_OF = {noun: verb for verb, nouns in _VERBS for noun in nouns}
_LONGEST = 3

_DRINKS = word_set(
    "alcohol beer beers wine coffee coffees soda cola coke tea water milk spirits vodka whisky "
    "whiskey caffeine lemonade juice"
)
_FOODS = word_set(
    "sugar sweets chocolate meat crisps snacks bread candy cake cakes cookies biscuits vegetables "
    "veg veggies fruit fruits fish salad dairy gluten carbs fibre pizza greens vegetable chips"
)
_TAKEN_IN = {
    **dict.fromkeys(_DRINKS, "drink"),
    **dict.fromkeys(_FOODS, "eat"),
    **dict.fromkeys(("cigarettes", "tobacco", "weed"), "smoke"),
}
_TWO_TAKEN = {"junk food": "eat", "fast food": "eat", "energy drinks": "drink"}

_MUCH = word_set("no less fewer more")
_OF_A_KIND = word_set(
    "more less some regular daily morning evening lunchtime light gentle hot online my the our "
    "short weekly guided silent easy"
)
_OF_A_WALK = word_set("daily morning evening lunchtime short long brisk quick little slow gentle")
_WALKS = word_set("walk run swim jog hike stroll ride")
_VOWEL = re.compile(r"[aeiou]", re.IGNORECASE)
_HELD = PREPOSITIONS | word_set("every each once twice three daily weekly half alone outside early")


def with_its_verb(text: str) -> str:
    """Return "do yoga at home" for "yoga at home"; empty where no rule is sure of the verb."""
    typed = text.split(" ")
    words = [*map(bare, typed)]
    return _much(typed, words) or _walk(typed, words) or _activity(typed, words)


def _activity(typed: list[str], words: list[str]) -> str:
    skipped = 0
    while skipped < len(words) - 1 and words[skipped] in _OF_A_KIND:
        skipped += 1
    for first in dict.fromkeys((skipped, 0)):
        for length in range(_LONGEST, 0, -1):
            verb = _VERB_OF.get(" ".join(words[first : first + length]))
            if verb and _ends(words[first + length :], verb):
                return _joined(verb, typed, first)
    return ""


def _ends(rest: list[str], verb: str) -> bool:
    """Tell whether nothing follows an activity, another of its kind, or where and when it is."""
    if not rest or rest[0] in _HELD - {"and", "or"} or is_number(rest[0]):
        return rest[:1] not in (["of"], ["than"], ["next"])
    return len(rest) > 1 and rest[0] in ("and", "or") and _VERB_OF.get(" ".join(rest[1:])) == verb


def _joined(verb: str, typed: list[str], before: int) -> str:
    if verb.endswith(" the") and typed[0].casefold() in ("the", "my"):
        verb = verb.removesuffix(" the")
    elif before and verb.startswith("go to") and typed[0].casefold() != "the":
        return ""
    return f"{verb} {_small(typed)}"


def _much(typed: list[str], words: list[str]) -> str:
    """Return "drink no alcohol", "smoke less", "read more" for what is said without the verb."""
    if len(words) < 2 or words[0] not in _MUCH:
        return ""
    verb = _TWO_TAKEN.get(" ".join(words[1:3]), "")
    rest = words[3:] if verb else words[2:]
    verb = verb or _TAKEN_IN.get(words[1], "")
    is_held = not rest or rest[0] in _HELD or is_number(rest[0])
    if not is_held or rest[:1] == ["of"]:
        return ""
    if verb:
        return f"{verb} {_small(typed)}"
    deed = base_of(words[1])
    if not deed or typed[1] != words[1] or words[0] == "fewer":
        return ""
    said = [f"not {deed}"] if words[0] == "no" else [deed, words[0]]
    return " ".join([*said, *typed[2:]])


def _walk(typed: list[str], words: list[str]) -> str:
    """Return "go for a walk" for "a walk" and "evening walk"; the verb "walk" is none of these."""
    has_article = words[0] in ("a", "an")
    at = 1 if has_article else 0
    while at < len(words) and words[at] in _OF_A_WALK:
        at += 1
    if at < len(words) and words[at] == "bike" and words[at + 1 : at + 2] == ["ride"]:
        at += 1
    elif at == 0 or words[at : at + 1] == ["ride"]:
        return ""
    if at >= len(words) or words[at] not in _WALKS:
        return ""
    rest = words[at + 1 :]
    if rest and rest[0] not in _HELD and not is_number(rest[0]):
        return ""
    article = "" if has_article else "an " if _VOWEL.match(words[0]) else "a "
    return f"go for {article}{_small(typed)}"


def _small(typed: list[str]) -> str:
    """Return the words with a small letter first, as they stand behind a verb."""
    text = " ".join(typed)
    return text[0].lower() + text[1:] if text[1:2].islower() else text
