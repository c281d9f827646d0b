"""Wishes made narrower: deeds that others could see, from the person's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from smartgoals_tui.domain.coach.learned import Kind, Labels, labels_of
from smartgoals_tui.domain.coach.leaving_off import Form, LeftOff, is_plural, left_off
from smartgoals_tui.domain.coach.open_behaviour import Need, OpenWords, need_of
from smartgoals_tui.domain.coach.questions import lies_with_others, question_for
from smartgoals_tui.domain.coach.small_deeds import deeds_for, deeds_for_need
from smartgoals_tui.domain.coach.wish_head import end_of_phrase, head_of_wish
from smartgoals_tui.domain.coach.word_classes import CLASS_OF
from smartgoals_tui.domain.coach.words import any_of, compiled
from smartgoals_tui.domain.text.content_words import content_words, word_set, words_of
from smartgoals_tui.domain.text.text import one_line

MOST = 3
"""How many deeds are returned."""
MAX_LENGTH = 60
"""Characters of a deed."""

_ANYBODY = word_set(
    "everyone everybody people others someone somebody anyone anybody nobody strangers him her "
    "them students pupils"
)
_WHOEVER = word_set("people others friend friends person")
"""Whoever a wish is about, it is not for them that something is done."""
_PERSONS = "|".join(
    sorted(word for word, names in CLASS_OF.items() if "@person" in names if word not in _ANYBODY)
)
_PERSON = (
    rf"(?:my|our) (?:[a-z]{{2,12}} )?(?:{_PERSONS})\b(?!['’])|"
    r"(?<=^make )(?:him|her|them)\b|(?<=^get )(?:him|her|them)\b"
)
_AT_WORK = r"boss|manager|teacher|doctor|coach|therapist|colleagues?|coworkers|team"
_SEARCH = (
    r"(?:explor(?:e|ing)|consider(?:ing)?|investigat(?:e|ing)|decid(?:e|ing))(?: (?:on|about))?|"
    r"(?:think|learn|find out|read|see)(?:ing)? (?:more )?(?:about|over)|"
    r"(?:look|get)(?:ing|ting)? (?:more )?into|(?:work|focus|concentrate)(?:ing)? (?:more )?"
    r"(?:up)?on|(?:figur(?:e|ing)|sort(?:ing)?|find(?:ing)?|work(?:ing)?) out|research(?:ing)?|"
    r"discover(?:ing)?|understand(?:ing)?|deal(?:ing)? with|improv(?:e|ing)"
)
_CLAUSE = r"what|how|where|which|whether|who|if|why|when"
_HELP = r"therapy|therapists?|counsell?ing|courses?|class|classes|lessons?|training|groups?"
_NO_MOMENT = r"forget|miss|fail|lose|neglect|be|become"
"""What nobody wants to do in the moment when they do it."""
_PUT_AWAY = (
    r"cigarettes|sweets|candy|crisps|chips|chocolate|biscuits|cookies|snacks|wine|beer|beers|"
    r"alcohol|soda|sodas|coke|ice cream|cakes?|games|magazines|cards"
)
"""What can stand in sight, and be bought again or not."""
_SCREENS = (
    r"phone|screens?|social media|facebook|instagram|twitter|tiktok|youtube|netflix|scrolling"
)
_HABIT_FORMING = (
    r"cigarettes?|cigars?|tobacco|nicotine|alcohol|wine|beers?|booze|spirits|vodka|whisky|whiskey|"
    r"gin|weed|pot|cannabis|drugs?|gambling|bets"
)
"""What no day of the week is kept for: one day easily becomes more."""
_HARM = (
    r"hit(?:s|ting)?|beat(?:s|ing)?|hurt(?:s|ing)?|abus(?:e|es|ing|ive)|threaten(?:s|ing)?|"
    r"violent|violence|afraid of|(?:kill|murder|shoot|stab|punch|kick|slap|rob|steal|burn)"
    r"(?:s|p?ing|bing)?"
)
"""Words for somebody whom nobody should be sent to talk to."""
_BURDEN = r"(?:a |such a |less of a )?(?:burden|waste|failure|disappointment|embarrassment)"
"""What nobody is to watch themselves being."""
_TAKEN = r"smoking|snacking|biting|chewing|vaping"
"""What a glass of water may stand in for, besides food and drink."""
_LATE = r"after \d{1,2}|after dinner|bed|nights?|evenings?|midnight"
_HOUSEHOLD = r"kids?|child|children|sons?|daughters?|baby|wife|husband|partner|spouse"
_OWED = r"(?:my |the |our )?(?:\w{3,12} )?(?:debts?|loans?|mortgage|overdraft|credit cards?)\b"
_RHYTHM = (
    r" (?:(?:each|every) (?:day|week|morning|evening|workday|\w{3,6}day)(?: morning| evening)?|"
    r"on (?:weekdays|\w{3,6}days)|an? week)$"
)
_NO_TREAT = frozenset(("@person", "@inner", "@state", "@result"))


def narrower(text: str, labels: Labels) -> tuple[str, ...]:
    """Return up to ``MOST`` deeds that ``text`` could be narrowed to, the nearest first.

    Each is specific by ``labels_of``, leaves nothing to ask (``question_for``), is at most
    ``MAX_LENGTH`` characters long, and is not the text itself. None where nothing sensible can be
    made of its words, and where it is worth a talk.

    Args:
        text: the wish as it was typed, of any length.
        labels: what it is, from ``labels_of``.
    """
    head, typed = head_of_wish(text)
    if not words_of(head):
        return ()
    said = one_line(text).casefold()
    ways = ((_without_rhythm(deed), deed) for deed in _deeds(head, typed, labels))
    deeds = (next((way for way in both if _fits(way, said)), "") for both in ways)
    return tuple(islice(filter(None, dict.fromkeys(deeds)), MOST))


def _without_rhythm(deed: str) -> str:
    """Leave out how often, which M asks for, so that it is not said twice."""
    return compiled(_RHYTHM).sub("", deed)


def _fits(deed: str, said: str) -> bool:
    if len(deed) > MAX_LENGTH or deed.casefold() == said:
        return False
    labels = labels_of(deed)
    return labels.specific.value and question_for(deed, labels) is None


def _deeds(head: str, typed: str, labels: Labels) -> Iterable[str]:
    kind, person = labels.kind.value, _person_in(head, typed)
    if (person and any_of(_HARM).search(head)) or any_of(_BURDEN).search(head):
        return ()
    leaving = left_off(head, typed)
    is_thing = leaving and (leaving.is_needed or leaving.form in (Form.MANY, Form.MUCH))
    if leaving and (kind is Kind.AVOID or (is_thing and kind is not Kind.EXPLORE)):
        return _in_its_place(leaving)
    if kind is Kind.AVOID or lies_with_others(head, labels):
        return _asking(person) if person else _told_by(head, besides=_WHOEVER)
    need = need_of(head, kind)
    if need and (deeds := _closing(need, head, typed)):
        return deeds
    if kind is Kind.EXPLORE:
        return _looking_into(head, typed)
    deeds = _told_by(head)
    if kind is Kind.BEING:
        return (*deeds[:2], *_seen_in_the_evening(head, typed), *deeds[2:])
    if kind is Kind.BEHAVIOUR and person:
        return (*_together(person), *deeds)
    return (*_paying_back(head, typed), *deeds)


def _told_by(head: str, besides: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return deeds for the first of several goals that tells of any.

    Args:
        head: the telling part of a wish.
        besides: words that tell of none.
    """
    first = head[: end_of_phrase(head, 0)]
    for part in (first, head):
        if deeds := deeds_for([word for word in words_of(part) if word not in besides]):
            return deeds
    return ()


