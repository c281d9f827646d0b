"""S5: several goals in one wish, and how each can be kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from smartgoals_tui.domain.coach.deed_words import (
    ALONE,
    COMPARED,
    COMPLETE,
    DEEDS,
    LISTED,
    NO_DEED,
    THINGS,
)
from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.learned import labels_of
from smartgoals_tui.domain.coach.words import any_of, compiled, head_of
from smartgoals_tui.domain.text.content_words import content_words, words_of
from smartgoals_tui.domain.text.phrases import action_of
from smartgoals_tui.domain.text.text import shorten

MAX_WORDS = 25
MAX_PARTS = 5
"""Into how many goals a wish is cut at most; the last one keeps what is left."""

MAX_PIECES = 30
"""More joints than these has a story, whose sentences are no goals."""
LEARNED_AT = 0.8
"""How likely the learned verdict has to be where the words alone may be one goal."""

_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}

_AND = r"(?:and then|and also|but also|and|then|also|plus|as well as)\s"
_JOINT = (
    rf"(?:,|;|\s[/&+|•–—]|(?<=[a-z]{{2}})/(?=[a-z]{{2}})|(?<=[\w ]{{2}}\w)[.!](?=\s))"
    rf"(?:\s?[&+](?=\s))?\s?(?:{_AND})?|\s{_AND}"
)
"""What may stand between two goals."""
_FIRM = r"[;.!]|then\b"
"""A joint that no list of things inside one goal has."""

_ON_THE_WAY = (
    r"(?:sit|lie|stand|get|go|come|stop|pause|wake|turn)"
    r"(?: (?:down|up|out|off|home|back|over|in|outside|by))?"
    r"(?: (?:to |of )(?:the |my )?\w{1,8}| (?:the|my) \w{1,8})?"
)
"""Small moves that lead into the deed: "sit down and write a page" is one goal."""
_SHARED_TAIL = r"\w{2,12} (?:together|with|in|at|along|by|around|abroad|outside|on my|on the)\s"
"""A last deed whose company or place is that of the ones before it."""
_BACK = r"\w{2,12} (?:it|them)\b|\w{2,12} (?:him|her|there|this|that|those|these)$"
"""What points back to the part before: "cook dinner and eat it" is one goal."""
_COMPARING = r"[a-z]{3,14} (?:[a-z]{2,12} ){0,2}(?:more|less|better|harder)(?: often)?"
"""A deed by any verb: "apologize less"."""
_BEFOREHAND = (
    r"(?:after|before|when|whenever|while|if|once|during|instead|in|on|at|by|for|from|with|this|"
    r"every|each|as|next|daily|weekly|\d{1,4})\b"
)
"""First words of a time or a place, which is no goal yet."""
_NO_NAME = rf"{_BEFOREHAND}|or\b|not\b|all\b|the\b"
"""First words of what is no item in a list of names."""
_ADJUNCT = r"(?:every|each|daily|weekly|on|at|in|before|after|for|with|once|twice|during)\b"
"""First words of when, where and with whom, which a thing may have behind it as a deed has."""
_CHOICE = r"\w{2,15},? or "
"""A verb that another may stand for, and no goal more: "sing or dance"."""
_HOW = r"\b(?:well|better|more|less|healthy|up|out|days?|week|[a-z]{2,12}(?:er|ly))\Z"
"""Last words of a deed, behind which no list of things goes on."""
_SUBORDINATE = (
    r"balanc(?:e|ing)|between|because|so that|so i|in order to|instead of|by \w{2,12}ing|when|"
    r"whenever|while|if|until|who|"
    r"(?:learn|able|how|help|remember|wait|not|time|ways?|get|let|make)(?:ing)?(?: \w{1,12})? to"
)
"""What carries the words behind it, so that a joint there joins no goals."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the wish that may be a goal."""

    wish: str
    start: int
    end: int
    is_firm: bool
    """The joint before it is one that only goals have between them."""

    def and_on(self, other: _Part) -> _Part:
        """Return this part and ``other`` behind it as one."""
        return replace(self, end=other.end)

    @property
    def text(self) -> str:
        """What the rules may read of it; blanks at its end are left of a quotation."""
        return self.wish[self.start : self.end]

    @property
    def first_word(self) -> str:
        return next(iter(words_of(head_of(self.text))), "")

    @property
    def is_lone(self) -> bool:
        """Whether it is one verb or some, to which nothing is added, be it a quotation."""
        bits = compiled(_JOINT).split(head_of(f"{self.text}.").rstrip("!."))
        return all(bit.isalpha() for bit in bits if bit)


