"""R: whose goal it is, and what for."""

from __future__ import annotations

import unicodedata

from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.motives import Balance, balance, motive_score, ways_on
from smartgoals_tui.domain.coach.started import is_started
from smartgoals_tui.domain.coach.words import PEOPLE, any_of, compiled, plain
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.parts import OWNERS
from smartgoals_tui.domain.text.content_words import content_words, stem, words_of
from smartgoals_tui.domain.text.text import one_line

REPEATED_SHARE = 0.6
"""The share of a reason's words that repeat the goal, from which on it says nothing new."""

_EVERYONE = (
    r"(?:everyone|everybody)(?: (?:else|around me|i know|(?:in|at) (?:my |our |the )?\w{1,15}))?"
)
_DUTY = (
    r"should(?:n't)?|ought to|must(?!-)(?! (?:see|try|read|have been)\b)|"
    r"(?<!not )(?<!n't )ha(?:ve|s) to(?! say\b)|supposed to|expected to|"
    r"(?:everyone|everybody) (?:else )?(?:does|is)|"
    rf"because {_EVERYONE} (?:has|can|goes|did)|{_EVERYONE} (?:has|owns|can|goes)"
    r"(?= .{1,80}\b(?:so i (?:want|need)|but (?:me|not me)|except me)\b)|"
    r"people (?:think|say|expect)|"
    r"(?:they|s?he|society|others|my \w{1,20}) (?:wants?|expects?|says?|thinks?|tells?|told)"
)
_NO_NAME = (
    r"(?:I|Ever|Before|Usual|Last|Yesterday|Today|Now|Then|That|This|Nothing|Never|One|Half|At|In|"
    r"On|By|When|With|Average|[A-Z][a-z]{2,6}day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
"""What may have a capital letter behind "better than" and is nobody."""
_COMPARED = (
    r"(?:better|fitter|slimmer|thinner|richer|smarter|faster|stronger|happier|prettier|"
    r"more \w{2,15}|less \w{2,15}|worse) than "
    r"(?:everyone|everybody|other people|others|him|her|them|you|"
    r"(?:my|the) (?!last|usual|previous|old|own|day|week|month|year|first)\w{1,15})|"
    r"(?:better|fitter|slimmer|faster|stronger|smarter|more \w{2,15}) than "
    rf"(?-i:(?!{_NO_NAME})[A-Z][a-z]{{1,14}})|"
    r"(?:beat|outdo|outrun|outperform|overtake|surpass)(?:ing)? (?:everyone|everybody|others|"
    rf"other people|(?:all )?(?:my|the) (?:\w{{1,12}} )?(?:{PEOPLE}|others))|"
    r"(?:like|unlike) (?:everyone|everybody|other people|others|normal people|all the others)|"
    r"(?:just )?as (?:good|fit|slim|thin|rich|smart|fast|strong|happy|successful) as (?:everyone|"
    r"everybody|other people|others|him|her|them|my \w{1,15})|"
    r"(?:keep|catch|caught|keeping|catching) up with (?:everyone|others|other people|my friends|"
    r"my \w{1,15}|the (?:others|rest))|compared? (?:to|with) (?:everyone|others|other people|"
    r"(?:my|the) \w{1,15})|everyone else|everybody else"
)


_NOT_KNOWN = (
    r"(?:(?:i|i'm|im|well|really|just|still|honestly|am|hm|hmm|um|uh) ){0,3}"
    r"(?:(?:do not|don't|dont|didn't) (?:\w{4,8} )?know|dunno|idk|not sure|unsure|"
    r"(?:have )?no (?:idea|clue)|can'?t say|hard to say|who knows|can'?t think of (?:one|any)|tbd)"
    r"(?: (?:why|yet|really|now|exactly|honestly|at the moment|what to (?:say|write)|sorry)){0,3}"
)
_SAYS_NOTHING = (
    r"(?:just |only )?(?:because|cause|cuz|cos|coz|bc|'cause)|"
    r"(?:there is |there's )?no (?:particular |special |real )?reason|n a|na|none|nothing|nope|no|"
    r"yes|ok|okay|why not|whatever|just so|just like that|hm|hmm|um|uh|etc|todo|test|asdf|"
    r"same|see above|it is what it is"
)
"""Answers that give no reason."""


def r1(case: Case) -> Hint | None:
    """Notice motives that are mostly somebody else's."""
    found = _balance(case.draft)
    if case.draft.voice.strip() or found is Balance.OWN:
        return None
    why = "It is easier to keep a goal that is your own."
    if found is Balance.BORROWED:
        ways = "You can reword it, make it smaller, keep it as it is or let it go."
        return hint("R1", "voice", "", why, f"Whose wish is this? {ways}", *ways_on(case))
    ask = "Part of it may be somebody else’s wish. Which part is yours?"
    return hint("R1", "voice", "", why, ask, Edit("say whose", goto="voice"))


def _balance(draft: GoalDraft) -> Balance:
    """Return whose the goal is by its motives; while those are open, by what the person says."""
    score = motive_score(draft)
    if score is not None:
        return balance(score)
    _, partly, others = OWNERS
    said = {partly: Balance.MIXED, others: Balance.BORROWED}
    return said.get(draft.owner, Balance.OWN)


def _wish(case: Case) -> str:
    """Return the wish itself: it goes on speaking when an action has been made of it."""
    return plain(one_line(case.draft.wish))


def r2_of_wish(case: Case) -> Hint | None:
    """Notice duty in the words of the goal."""
    return _r2("action", case.action) or _r2("wish", _wish(case))


def r2(case: Case) -> Hint | None:
    """Notice duty in the reason."""
    return _r2("why", plain(case.draft.why))


def _r2(field: str, text: str) -> Hint | None:
    found = any_of(_DUTY).search(text)
    if not found:
        return None
    why = "That sounds strict, or like somebody else’s wish."
    return hint("R2", field, found[0], why, "What would you like about it, in your own words?")


def r3(case: Case) -> Hint | None:
    """Notice no reason, or the goal again."""
    why = "A reason of your own helps you in a hard week."
    if not case.draft.why.strip():
        if not is_started(case.draft, Letter.R):
            return None
        ask = "What would be better if you did it?"
        return hint("R3", "why", "", why, ask, level=Level.MISSING)
    if asked := _no_reason(case.draft.why):
        return hint("R3", "why", one_line(case.draft.why), why, asked, level=Level.MISSING)
    goal = {stem(word) for word in content_words(case.action)}
    reason = plain(case.draft.why)
    words = [stem(word) for word in content_words(reason)]
    if not words or sum(word in goal for word in words) < REPEATED_SHARE * len(words):
        return None
    return hint("R3", "why", reason, why, "That is the goal again. What would it give you?")


def _no_reason(typed: str) -> str:
    """Return what to ask where ``typed`` is no reason: numbers, signs, "not sure"; "" where it is.

    A picture or a word in another script may well be one.
    """
    said = " ".join(words_of(typed.replace("’", "'")))
    if compiled(_NOT_KNOWN).fullmatch(said):
        return (
            "It is fine not to know yet. What would be a little better in your life if you did it?"
        )
    is_sign = len(said) == 1 and said.isascii()
    is_blank = not said and not any(unicodedata.category(sign) == "So" for sign in typed)
    if is_sign or is_blank or compiled(_SAYS_NOTHING).fullmatch(said):
        return "What would be better in your life if you did it?"
    return ""


def r4_of_wish(case: Case) -> Hint | None:
    """Notice others as the yardstick, in the words of the goal."""
    return _r4("action", case.action) or _r4("wish", _wish(case))


def r4(case: Case) -> Hint | None:
    """Notice others as the yardstick, in the reason."""
    return _r4("why", plain(case.draft.why))


def _r4(field: str, text: str) -> Hint | None:
    found = any_of(_COMPARED).search(text)
    if not found:
        return None
    why = "It is fairer to compare yourself with how you were last month."
    return hint("R4", field, found[0], why, "What would be a good next step for you?")