def _in_its_place(leaving: LeftOff) -> Iterator[str]:
    """Yield limits and other things to do for what is to be left off."""
    if leaving.is_needed:
        return
    yield from _limits(leaving)
    classes = _classes(leaving)
    if leaving.is_inner or "@result" in classes:
        yield from _told_by(leaving.words, besides=_WHOEVER)[:2]
    if leaving.form is Form.TO_DO:
        yield from _before_doing(leaving)
    elif leaving.form is Form.DOING:
        yield f"write down when I catch myself {leaving.words}"
        if not leaving.is_inner:
            yield from _instead(leaving)
    elif leaving.is_inner:
        yield f"write down what led to {leaving.words}"
    elif classes.isdisjoint(("@person", "@result")):
        yield from _instead(leaving)


def _limits(leaving: LeftOff) -> Iterator[str]:
    words, lower = leaving.words, leaving.words.lower()
    is_countable = leaving.form in (Form.MANY, Form.MUCH) and not leaving.is_placed
    is_free = not leaving.is_inner and _NO_TREAT.isdisjoint(_classes(leaving))
    is_screen = bool(any_of(_SCREENS).search(lower))
    if is_screen:
        yield "put my phone in another room after dinner"
    if kept := any_of(_PUT_AWAY).search(lower):
        yield f"put {words[kept.start() : kept.end()]} out of sight"
    if is_countable and is_free and not any_of(_HABIT_FORMING).search(lower):
        yield f"no {words} after dinner" if is_screen else f"keep {words} for Saturdays"


def _classes(leaving: LeftOff) -> set[str]:
    return {name for word in words_of(leaving.words) for name in CLASS_OF.get(word, ())}