def s5(case: Case) -> Hint | None:
    """Notice several goals in one, or so many words that they may be."""
    if parts := _goals_in(case.wish):
        return _hint_of(case, parts)
    words = len(case.action.split())
    if words > MAX_WORDS:
        ask = "Can you say it in a few words? When and why are asked later."
        why = "A short action is easier to remember on a busy day."
        return hint("S5", "action", f"{words} words", why, ask)
    return None


def _hint_of(case: Case, parts: list[_Part]) -> Hint:
    field, typed = case.wish_field, case.wish_typed
    before, last = parts[-2:]
    number = _NUMBERS[len(parts)]
    verb = typed[last.start : last.end].split(" ", 1)[0]
    found = (typed[before.end : last.start] + verb).strip(" ,;./&+|!")
    why = f"{number.capitalize()} goals in one are hard to count: on some days you do only one."
    which = "This may be two goals. Keep one now, and the other for later?"
    if len(parts) > 2:
        is_more = len(parts) == MAX_PARTS and compiled(_JOINT).search(last.text.strip(" .!,;"))
        or_more = " or more" if is_more else ""
        which = f"These may be {number} goals{or_more}. Keep one now, and the others for later?"
    return hint("S5", field, found, why, which, *_keeping(field, typed, parts))


def _goals_in(wish: str) -> list[_Part]:
    """Return the goals that ``wish`` consists of, ``MAX_PARTS`` at most; none where it is one.

    Where the words could be cut, but may as well be things of one goal, the learned verdict
    decides.
    """
    pieces = list(islice(_pieces(wish), MAX_PIECES + 1))
    if not 1 < len(pieces) <= MAX_PIECES:
        return []
    parts = _rejoined(pieces)
    parts = pieces if len(parts) == 1 and _are_names(pieces) else _unshared(parts)
    if any(compiled(_CHOICE).match(head_of(part.text)) for part in parts):
        return []
    if len(parts) < 2 or any(not content_words(part.text) for part in parts):
        return []
    if not _is_sure(parts) and not _is_learned(wish):
        return []
    return _at_most(parts, MAX_PARTS)


def _is_learned(wish: str) -> bool:
    verdict = labels_of(wish).several
    return verdict.value and verdict.probability >= LEARNED_AT


def _pieces(wish: str) -> Iterator[_Part]:
    """Yield all that stands between joints."""
    start, is_firm = 0, False
    for joint in compiled(_JOINT).finditer(wish):
        if joint[0] == "/" and wish.count("/") < 2:
            # One or the other: "walk/run".
            continue
        if wish[start : joint.start()].strip():
            yield _Part(wish, start, joint.start(), is_firm)
            is_firm = False
        is_listed = "/" in joint[0] and wish.count("/") > 1
        is_firm = is_firm or is_listed or bool(compiled(_FIRM).search(joint[0]))
        start = joint.end()
    if wish[start:].strip(" .!,;"):
        yield _Part(wish, start, len(wish), is_firm)


def _rejoined(pieces: list[_Part]) -> list[_Part]:
    """Put pieces that are no goals themselves back to the ones they belong to."""
    parts: list[_Part] = []
    is_led = False
    for piece in pieces:
        begins = not parts or (not is_led and _begins_after(parts, piece))
        if begins:
            parts.append(piece)
        else:
            parts[-1] = parts[-1].and_on(piece)
        is_led = (is_led or begins) and _leads_on(piece)
    return parts


def _leads_on(part: _Part) -> bool:
    """Tell whether ``part`` only leads to what comes next: "try", "sit down", "after dinner"."""
    head = head_of(part.text).strip(" .,")
    pattern = rf"{_ON_THE_WAY}|try|{_BEFOREHAND}(?:\s.{{0,200}})?"
    return bool(compiled(pattern).fullmatch(head))


