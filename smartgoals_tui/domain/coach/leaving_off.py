"""What somebody wants to leave off, in their own words, and how a sentence can take it up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from smartgoals_tui.domain.coach.wish_head import end_of_phrase
from smartgoals_tui.domain.coach.word_classes import CLASS_OF
from smartgoals_tui.domain.coach.words import any_of, compiled
from smartgoals_tui.domain.text.content_words import word_set, words_of

_NOUN_OR_DOING = (
    r"stop(?:ping)?(?: with)?|quit(?:ting)?|giv(?:e|ing) up(?: on)?|avoid(?:ing)?|"
    r"cut(?:ting)?(?: (?:out|off|back on|down on|back|down))?|no more|no longer|less|fewer|"
    r"reduc(?:e|ing)|limit(?:ing)?|eliminat(?:e|ing)|get(?:ting)? rid of|"
    r"(?:stay|keep)(?:ing)? (?:away from|off|clear of)|refrain(?:ing)? from|drop(?:ping)?|"
    r"let(?:ting)? go of|abstain(?:ing)? from|eat(?:ing)? (?:less|fewer|no)|"
    r"(?:drink|buy|order|watch|us|smok|hav|play)(?:e|ing)? (?:less|fewer|no)|no"
)
_TO_DO = r"do not|don't|dont|never|not to|not|refuse to|won't"
_I = r"(?:i'm|i am|i'll|i will) "
_ANYWHERE = (
    r"stop(?:ping)?|quit(?:ting)?|giv(?:e|ing) up|no more|avoid(?:ing)?|cut(?:ting)? down on"
)
"""What leaves something off also behind a beginning that is not known."""
_FILLER = (
    r"(?:(?:(?:so|too|as) (?:much|many)|any|all(?: of)?|ever|always|even|just|really|again|"
    r"let(?:ting)? myself|allow(?:ing)? myself to) ){0,3}"
)
_LIMITED = (
    r"at most|(?:no|not) more than|only|maximum|max|(?:less|fewer) than|instead|unless|except|"
    r"rather|by [a-z]{2,15}ing|once|twice"
)
"""Words behind which a limit stands, or something else to do."""
_TAIL = r"after|before|in|on|at|during|when|while|past|from|until|till|between"
_LINKS = rf"{_TAIL}|of|who|whom|that|which|with|for|about|to"

_DEFINITE = word_set(
    "my our your his her its their the a an this that these those him them it me us myself "
    "everyone everybody anyone anybody people's"
)
_IRREGULAR_PLURALS = word_set("people children men women mice feet")
_SINGULAR_S = word_set("news series politics gas sports aids yes bus mess")
_NO_DOING = word_set(
    "thing everything nothing something anything king ring string spring morning evening wedding "
    "pudding clothing building ceiling darling sibling siblings bling bring cling fling sing sting "
    "swing wing"
)
_INNER_VERBS = word_set(
    "worry worrying overthink overthinking doubt doubting care caring judge judging compare "
    "comparing hate hating feel feeling fear fearing blame blaming expect expecting stress "
    "stressing panic panicking think thinking regret regretting obsess obsessing ruminate "
    "ruminating dwell dwelling be being become becoming let letting take taking believe believing "
    "wish wishing trust trusting love loving fall falling envy envying second-guess give giving "
    "procrastinate procrastinating want wanting need needing"
)
"""Verbs of what goes on inside somebody: nobody could hold them to a number a week."""
_NO_DEED_ALONE = word_set("be being become becoming let letting take taking give giving")
"""Those of them that say nothing without what follows."""
_INNER_NOUNS = word_set(
    "excuses excuse drama lies regrets regret mistakes mistake complaints failure toxicity "
    "perfectionism procrastination comparison overthinking people-pleasing self-pity self-doubt"
)
_NEEDED = word_set(
    "food eating meal meals breakfast lunch dinner sleep sleeping rest resting medicine medicines "
    "medication medications meds pill pills tablets insulin treatment therapy antidepressants "
    "calories carbs live living life breathing existing"
)
"""What nobody should be helped to leave off."""
_BESIDE_NEEDED = word_set(
    "my the a any to on of taking take having have skip skipping want wanting being be getting get"
)
"""Words that change nothing: who skips lunch leaves off lunch, but junk food is not all food."""
_LESS_INWARD = r"([a-z-]{3,15})\b.{0,40}?\s(less)\b"


class Form(Enum):
    """How a sentence takes up what is left off."""

    MANY = auto()
    """How many cigarettes."""
    MUCH = auto()
    """How much sugar."""
    DOING = auto()
    """Instead of biting my nails."""
    TO_DO = auto()
    """When I want to shout."""
    ONE = auto()
    """Instead of my phone: one thing, or words too many to be counted."""


@dataclass(frozen=True, slots=True)
class LeftOff:
    """What somebody wants to leave off."""

    words: str
    """As they were typed, without "less" where that is among them."""
    form: Form
    is_inner: bool
    """It is a feeling, a thought or a trait, which cannot be counted."""
    is_placed: bool
    """It says when or where: "screens after 10"."""
    is_needed: bool
    """It keeps somebody well: food, sleep, what a doctor gives."""


_KEPT_UP = (
    r"(?:do not|don't|dont|not|never) (?:(?:miss|skip|forget|fail|neglect|quit|stop)(?:p?ing)?|"
    r"give up)|stop(?:ping)? (?:and|by|at|in|for|over)|say(?:ing)? no"
)
"""Words that only look like leaving off: what is missed, forgotten or said no to goes on."""


def is_kept_up(head: str) -> bool:
    """Tell whether nothing is left off by words that only look like it: "never miss a class"."""
    return bool(any_of(_KEPT_UP).match(head))


def is_limited(head: str) -> bool:
    """Tell whether a limit is set already, or something else is named that will be done."""
    return bool(any_of(_LIMITED).search(head))


def left_off(head: str, typed: str) -> LeftOff | None:
    """Return what is to be left off; None where that is not said, or nothing is named.

    Args:
        head: the telling part of a wish, from ``head_of_wish``.
        typed: the same as it was typed.
    """
    found = _lead_of(head)
    if not found:
        return _felt_less(head, typed)
    place = _past_filler(head, found.end())
    words = typed[place : end_of_phrase(head, place)].strip()
    named = words_of(words.replace("’", "'"))
    if not named:
        return None
    form = _form_of(named, words, is_verb=found.lastgroup == "to_do")
    is_noun = form not in (Form.DOING, Form.TO_DO)
    is_placed = is_noun and bool(any_of(_TAIL).search(words))
    core = set(words_of(any_of(_TAIL).split(words, maxsplit=1)[0])) - _BESIDE_NEEDED
    is_needed = bool(core) and core <= _NEEDED
    return LeftOff(words, form, _is_inner(named, words, form), is_placed, is_needed)


def _felt_less(head: str, typed: str) -> LeftOff | None:
    """Return what goes on inside somebody and is to be less: "worry" of "worry less"."""
    found = compiled(_LESS_INWARD).match(head)
    if not found or found[1].lower() not in _INNER_VERBS - _NO_DEED_ALONE:
        return None
    rest = typed[found.end() : end_of_phrase(head, found.end())]
    words = f"{typed[: found.start(2)].strip()} {rest.strip()}".strip()
    form = _form_of(words_of(words), words, is_verb=True)
    return LeftOff(words, form, is_inner=True, is_placed=False, is_needed=False)


def _lead_of(head: str) -> re.Match[str] | None:
    # One blank: more are left of a quotation, which is what is left off.
    first = compiled(rf"(?:{_I})?(?:(?P<to_do>{_TO_DO})|(?P<other>{_NOUN_OR_DOING}))\s").match(head)
    return first or compiled(rf"\b(?P<other>{_ANYWHERE})\s").search(head)


def _past_filler(head: str, place: int) -> int:
    found = compiled(_FILLER).match(head, place)
    return found.end() if found else place


def _form_of(named: list[str], words: str, *, is_verb: bool) -> Form:
    noun = _noun_of(words)
    if _is_doing(named[0]) or (_is_doing(noun) and not is_verb):
        return Form.DOING
    if is_verb:
        return Form.TO_DO
    is_person = "@person" in CLASS_OF.get(noun, ())
    if named[0] in _DEFINITE or is_person or len(named) > 5:
        return Form.ONE
    if is_plural(noun):
        return Form.MANY
    return Form.MUCH if noun and len(named) <= 3 else Form.ONE


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and len(word) > 4 and word not in _NO_DOING


def _noun_of(words: str) -> str:
    """Return what the others only tell more of: "people" in "people who lie"."""
    phrase = words_of(any_of(_LINKS).split(words, maxsplit=1)[0])
    return phrase[-1] if phrase else ""


def is_plural(word: str) -> bool:
    """Guess whether a noun in lower case means several things."""
    ends = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word in _IRREGULAR_PLURALS or (ends and word not in _SINGULAR_S)


def _is_inner(named: list[str], words: str, form: Form) -> bool:
    noun = _noun_of(words)
    if form in (Form.DOING, Form.TO_DO):
        return named[0] in _INNER_VERBS or (_is_doing(noun) and noun in _INNER_VERBS)
    is_feeling = not {"@inner", "@state"}.isdisjoint(CLASS_OF.get(noun, ()))
    return is_feeling or noun in _INNER_NOUNS
