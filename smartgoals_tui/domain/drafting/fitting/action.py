"""What someone will do, as a sentence that begins with "I"."""

from __future__ import annotations

import re

from smartgoals_tui.domain.drafting.fitting.activities import with_its_verb
from smartgoals_tui.domain.drafting.fitting.first_person import with_apostrophes
from smartgoals_tui.domain.drafting.fitting.small_words import (
    ADVERBS,
    DETERMINERS,
    LOOSE_ENDS,
    OPENERS,
    bare,
    bare_words,
    is_number,
)
from smartgoals_tui.domain.drafting.fitting.verbs import (
    ALONE,
    BEFORE_A_DEED,
    FOLLOWED,
    MOVING,
    NO_OBJECT,
    VERBS,
    base_of,
    is_thing,
)
from smartgoals_tui.domain.text.content_words import word_set
from smartgoals_tui.domain.text.phrases import action_of
from smartgoals_tui.domain.text.text import line_of, one_line

MOST_LETTERS = 160
"""What is longer is a story; its line tells it."""

_UNSURE = re.compile(
    r"[?!;:…\n\t]|[.,'-]{2}|[.] | ,|\betc\b|\bor something\b|\bmaybe\b|\bidk\b", re.I
)
_CLOCK = re.compile(r"(?<=\d):(?=\d\d)|(?<=\b[ap])\. ?(?=m\b)", re.I)
_NOT = re.compile(r"(?:do not|don['’]?t|not to|try not to) +", re.I)
_BEFORE_A_VERB = word_set(
    "just always only really never not slowly finally simply regularly actively consciously "
    "mindfully quietly gently carefully properly deliberately honestly calmly still actually"
)
_WITH_I = word_set("am will won't wont don't dont always never just only usually")

_PART_OF_A_NOUN = word_set(
    "class classes club clubs group groups time times schedule plan plans limit limits course "
    "courses session sessions routine routines habit habits practice training therapy homework "
    "meeting meetings appointment appointments diary journal list lists life balance intake level "
    "levels tracker app lesson lessons stick shoes room board machine partner buddy pool test "
    "challenge camp calls call goal goals buddies teacher coach gear lane park day days mode "
    "hygiene quality pattern patterns streak station bag mat programme program score diet space "
    "free exercises exercise dates centre center emails email stuff things"
)
"""Words that make a noun of the verb before them: "exercise class", "sleep schedule"."""
_NEEDS_AN_ARTICLE = word_set(
    "thesis cv room house flat book dog letter essay phone bed kitchen car desk scarf game walk "
    "run bath shower break nap doctor dentist therapist psychologist friend bike novel song "
    "picture cat laptop computer class course lesson marathon cake film movie series report paper "
    "project"
)
"""Nouns that miss a word before them where they follow a verb: "tidy room"."""
_TAKES_TIME = word_set("spend make take have save give keep attend join find skip miss cancel")
_WRITTEN = word_set("email emails calls stuff things list lists diary")
_NOUNS_TOO = word_set(
    "walk run swim exercise sleep study drink work dance play rest train travel talk call change "
    "care diet fold help love look move practice practise question start stop visit wait wash "
    "watch ski hike jog bike cycle climb row sail shower smoke snack stretch support surf search"
)
_SAYING_IT_IS = word_set(
    "is was were has had will would should could can can't makes isn't helps are seems feels "
    "means gives keeps does doesn't"
)
_COMES_NEXT = {
    "book": word_set("appointments tickets"),
    "budget": word_set("for carefully"),
    "calm": word_set("down"),
    "clean": word_set("up out"),
    "clear": word_set("up out away"),
    "cool": word_set("down"),
    "cut": word_set("down out back off up"),
    "dress": word_set("up warmly well nicely"),
    "dry": word_set("off"),
    "email": word_set("friends people"),
    "face": word_set("up"),
    "file": word_set("away"),
    "fish": word_set("in for on at with"),
    "garden": word_set("in for on every"),
    "hand": word_set("in out over"),
    "head": word_set("out outside home"),
    "message": word_set("friends people"),
    "open": word_set("up"),
    "order": word_set("takeaway takeaways food groceries in"),
    "own": word_set("up"),
    "phone": word_set("friends people mum mom dad"),
    "plan": word_set("ahead meals"),
    "scan": word_set("in"),
    "set": word_set("up aside off"),
    "show": word_set("up"),
    "sign": word_set("up off in"),
    "slow": word_set("down"),
    "text": word_set("friends people mum mom dad"),
    "touch": word_set("up"),
    "track": word_set("down"),
    "warm": word_set("up"),
    "water": word_set("plants flowers"),
}
"""What may follow a verb that is a noun or an adjective as well, besides "my" and its like."""
_HOW_MUCH = word_set("less fewer more no")
"""Words for how much, behind which only what is done can come: "order less takeaway"."""
_POSTURES = word_set("standing sitting lying kneeling")
_DEED_BEHIND = re.compile(r"(?P<joint>(?:\b(?:and|or) |, ))(?P<deed>\w+ing)\b", re.I)
_TO_THE = re.compile(
    r"\b(to) (gym|pool|park|library|cinema|doctor|dentist|beach|shop|market|office)\b", re.I
)
_FOR_A = re.compile(
    r"^(go(?:ing)? (?:out )?for) "
    r"((?!(?:an?|the|my|our|every|each|another|one|some|his|her) )"
    r"(?:\w+ )?(?:walk|run|swim|jog|hike|ride|stroll))\b(?! \w+ing)",
    re.I,
)
_LOOSE_GO = ADVERBS | word_set(
    "to for out back on through over up down by with into in outside without along around across "
    "past away off and until inside under about alone between together"
)