def _begins_after(parts: list[_Part], piece: _Part) -> bool:
    """Tell whether ``piece`` begins a goal of its own behind ``parts``."""
    before, opening, first = parts[-1], parts[0].first_word, piece.first_word
    rest = head_of(piece.text)[len(first) :].strip(" .!")
    if compiled(_BACK).match(f"{first} {rest}"):
        return False
    if not piece.is_firm and any_of(_SUBORDINATE).search(before.text):
        return False
    if _is_gerund(opening) and not piece.is_firm:
        return _is_gerund(first)
    if first in LISTED:
        is_listed = first in COMPARED or before.first_word in LISTED
        return is_listed and opening != "be" and bool(rest)
    is_deed = first in DEEDS or (_is_gerund(first) and _is_gerund(opening))
    return is_deed or bool(compiled(_COMPARING).fullmatch(f"{first} {rest}"))


def _is_gerund(word: str) -> bool:
    return len(word) > 4 and word.endswith("ing") and word not in NO_DEED


def _unshared(parts: list[_Part]) -> list[_Part]:
    """Join lone verbs with the part that names what they are done to, where or with whom."""
    last = parts[-1]
    shares = compiled(_SHARED_TAIL).match(f"{head_of(last.text)} ")
    if shares and all(part.is_lone for part in parts[:-1]):
        return []
    kept = [last]
    for part in reversed(parts[:-1]):
        if part.is_lone and _waits(part, kept[0]):
            kept[0] = part.and_on(kept[0])
        else:
            kept.insert(0, part)
    return kept


def _waits(part: _Part, after: _Part) -> bool:
    """Tell whether a lone verb waits for what ``after`` names: "buy and cook fish" is one goal."""
    is_named = after.first_word not in ALONE and not after.is_lone
    return is_named and not COMPLETE.intersection(words_of(head_of(part.text)))


def _are_names(pieces: list[_Part]) -> bool:
    """Tell whether ``pieces`` are a list of names of things: "family, work, guitar"."""
    opening = pieces[0].first_word
    return (
        len(pieces) > 2
        and pieces[0].is_lone
        and (opening in THINGS or not (opening in DEEDS or _is_gerund(opening)))
        and not any(compiled(_NO_NAME).match(piece.text.strip()) for piece in pieces)
        and all(len(piece.text.split()) <= 3 for piece in pieces)
    )


def _is_sure(parts: list[_Part]) -> bool:
    """Tell whether each of ``parts`` says so much of its own that they can be no list of things."""
    if any(part.is_firm for part in parts):
        return True
    return not any(_may_be_a_thing(*pair) for pair in pairwise(parts))


def _may_be_a_thing(before: _Part, part: _Part) -> bool:
    """Tell whether ``part`` may name a thing: "exercise every day" in "yoga and exercise …"."""
    first, *rest = words_of(head_of(part.text)) or [""]
    if compiled(_HOW).search(before.text.rstrip()) or (before.is_lone and first in COMPLETE):
        return False
    is_bare = not rest or bool(compiled(_ADJUNCT).match(rest[0]))
    return first not in DEEDS or (is_bare and (first in THINGS or part.is_lone))


def _at_most(parts: list[_Part], most: int) -> list[_Part]:
    """Return ``parts`` with all that are too many in the last one."""
    kept = parts[:most]
    for part in parts[most:]:
        kept[-1] = kept[-1].and_on(part)
    return kept


def _keeping(field: str, typed: str, parts: list[_Part]) -> list[Edit]:
    """Offer to keep any of ``parts``, and to make each of the others a draft of its own."""
    first, *later = (typed[part.start : part.end].strip(" ,;.") for part in parts)
    words = [first, *(action_of(one).strip(" ,;.") for one in later)]
    return [
        Edit(
            f"keep {shorten(one)}",
            ((field, one),),
            others=tuple(words[:place] + words[place + 1 :]),
        )
        for place, one in enumerate(words)
    ]
