"""What the words of a text are, for the rules that read them: plain English, without quotations.

No pattern here or in the rules repeats inside a repetition, so none can run away.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from smartgoals_tui.domain.text.content_words import SMALL_WORDS, word_set, words_of
from smartgoals_tui.domain.text.text import one_line

READ_AT_MOST = 5_000
"""Characters of a text that are looked at; more is no sentence any more."""

_QUOTED = re.compile('"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’(?!\\w)')
_CONFIDENCE = re.compile(
    r"\bconfiden(?:ce|t)(?: (?:level|rating))?(?: (?:of|is|at))?[:=]? ?\d{1,3}"
    r"(?: ?- ?\d{1,3})?(?: ?%| ?/ ?10| out of 10)?|"
    r"\b\d{1,3} ?(?:%|percent|/ ?10|out of 10) confiden(?:ce|t)\b(?: level)?|"
    r"\b\d{1,2}(?: ?- ?\d{1,2})? ?(?:/ ?10\b|out of 10\b)(?: confiden(?:ce|t))?",
    re.IGNORECASE,
)
"""How sure a person is says nothing about what they will do."""

_LEAD = (
    r"(?:(?:i|we)(?: (?:really|truly|just|also|always|only|finally)){0,3}"
    r"(?:'ll|'d like to|'m going to| (?:will|want to|wish to|plan to|intend to|need to|"
    r"would like to|am going to|should|must|"
    r"have to|ought to|could|might|hope to|can|wanna))|"
    r"try(?:ing)? to|hop(?:e|ing) to|(?:my |the )?(?:goal|aim) is to|to|just|please|"
    r"always|really|truly|finally|simply|wanna|"
    r"(?:start|begin|continue|keep on)(?:ning|ing)?(?: to)?)\s"
)


PEOPLE = (
    r"husband|wife|partner|boyfriend|girlfriend|son|daughter|child(?:ren)?|kids?|mother|mum|mom|"
    r"father|dad|parents|brother|sister|boss|manager|colleagues?|friends?|family|ex|"
    r"neighbou?rs?|team|teacher|doctor"
)
"""Whom a person may speak of, as a pattern."""

_COMMON_WORDS = word_set(
    "all after again always before better day days week weeks weekly daily month morning evening "
    "night minutes minute hour hours time times once twice least least one two three four five "
    "six seven eight ten once want need like feel feeling get getting go going make keep stop "
    "start try find take give work working walk walking run running read reading write writing "
    "call phone talk eat eating sleep sleeping exercise exercising cook learn practise practice "
    "meet visit play plan watch use drink track help home house friend friends family mother "
    "father sister brother people myself new good healthy happy happier calm life job money food "
    "breakfast lunch dinner bed book books pages should must never out up off until next through "
    "reduce increase improve lose weight save spend apply finish build join buy clean tidy stay "
    "become quit limit avoid prepare send ask tell attend set study swim cycle stretch draw sing "
    "explore consider focus therapy options class course park garden river stress anxiety worry "
    "sugar water coffee meals vegetables fruit screen declutter wardrobe room flat church dance "
    "maintain restart manage change follow complete continue plants letter diary anger"
)
_ENGLISH_ENDINGS = ("ing", "ly", "ness", "ful", "ght", "n't", "'s")
_FOREIGN_WORDS = word_set(
    "ich und der das nicht mein meine meinen möchte mich mir zu jeden jede jeder täglich tag woche "
    "mehr weniger für auf mit sein werden eine einen immer wieder öfter besser "
    "je veux voudrais les une mon mes pas avec chaque jour fois semaine et être faire mieux dans "
    "suis moins plus de du la le "
    "quiero yo mi los las el por para cada día días semana ser hacer que más veces con menos mejor "
    "gusta gustaría encanta necesito puedo tengo debo "
    "voglio il gli di che ogni giorno volte settimana essere fare meno meglio della "
    "eu quero não uma dia vezes mais com fazer menos melhor todos os "
    "ik wil een het niet mijn meer elke elk dag keer zijn minder beter voor van "
    "jag vill att och inte jeg vil ikke og hver dagen mere mindre bli være vara "
    "schlafen essen laufen gehen lesen machen trinken rauchen abnehmen manger dormir perdre lire "
    "courir comer perder peso correr leer mangiare dormire perdere leggere slapen eten lopen roken "
    "chcę być się nie codziennie więcej istiyorum daha her gün saya ingin mau setiap hari lebih"
)
_SHARED_WORDS = word_set(
    "a an as at do he i in is me no of on so was we am be her had will men man"
)
"""English words that are words of other languages too: beside foreign ones they prove nothing."""
_FOREIGN_ENDINGS = ("ung", "keit", "heit", "schaft", "zione", "zioni")
"""Endings that no long English word has."""
_LOANWORDS = word_set("café cafés résumé fiancé fiancée naïve cliché décor jalapeño protégé")


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """Return what the rules may read of ``text``: nothing unless it is English.

    The start of the text on one line, with quotations and stated confidence blanked. It is as
    long as that line, so that a place found in it is the same place there.
    """
    blanked = own_words(text)
    return blanked if blanked.strip() and is_english(one_line(text[:READ_AT_MOST])) else ""


def own_words(text: str) -> str:
    """Return ``text`` as ``plain`` does, whatever its language may be."""
    blanked = _QUOTED.sub(_blank, one_line(text[:READ_AT_MOST])).replace("’", "'")
    return _CONFIDENCE.sub(_blank, blanked)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def is_english(text: str) -> bool:
    """Guess whether ``text`` is English, by its script and its commonest words.

    The rules are about English; where the guess is wrong, silence is the better mistake.
    """
    words = words_of(text.replace("’", "'"))
    if not words:
        return False
    if sum(map(_is_not_latin, words)) * 4 > len(words):
        return False
    english = sum(map(_looks_english, words))
    marked = sum(not word.isascii() and word not in _LOANWORDS for word in words)
    foreign = sum(map(_looks_foreign, words)) + marked
    shared = sum(word in _SHARED_WORDS for word in words)
    if foreign and foreign >= english == shared:
        return False
    if foreign > english or (foreign and foreign == english == len(words)):
        return False
    return english > 0 or len(words) < 3


def _looks_english(word: str) -> bool:
    known = word in SMALL_WORDS or word in _COMMON_WORDS
    return known or (len(word) > 4 and word.endswith(_ENGLISH_ENDINGS))


def _looks_foreign(word: str) -> bool:
    return word in _FOREIGN_WORDS or (len(word) > 7 and word.endswith(_FOREIGN_ENDINGS))


def _is_not_latin(word: str) -> bool:
    # The last letters of the Latin script; what lies behind are Greek, Cyrillic, Arabic, Han, …
    return any(letter > "\u024f" and not "\u1e00" <= letter <= "\u1eff" for letter in word[:3])


def head_of(action: str) -> str:
    """Return ``action`` from its first telling word on: "I want to be happier" is "be happier"."""
    head = action.strip().lstrip("([{-–—*•>#.,:;!? ")
    for _ in range(4):
        lead = compiled(_LEAD).match(head)
        if not lead:
            break
        head = head[lead.end() :].lstrip()
    return head


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return ``pattern`` ready for use, compiled when it is first needed."""
    return re.compile(pattern, re.IGNORECASE)


def any_of(alternatives: str) -> re.Pattern[str]:
    """Return a pattern that finds any of ``alternatives`` as whole words."""
    return compiled(rf"\b(?:{alternatives})(?!\w)")