def will_do(typed: str) -> str:
    """Return ``typed`` as the beginning of a sentence: "I will walk" for "walking".

    A sentence about oneself stays one: "I go to the gym". Empty where no rule is sure that it
    reads right.
    """
    if len(typed) > MOST_LETTERS or not one_line(typed).isprintable() or _is_unsure(typed):
        return ""
    text = _with_articles(action_of(with_apostrophes(line_of(typed))).strip(" .,-–—"))
    if not text or bare_words(text)[-1:] == [] or bare(text.split(" ")[-1]) in LOOSE_ENDS:
        return ""
    own = _sentence(text)
    deed = "" if own else deed_of(text)
    return own or (f"I will {deed}" if deed else "")


def _is_unsure(typed: str) -> bool:
    return bool(_UNSURE.search(_CLOCK.sub("", typed.strip().removesuffix("."))))


def _with_articles(text: str) -> str:
    """Return "go to the gym" for "go to gym", "going for a walk" for "going for walk"."""
    return _FOR_A.sub(_for_a, _TO_THE.sub(r"\1 the \2", text))


def _for_a(found: re.Match[str]) -> str:
    article = "an" if found[2][0].lower() in "aeiou" else "a"
    return f"{found[1]} {article} {found[2]}"


def _sentence(text: str) -> str:
    """Return "I go to the gym" as it is; "I want" and "I should" are nothing one does."""
    first, _, rest = text.partition(" ")
    if first.casefold() in ("i'm", "i’m") and base_of(bare(rest.split(" ")[0])):
        return f"I will {deed}" if (deed := deed_of(rest)) else ""
    if first.casefold() not in ("i", "i won't", "i’ll") or not rest:
        return ""
    second, _, deed = rest.partition(" ")
    if bare(second) in ("won't", "don't"):
        return f"I {rest}" if deed and _is_deed(deed) else ""
    known = rest if bare(second) not in _WITH_I else deed
    has_own = word_set("feel forget get have love worry think become be")
    return f"I {rest}" if _is_deed(known) and bare(known.split(" ")[0]) not in has_own else ""


def deed_of(text: str) -> str:
    """Return what is done, with its verb first: "do yoga" for "yoga"; empty where unsure."""
    negative = _NOT.match(text)
    if negative:
        deed = deed_of(text[negative.end() :])
        lead = "try not" if negative[0].lower().startswith("try") else "not"
        return f"{lead} {deed}" if deed and not deed.startswith("not ") else ""
    first, _, rest = text.partition(" ")
    if first.casefold() in _BEFORE_A_VERB and rest:
        deed = deed_of(rest)
        return f"{first.lower()} {deed}" if deed and _is_deed(deed) else ""
    if text.casefold().split(" ")[1:2] == ["ups"] or not _is_deed(text):
        return _with_verb(text) or _from_ing(text)
    return _lowered(text)


def _with_verb(text: str) -> str:
    words = bare_words(text)
    return "" if any(word in _SAYING_IT_IS for word in words[1:3]) else with_its_verb(text)


def _from_ing(text: str) -> str:
    first, _, rest = text.partition(" ")
    verb = base_of(first.casefold())
    if not verb or (not rest and is_thing(first.casefold())):
        return ""
    if not rest:
        return verb if verb in ALONE else ""
    is_noun = bare(rest.split(" ")[0]) in _PART_OF_A_NOUN - _WRITTEN
    if is_noun and verb not in _TAKES_TIME:
        return ""
    rest = _DEED_BEHIND.sub(_plain_deed, rest)
    return f"{verb} {rest}" if _is_deed(f"{verb} {rest}") else ""


def _plain_deed(found: re.Match[str]) -> str:
    return found["joint"] + (base_of(found["deed"].lower()) or found["deed"])


def _is_deed(text: str) -> bool:
    """Tell whether ``text`` surely begins with a verb that the rest of it belongs to."""
    words = [bare(word) for word in text.split(" ")]
    verb, rest = words[0], words[1:]
    if verb not in VERBS or text[:1] in "\"“'(":
        return False
    if not rest:
        return verb in ALONE
    following = rest[0]
    if following in _SAYING_IT_IS or (following.endswith("ing") and base_of(following)):
        is_deed = bool(base_of(following)) and verb in BEFORE_A_DEED
        return is_deed or following in _POSTURES
    if following in ("and", "or"):
        return len(rest) > 1 and rest[1] in VERBS
    if verb == "have" and following in ("to", "been", "got"):
        return False
    if following in _NEEDS_AN_ARTICLE and (len(rest) == 1 or rest[1] in OPENERS):
        return False
    if following in _PART_OF_A_NOUN and verb in _NOUNS_TOO | FOLLOWED:
        return False
    if verb == "go":
        return following in _LOOSE_GO
    if verb in FOLLOWED:
        return _is_followed(verb, following)
    if verb in NO_OBJECT:
        is_long = following in ("a", "an", "half", "each", "every", "one", "two", "three", "five")
        return following in OPENERS or is_number(following) or _is_how(following) or is_long
    if verb in MOVING:
        is_fit = following in OPENERS | DETERMINERS or is_number(following)
        return is_fit or _is_how(following)
    return bool(following)


def _is_followed(verb: str, following: str) -> bool:
    is_object = following in DETERMINERS and following not in ("no", "less", "more", "fewer")
    return is_object or following in _HOW_MUCH or following in _COMES_NEXT.get(verb, frozenset())


def _is_how(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4


def _lowered(text: str) -> str:
    return text[0].lower() + text[1:] if text[1:2].islower() else text
