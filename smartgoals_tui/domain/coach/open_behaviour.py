"""What the words of an open behaviour do not say yet: which kind, with whom, earlier than when."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from smartgoals_tui.domain.coach.learned import Kind
from smartgoals_tui.domain.coach.measures import find_measure
from smartgoals_tui.domain.coach.wish_head import end_of_phrase
from smartgoals_tui.domain.coach.word_classes import CLASS_OF
from smartgoals_tui.domain.coach.words import compiled
from smartgoals_tui.domain.text.content_words import words_of


class Need(Enum):
    """What is not said yet."""

    EARLIER = auto()
    LONGER = auto()
    LESS = auto()
    COMPANY = auto()
    TOGETHER = auto()
    PLAY = auto()
    SPORT = auto()
    PASTIME = auto()
    OUTING = auto()
    ROOM = auto()
    FOOD = auto()
    SLEEP = auto()
    SKILL = auto()
    SOMETHING = auto()
    WAY = auto()
    ANY = auto()
    """No words tell which of the others it is."""


OPEN_IN_A_DEED = frozenset((Need.EARLIER, Need.LONGER, Need.LESS, Need.PLAY))
"""What is open also in a deed that could be seen."""


class OpenWords(NamedTuple):
    """Words that leave something open."""

    need: Need
    start: int
    """Where they begin in the telling part of the wish."""
    end: int


_ANY_OF_THEM = r"(?:(?:more|new|some|my|with|to|other|old|different|better) ){0,3}"
_NO_PLACE = (
    r"(?! (?:up |out )?(?:my |the )?(?:act|diet|eating|life|language|finances|money|mind|head|"
    r"inbox|emails?|files|phone|computer|schedule|time)\b)"
)
"""What can be tidied and has no corners."""
_CUES = {
    Need.COMPANY: (
        r"(?:talk|speak|chat|connect|interact|reach out|open up|hang out|be around)(?:ing)? "
        r"(?:(?:with|to|more|new|other|different) ){0,3}"
        r"(?:people|others|someone|strangers|anyone|everyone|friends)|"
        r"sociali[sz](?:e|ing)|mingl(?:e|ing)|networking|"
        rf"(?:mak(?:e|ing)|(?:meet|see|find|gain)(?:ing)?) {_ANY_OF_THEM}"
        r"(?:friends|friendships|people|guys|girls)|"
        r"dat(?:e|ing)(?= (?:more|again|other|new|some)\b|$)|"
        r"go(?:ing)? on (?:more |some |a )?dates?|"
        r"(?:keep|stay)(?:ing)? in touch(?! with my)|"
        r"spend(?:ing)? (?:more )?time with (?:people|others|friends)"
    ),
    Need.TOGETHER: (
        r"(?:spend|make|have|find)(?:ing)? (?:more |some |enough |quality |better ){0,2}time "
        r"(?:with|for) (?!(?:god|me|myself|people|others|friends)\b)\w{1,15}|"
        r"see(?:ing)? (?:more of )?my (?:family|friends|parents|kids|children)|"
        r"(?:be|stay|keep)(?:ing)? in touch with my"
    ),
    Need.PLAY: (
        r"play(?:ing)?(?: more| often)? with (?:my|our|the) (?:\w{1,12} )?"
        r"(?:kids?|child|children|sons?|daughters?|baby|toddler|nephews?|nieces?|grand\w{3,8}|dogs?|"
        r"cats?|brother|sister)(?: (?:more|often|every day|again))?$"
    ),
    Need.ROOM: (
        r"(?:(?:tidy|tidying|de-?clutter(?:ing)?)|(?:clean(?:ing)?)(?= (?:up|out|more|better|my|"
        r"the|often|regularly)\b|$)|(?:organi[sz]|rearrang)(?:e|ing)(?= (?:my|the|our) "
        r"(?:\w{1,12} )?(?:house|home|rooms?|flat|apartment|closet|stuff|things|garage|kitchen|"
        r"place|attic|basement|desk|office)\b)|keep(?:ing)? (?:my|the|our) (?:\w{1,12} )?(?:house|"
        r"home|room|flat|apartment|kitchen|place) (?:\w{1,12} )?(?:clean|tidy|cleaner|tidier|neat))"
        + _NO_PLACE
    ),
    Need.SPORT: (
        r"exercis(?:e|ing|es)|work(?:ing)? out|workouts?|(?:do(?:ing)? |play(?:ing)? )?"
        r"(?:more |some |a |any )?sports?|"
        r"train(?:ing)?(?= (?:more|harder|again|regularly|often)|$)|"
        r"physical activit(?:y|ies)|fitness|mov(?:e|ing) (?:more|my body)"
    ),
    Need.PASTIME: (
        r"(?:tak(?:e|ing) up |find(?:ing)? |start(?:ing)? |pick(?:ing)? up )?"
        r"(?:(?:a|an|my|some|new|more|creative) ){0,3}hobb(?:y|ies)|relax(?:ing)?(?! about)|"
        r"unwind(?:ing)?|self-?\s?care|me[ -]time|hav(?:e|ing) (?:more |some )?fun|"
        r"(?:mak|tak|find|hav)(?:e|ing)? (?:more |some )?time for (?:me|myself)\b"
    ),
    Need.OUTING: (
        r"travel(?:l?ing)?(?: more| often)?$|(?:go|get)(?:ting|ing)? (?:out|outside|outdoors)"
        r"(?: more| often)?$|see(?:ing)? (?:more of )?the world|"
        r"(?:explor(?:e|ing)|(?:visit|see)(?:ing)?) "
        r"(?:more |new |other |different ){1,2}(?:places|countries|cities)"
    ),
    Need.FOOD: (
        r"(?:eat|eating|cook|snack)(?: (?:more|much|a bit|a lot|really))?"
        r" (?:health(?:y|ier|ily)|better|well|right|clean|cleaner|properly|good food|sensibly|"
        r"nutritious\w{0,2})|eat(?:ing)? less$|(?:health(?:y|ier)|better|balanced) (?:eating|food|"
        r"diet|meals|foods|snacks)|diet(?:ing)?|"
        r"(?:improve|change|fix|clean up|watch) (?:my|the) (?:diet|eating)(?: habits)?|"
        r"watch what i eat"
    ),
    Need.SLEEP: (
        r"(?:sleep|rest)(?:ing)? (?:better|more|well|enough|properly)|"
        r"(?:get(?:ting)?|have) (?:more|better|enough|some|good) (?:sleep|rest)|"
        r"(?:better|more|good) sleep|(?:improve|fix) my sleep(?:ing)?"
    ),
    Need.SKILL: (
        r"(?:improv(?:e|ing)|practi[cs](?:e|ing)|(?:get(?:ting)?|becom(?:e|ing)) (?:much )?better "
        r"(?:at|in|with)|brush(?:ing)? up(?: on)?|sharpen(?:ing)?|"
        r"develop(?:ing)?) (?!more\b|better\b)(?:my |the )?(?P<skill>\w{1,30})"
    ),
    Need.SOMETHING: (
        r"(?:learn|try|do|make|start|create|achieve|accomplish|build|read|write|see)(?:ing)? "
        r"(?:about |more |out |of ){0,2}(?:some |many |new |good |different |fun ){0,2}"
        r"(?:things?|stuff|something|anything|everything)(?: (?:new|different|good|fun))?|"
        r"learn(?:ing)?(?: more| a lot)?$|(?:creat(?:e|ing)|be creative)(?: more)?$|"
        r"study(?:ing)?(?: more| harder| better)?$|read(?:ing)?(?: more| better| a lot)?$"
    ),
    Need.WAY: (
        r"(?:sav|mak|earn)(?:e|ing)? (?:up )?(?:some |more |a lot of )?money|"
        r"sav(?:e|ing)(?: more| up)?$|"
        r"(?:be|get|stay|keep)(?:ing|ting)? (?:more |physically )?active|"
        r"help(?:ing)?(?: out)?(?: (?:others|people|more))|giv(?:e|ing) back|"
        r"(?:work|try)(?:ing)? (?:harder|hard|smarter)|"
        r"manag(?:e|ing) my|tak(?:e|ing) (?:better |good )?care of|look(?:ing)? after|"
        r"mak(?:e|ing) a difference|do(?:ing)? (?:more )?good|organi[sz](?:e|ing) my|"
        r"be(?:ing)? (?:there|good) for"
    ),
}
"""How the words begin that leave each need open."""

_COMPARED = {
    Need.EARLIER: "earlier|later|sooner",
    Need.LONGER: "longer|shorter",
    Need.LESS: "less|fewer",
}
_IS_COMPARED = (
    r"\bthan\b|\b(?:no|not|or|and|much) (?:less|longer|later|sooner|fewer)\b|\bmore or less\b"
)
"""What comes with a comparison that is made, or with words that only look like one."""
_INWARD = frozenset(("@inner", "@state"))
_NO_SKILL = frozenset(("@inner", "@result", "@state", "@person"))


def need_of(head: str, kind: Kind) -> OpenWords | None:
    """Return what a behaviour leaves open; None where no words tell.

    Only the first of several goals is looked at.
    What is no behaviour at first sight leaves something open only where it begins like one:
    "save money" does, "be a person who saves money" does not.

    Args:
        head: the telling part of a wish, from ``head_of_wish``.
        kind: what sort of thing it is.
    """
    clause = head[: end_of_phrase(head, 0)]
    cues = [found for need in _CUES if (found := _cued(need, clause))]
    first = min(cues, key=lambda found: found.start, default=None)
    if first is not None and first.start > 0 and kind is not Kind.BEHAVIOUR:
        first = None
    if first is None or first.need in (Need.SLEEP, Need.SKILL, Need.SOMETHING):
        compared = None if kind is Kind.BEING else _comparison_in(clause)
        return compared or first
    return first


def _cued(need: Need, head: str) -> OpenWords | None:
    found = compiled(rf"\b(?:{_CUES[need]})(?!\w)").search(head)
    if not found or not _NO_SKILL.isdisjoint(_classes(found.groupdict().get("skill", ""))):
        return None
    return OpenWords(need, *found.span())


def _comparison_in(head: str) -> OpenWords | None:
    """Return words that compare with what is not said: "earlier", but not "earlier than …".

    None too where a number says how much is meant, or a feeling is compared, which has none.
    """
    is_closed = compiled(_IS_COMPARED).search(head) or not _INWARD.isdisjoint(_classes(head))
    for need, words in _COMPARED.items():
        found = None if is_closed else compiled(rf"\b(?:{words})\b").search(head)
        if found and not find_measure(head):
            return OpenWords(need, *found.span())
    return None


def _classes(text: str) -> set[str]:
    return {name for word in words_of(text) for name in CLASS_OF.get(word, ())}