def _instead(leaving: LeftOff) -> Iterator[str]:
    words = leaving.words
    if leaving.is_placed and any_of(_LATE).search(words):
        yield f"instead of {words}, read ten pages"
        return
    if any_of(_TAKEN).match(words) or any_of(_PUT_AWAY).search(words):
        yield f"instead of {words}, drink a glass of water"
    yield f"instead of {words}, go outside for five minutes"
    yield f"instead of {words}, walk around the block"


def _before_doing(leaving: LeftOff) -> Iterator[str]:
    words = leaving.words
    if any_of(_NO_MOMENT).match(words):
        return
    if leaving.is_inner:
        yield f"write down each time I {words}"
        return
    yield f"when I want to {words}, count to ten first"
    yield f"when I want to {words}, go outside for five minutes"
    yield f"write down each time I want to {words}"


def _person_in(head: str, typed: str) -> str:
    """Return whom a wish names, as they were typed; empty for nobody in particular."""
    found = None if any_of("than").search(head) else compiled(_PERSON).search(head)
    return typed[found.start() : found.end()] if found else ""


def _asking(person: str) -> Iterator[str]:
    day = "Monday" if any_of(_AT_WORK).search(person) else "Sunday"
    yield f"ask {person} for ten minutes on {day}"
    yield f"tell {person} on {day} what I would like"
    if day == "Sunday":
        yield f"offer {person} one hour of help on Saturday"
    yield f"write {person} three sentences on {day}"


def _together(person: str) -> Iterator[str]:
    if any_of(_AT_WORK).search(person):
        yield f"have lunch with {person} on Fridays"
        yield f"ask {person} for ten minutes on Monday"
        return
    yield f"have dinner with {person} on Fridays"
    yield f"go for a walk with {person} on Saturdays"
    is_near = any_of(_HOUSEHOLD).search(person)
    yield f"have breakfast with {person} on Sundays" if is_near else f"call {person} every Sunday"


def _looking_into(head: str, typed: str) -> Iterator[str]:
    """Yield how a search ends: with something written, read, asked or booked."""
    found = compiled(rf"\b(?:{_SEARCH})\s+(?=\w)").search(head)
    if not found:
        return
    words = typed[found.end() : end_of_phrase(head, found.end())].strip()
    named = words_of(words)
    if person := _person_in(head, typed):
        yield from _together(person)
    if not content_words(words):
        return
    if not any_of(_HELP).search(words):
        yield from deeds_for(named)
    if any_of(_CLAUSE).match(words):
        yield f"write down three ideas about {words}"
        yield f"call one friend on Sunday about {words}"
        return
    if any_of(_HELP).search(words):
        yield f"call one place that offers {words}"
    is_own = any_of("my|our").match(words)
    is_several = bool(named) and is_plural(named[-1]) and not any_of("my|our|the").match(words)
    yield f"write down three {words}" if is_several else f"write down three ideas for {words}"
    if not is_own:
        yield f"read one article about {words}"
    yield f"book one hour for {words} on Saturday"


def _closing(found: OpenWords, head: str, typed: str) -> tuple[str, ...]:
    """Return deeds that say what an open behaviour does not; none where its words must tell."""
    need, named = found.need, words_of(head)
    if need is Need.SKILL:
        skill = compiled(r"(?:my |the )?\S{1,30}$").search(typed[found.start : found.end])
        return tuple(_practicing(skill[0])) if skill else ()
    if need is Need.EARLIER and "up" in named:
        return deeds_for(["wake"])
    if need is Need.TOGETHER:
        person = _person_in(head, typed)
        return tuple(_together(person)) if person else ()
    if need is Need.COMPANY and any(word.startswith("dat") for word in named):
        return deeds_for(["dating"])
    return deeds_for_need(need)


def _practicing(skill: str) -> Iterator[str]:
    yield f"practise {skill} for ten minutes after lunch"
    yield f"watch one lesson on {skill.removeprefix('my ')} every Saturday"
    yield f"book one hour for {skill} on Saturday"


def _paying_back(head: str, typed: str) -> Iterator[str]:
    if found := compiled(_OWED).search(head):
        yield f"pay 10 towards {typed[found.start() : found.end()]} every Friday"


def _seen_in_the_evening(head: str, typed: str) -> Iterator[str]:
    """Yield how a state is noticed, in the words for it: "when I was kinder"."""
    found = compiled(r"(?:be|being|become|becoming|stay|staying)\s+(?=\w)").match(head)
    end = end_of_phrase(head, found.end()) if found else 0
    # Behind a comma more of the same is told: "a kinder, calmer person".
    if found and head[end : end + 1] != ",":
        words = typed[found.end() : end].strip()
        yield f"write down when I was {words} each evening"
