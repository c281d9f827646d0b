"""The coach: rules that look at a draft and offer a thought, never a verdict.

A rule is a function of the answers so far; it returns a hint or nothing. Structured fields carry
most rules; those about words read only the person's own English, outside quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import count, islice

from smartgoals_tui.domain.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal import Goal
from smartgoals_tui.domain.letters import LETTERS, Letter
from smartgoals_tui.domain.numbers import format_amount
from smartgoals_tui.domain.plan import Measure, MeasureKind, Stair
from smartgoals_tui.domain.reading import WHOLE_GOAL, Reading
from smartgoals_tui.domain.text import cut, one_line, shorten

MAX_HINTS = 2
"""How many hints are shown at a time."""

GOOD_CONFIDENCE = 7
EASY_STAIR = 3
"""The highest difficulty of a stair that works even in a bad week."""
LONG_WEEKS = 26
MAX_WORDS = 25

_READ_AT_MOST = 2_000
"""Characters of a text that are looked at; more is no sentence any more."""


@dataclass(frozen=True, slots=True)
class Edit:
    """New answers that a hint offers, taken over with one key."""

    label: str
    values: tuple[tuple[str, object], ...]
    """Draft fields and their new values, for ``dataclasses.replace``."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A thought about one answer."""

    rule: str
    letter: Letter
    field: str
    """The draft field it is about."""
    found: str
    """The words or the number it was found by; empty where something is still missing."""
    why: str
    """Why it matters, in one sentence."""
    suggestion: str
    edit: Edit | None = None


class Lamp(StrEnum):
    """How far a letter is."""

    EMPTY = "empty"
    STARTED = "started"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class _Case:
    """All that a rule may look at."""

    draft: GoalDraft
    reading: Reading
    goals: Sequence[Goal]
    action: str
    """The action as typed, quotations blanked."""
    head: str
    """The action from its first telling word on."""


_Rule = Callable[[_Case], Hint | None]


def hints(
    draft: GoalDraft, reading: Reading, letter: Letter, active_goals: Sequence[Goal] = ()
) -> tuple[Hint, ...]:
    """Return the open hints for ``letter``, most useful first, at most ``MAX_HINTS``.

    Args:
        draft: the answers; its dismissed rules stay silent.
        reading: what the answers mean.
        letter: the screen to look at.
        active_goals: the goals the person already has.
    """
    action = _plain(reading.action)
    case = _Case(draft, reading, active_goals, action, _head(action))
    rules = (rule for rule in _RULES[letter] if _id(rule) not in draft.dismissed)
    return tuple(islice(filter(None, (rule(case) for rule in rules)), MAX_HINTS))


def lamp(draft: GoalDraft, reading: Reading, letter: Letter) -> Lamp:
    """Return how far ``letter`` is; clear when it is filled, without problems and open hints."""
    if not _is_started(draft, letter):
        return Lamp.EMPTY
    unclear = any(problem.letter is letter for problem in reading.problems)
    if unclear or not _is_filled(draft, reading, letter) or hints(draft, reading, letter):
        return Lamp.STARTED
    return Lamp.CLEAR


def _is_started(draft: GoalDraft, letter: Letter) -> bool:
    answers = {field: getattr(draft, field) for field in LETTERS[letter].fields}
    if letter is Letter.A:
        answers["stairs"] = "".join(one.title + one.target + one.amount for one in draft.stairs)
    # The way of counting is always set, and a new draft starts today: neither is an answer yet.
    answers.pop("kind", None)
    if str(answers.get("start", "")).strip().lower() == "today":
        del answers["start"]
    return any(
        answer.strip() if isinstance(answer, str) else answer not in (None, frozenset())
        for answer in answers.values()
    )


def _is_filled(draft: GoalDraft, reading: Reading, letter: Letter) -> bool:
    """Tell whether the answers a letter cannot do without are there; hints ask for the others.

    A person who puts such a hint aside has decided, as about a goal without an end.
    """
    return {
        Letter.S: bool(reading.action),
        Letter.M: reading.measure is not None,
        Letter.A: draft.confidence is not None,
        Letter.R: _motive_score(draft) is not None,
        Letter.T: reading.start is not None,
    }[letter]


def _id(rule: _Rule) -> str:
    return rule.__name__.removeprefix("_").upper()


def _hint(
    rule: str, field: str, found: str, why: str, suggestion: str, edit: Edit | None = None
) -> Hint:
    return Hint(rule, Letter(rule[0]), field, cut(one_line(found), 40), why, suggestion, edit)


# What the words of a text say.


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split(" "))


_QUOTED = re.compile('"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»')
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LEAD = (
    r"(?:(?:i|we)(?:'ll|'d like to|'m going to| (?:will|want to|wish to|plan to|intend to|need to|"
    r"would like to|am going to))|(?:my |the )?(?:goal|aim) is to|to|just|please|"
    r"(?:start|begin)(?:ning|ing)?(?: to)?)\s"
)
_SMALL_WORDS = _words(
    "a an the and or but if of to in on at by for from with without into about as than then so i "
    "me my we us our you your it its he she they them their this that these those be am is are "
    "was were been being do does did have has had will would can could may might because not no "
    "i'll i'm i'd it's more less very much each every per some any there here when what who"
)


def _plain(text: str) -> str:
    """Return the start of ``text`` on one line, what is quoted blanked without moving the rest."""
    line = one_line(text[:_READ_AT_MOST]).replace("’", "'")
    return _QUOTED.sub(lambda quoted: " " * len(quoted[0]), line)


def _head(action: str) -> str:
    head = action.strip()
    for _ in range(4):
        lead = _compiled(_LEAD).match(head)
        if not lead:
            break
        head = head[lead.end() :].lstrip()
    return head


def _content_words(text: str) -> list[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return [word for word in words if word not in _SMALL_WORDS]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return ``pattern`` ready for use, compiled when it is first needed."""
    return re.compile(pattern, re.IGNORECASE)


def _any_of(alternatives: str) -> re.Pattern[str]:
    """Return a pattern that finds any of ``alternatives`` as whole words."""
    return _compiled(rf"\b(?:{alternatives})(?!\w)")


# S: what someone would see.

_STATE = (
    r"be(?:ing)?(?! (?:at|in|on|home|back|there)\b)|feel(?:ing)?|becom(?:e|ing)|remain(?:ing)?|"
    r"stay(?:ing)?(?! (?:at|in|on|with|for|until|home|over|off)\b)|"
    r"get(?:ting)? (?:better|well|fit|fitter|healthy|healthier|happy|happier|stronger|calmer|"
    r"over|rid)"
)
_EXPLORE = (
    r"explor(?:e|ing)|consider(?:ing)?|think(?:ing)? (?:about|of|over)|look(?:ing)? into|"
    r"work(?:ing)? on|focus(?:ing)? on|figur(?:e|ing) out|deal(?:ing)? with|see about"
)
_HEDGE = (
    r"try(?:ing)? (?:to|and)|maybe|perhaps|possibly|hopefully|i hope(?: to)?|hop(?:e|ing) to|"
    r"i guess|i might|might|if possible|if i can|as far as possible|when possible"
)
_NOTHING = (
    r"do not|don't|not|avoid(?:ing)?|never|no more|no|quit(?:ting)?|giv(?:e|ing) up|"
    r"stop(?:ping)?(?! (?:and|by|at|in|for|to)\b)|(?:stay|keep)(?:ing)? (?:away from|off)"
)
_JOINED = (
    r"(?:,|;|\.)?\s(?:and then|and also|and|then|also|plus|as well as)\s(?:to )?"
    r"(?:apply|ask|attend|be|book|build|buy|call|clean|cook|cycle|do|draw|drink|eat|exercise|feel|"
    r"find|finish|get|go|have|improve|join|keep|learn|limit|listen|lose|make|meditate|meet|"
    r"organise|organize|paint|phone|plan|play|practice|practise|quit|read|reduce|run|save|see|"
    r"send|sleep|spend|start|stop|stretch|study|swim|take|talk|tidy|train|visit|walk|work|write)"
    r"\s(?=\w)"
)
_NO_KIND_PHRASES = (
    "exercise|exercising|work out|working out|workout|sport|sports|train|move|be active|physical "
    "activity|self care|socialise|socialize|socialising|socializing|see people|relax|rest|unwind|"
    "hobby|hobbies|look after myself|take care of myself"
)
_NO_KIND = frozenset(_NO_KIND_PHRASES.split("|"))
_NO_KIND_WITHOUT_AMOUNT = _words("eat sleep read reading study learn write")
_FILLERS = _words(
    "more better well regularly often daily weekly every each day days week weeks a an the times "
    "time once twice some my do doing get getting have practise practice enough properly healthy "
    "healthily healthier healthier food good again per in for minutes minute hours hour all most "
    "least at"
)
_PLACEHOLDER = (
    r"(?:tests?|testing|asdf\w*|qwert\w*|foo|bar|foo bar|lorem ipsum.*|abc|todo|tbd|blah|x+|"
    r"(?:a |my )?goal|something|anything|nothing)\W*"
)


def _s1(case: _Case) -> Hint | None:
    if not (found := _any_of(_STATE).match(case.head)):
        return None
    why = "A feeling cannot be filmed or counted, but what leads to it can."
    return _hint("S1", "action", found[0], why, "What would someone see you doing?")


def _s2(case: _Case) -> Hint | None:
    if not (found := _any_of(_EXPLORE).match(case.head)):
        return None
    why = "Exploring has no end of its own."
    return _hint("S2", "action", found[0], why, "What will exist when you have done it?")


def _s3(case: _Case) -> Hint | None:
    words = [word.lower() for word in _WORD.findall(case.head)]
    rest = " ".join(word for word in words if word not in _FILLERS)
    has_amount = any(character.isdecimal() for character in case.head)
    if rest not in _NO_KIND and (rest not in _NO_KIND_WITHOUT_AMOUNT or has_amount):
        return None
    why = "A kind, a place or a companion makes it easier to begin."
    return _hint("S3", "action", rest, why, "Which kind, where, with whom?")


def _s5(case: _Case) -> Hint | None:
    why = "Two goals in one are hard to count, and one stumbling takes the other along."
    keep = "This may be two goals. Keep one now, and the other for later?"
    if joined := _compiled(_JOINED).search(case.action):
        first = case.reading.action[: joined.start()].strip()
        edit = None
        if len(_WORD.findall(first)) > 1:
            edit = Edit(f"keep {shorten(first)}", (("action", first),))
        return _hint("S5", "action", joined[0], why, keep, edit)
    words = len(case.action.split())
    if words > MAX_WORDS:
        short = "Which few words carry it? Why and when have their own place."
        why = "A short action is easier to remember on a busy day."
        return _hint("S5", "action", f"{words} words", why, short)
    return None


def _s6(case: _Case) -> Hint | None:
    if not (found := _any_of(_HEDGE).search(case.action)):
        return None
    typed = case.reading.action
    firm = one_line(typed[: found.start()] + typed[found.end() :]).strip(" ,.")
    edit = None
    if len(_WORD.findall(firm)) > 1:
        edit = Edit(f"say {shorten(firm)}", (("action", firm),))
    why = "A plan that is said plainly is easier to act on; it can still change."
    return _hint("S6", "action", found[0], why, "Say it as “I will …”?", edit)


def _s7(case: _Case) -> Hint | None:
    if not (found := _any_of(_NOTHING).match(case.head)):
        return None
    why = "A gap is hard to practise and to count; something new can fill it."
    return _hint("S7", "action", found[0], why, "What will you do instead?")


def _s10(case: _Case) -> Hint | None:
    typed = case.reading.action
    own = (goal for goal in case.goals if goal.uid != case.draft.revises)
    if any(one_line(goal.title).casefold() == typed.casefold() for goal in own):
        why = "Two goals of one name are easily mixed up."
        return _hint("S10", "action", typed, why, "You have this goal already. What is new here?")
    is_placeholder = bool(_compiled(_PLACEHOLDER).fullmatch(typed[:_READ_AT_MOST]))
    # Words are counted in scripts that put blanks between them.
    is_short = len(_content_words(typed[:_READ_AT_MOST])) < 2 and typed.isascii()
    if not typed or not (is_placeholder or (is_short and not (_s1(case) or _s3(case)))):
        return None
    why = "In some weeks you will want to know at a glance what you meant."
    return _hint("S10", "action", typed, why, "A few more words: what, where, with whom?")


# M: how it is counted.


def _m4(case: _Case) -> Hint | None:
    measure = case.reading.measure
    if measure is None or measure.kind is not MeasureKind.DAYS or measure.target < 7:
        return None
    if (case.reading.baseline or 0) >= 6:
        return None
    edit = Edit("5 days a week", (("days", "5"),))
    why = "With every day asked, one bad day decides the whole week."
    return _hint("M4", "days", "7 of 7", why, "5 of 7 leaves room for real life.", edit)


def _m5(case: _Case) -> Hint | None:
    if case.reading.measure is None or case.draft.baseline.strip():
        return None
    why = "It shows how big the step is."
    suggestion = "What do you do now, in a usual week? 0 is a fine answer."
    return _hint("M5", "baseline", "", why, suggestion)


def _m6(case: _Case) -> Hint | None:
    measure, baseline = case.reading.measure, case.reading.baseline
    if measure is None or baseline is None or measure.target <= 2 * baseline:
        return None
    first = _gentle_target(measure, baseline)
    lowest = next((one.measure for one in case.reading.stairs if one.measure), measure)
    if first >= measure.target or lowest.target <= max(first, 2 * baseline):
        return None
    target = format_amount(measure.target)
    field = "days" if measure.kind is MeasureKind.DAYS else "total"
    step = f"From {format_amount(baseline)} to {_weekly(target, measure)}"
    suggestion = f"Start with {format_amount(first)} and climb?"
    edit = _add_first_stair(case, measure, first)
    return _hint("M6", field, target, f"{step} is a big step.", suggestion, edit)


def _gentle_target(measure: Measure, baseline: float) -> float:
    """Return what a first stair may ask in a week of someone who does ``baseline`` now."""
    if measure.kind is MeasureKind.DAYS:
        return min(2 if baseline == 0 else int(baseline) + 1, int(measure.target))
    gentle = 1.5 * baseline if baseline else measure.target / 4
    # As people would say it: whole numbers, or a tenth where it is less than one.
    return float(round(gentle)) if gentle >= 1 else round(gentle, 1) or measure.target


# A: whether it can be done in a bad week.

_OUTER = (
    r"weather|rain\w*|snow|cold|heat|dark|traffic|train|bus|car|boss|work|job|deadlines?|meetings?|"
    r"time|money|costs?|kids?|child|children|baby|family|husband|wife|partner|parents?|friends?|"
    r"colleagues?|other people|visitors|neighbou?rs?|holidays?|noise|equipment"
)
_INNER = (
    r"tired\w*|exhaust\w*|energy|motivat\w*|anx\w*|worr\w*|afraid|fear\w*|scared|nervous\w*|panic\w*|"
    r"forg[eo]t\w*|feel\w*|felt|mood|lazy|laz\w*|bored\w*|stress\w*|sad\w*|low|down|sham\w*|asham\w*|"
    r"guilt\w*|lonel\w*|angry|anger|thoughts?|think\w*|doubt\w*|crav\w*|urges?|habit|lose|losing|"
    r"put (?:it )?off|procrastinat\w*|overwhelm\w*|distract\w*|perfect\w*|give up|don't want"
)


def _a1(case: _Case) -> Hint | None:
    confidence = case.draft.confidence
    if confidence is None or confidence >= GOOD_CONFIDENCE:
        return None
    why = "Below 7 the stair is too high, not you too weak."
    suggestion = "What would make it a 7? Change one thing, then rate it again."
    found = f"{confidence} of 10"
    return _hint("A1", "confidence", found, why, suggestion, _easier(case))


def _a2(case: _Case) -> Hint | None:
    first = _first_stair(case.reading)
    why = "You begin on the lowest stair, so it should hold even in a bad week."
    if first is None:
        if case.reading.problem("stairs"):
            return None
        suggestion = "Which smaller step could you manage even then?"
        return _hint("A2", "stairs", "", why, suggestion, _first_stair_edit(case))
    if first.difficulty is None or first.difficulty <= EASY_STAIR:
        return None
    found = f"difficulty {first.difficulty}"
    return _hint("A2", "stairs", found, why, "Is there a lower one, at 3 or less?")


def _a4(case: _Case) -> Hint | None:
    if not _is_started(case.draft, Letter.A):
        return None
    obstacle = _plain(case.draft.obstacle)
    why = "What happens inside us is what we can plan an answer for."
    if not obstacle:
        suggestion = "What inside you could get in the way: tired, worried, forgetting?"
        return _hint("A4", "obstacle", "", why, suggestion)
    outer = _any_of(_OUTER).search(obstacle)
    if not outer or _any_of(_INNER).search(obstacle):
        return None
    suggestion = "And what would you feel or think at that moment?"
    return _hint("A4", "obstacle", outer[0], why, suggestion)


def _a5(case: _Case) -> Hint | None:
    obstacle = one_line(case.draft.obstacle)
    if not obstacle or case.draft.response.strip():
        return None
    why = "An answer decided now needs no strength later."
    return _hint("A5", "response", obstacle, why, "If that happens, then I will …?")


def _first_stair(reading: Reading) -> Stair | None:
    """Return the lowest stair below the whole goal."""
    return next((stair for stair in reading.stairs if stair.uid != WHOLE_GOAL), None)


def _easier(case: _Case) -> Edit | None:
    """Offer one thing that would raise the confidence."""
    measure, first = case.reading.measure, _first_stair(case.reading)
    if first is None:
        return _first_stair_edit(case)
    if first.measure and (smaller := _smaller(first.measure)):
        stairs = tuple(
            replace(typed, target=smaller) if typed.uid == first.uid else typed
            for typed in case.draft.stairs
        )
        label = f"easier first stair: {_weekly(smaller, first.measure)}"
        return Edit(label, (("stairs", stairs),))
    if measure and (smaller := _smaller(measure)):
        field = "days" if measure.kind is MeasureKind.DAYS else "total"
        return Edit(f"ask less: {_weekly(smaller, measure)}", ((field, smaller),))
    return None


def _smaller(measure: Measure) -> str:
    """Return a target one step down, as typed; empty where there is none."""
    if measure.kind is MeasureKind.TOTAL:
        smaller = round(measure.target / 2, 1)
        return format_amount(smaller) if smaller else ""
    return format_amount(measure.target - 1) if measure.target > 1 else ""


def _first_stair_edit(case: _Case) -> Edit | None:
    measure = case.reading.measure
    if measure is None:
        return None
    first = _gentle_target(measure, case.reading.baseline or 0)
    if first < measure.target:
        return _add_first_stair(case, measure, first)
    smaller = _smaller(measure)
    return _add_first_stair(case, measure, float(smaller)) if smaller else None


def _add_first_stair(case: _Case, measure: Measure, target: float) -> Edit:
    taken = {stair.uid for stair in case.draft.stairs}
    uid = next(name for n in count(1) if (name := f"first-{n}") not in taken)
    typed = format_amount(target)
    stairs = (StairDraft(uid, target=typed), *case.draft.stairs)
    return Edit(f"first stair: {_weekly(typed, measure)}", (("stairs", stairs),))


def _weekly(target: str, measure: Measure) -> str:
    if measure.kind is MeasureKind.DAYS:
        return f"{target} {'day' if target == '1' else 'days'} a week"
    return f"{target} {measure.unit or 'in all'} a week"


# R: whose goal it is.

_DUTY = (
    r"should(?:n't)?|ought to|must(?!-)|(?<!not )(?<!n't )ha(?:ve|s) to|supposed to|expected to|"
    r"(?:everyone|everybody) (?:else )?(?:does|is)|people (?:think|say|expect)|"
    r"(?:they|s?he|society|others|my \w{1,20}) (?:wants?|expects?|says?|thinks?|tells?|told)"
)
_REPEATED_SHARE = 0.6


def _r1(case: _Case) -> Hint | None:
    score = _motive_score(case.draft)
    if score is None or score > 1 or case.draft.voice.strip():
        return None
    why = "Goals that are ours last; borrowed ones wear out."
    if score <= -2:
        ways = "You may reword it, shrink it, keep it knowingly or let it go."
        suggestion = f"Whose voice is this? {ways}"
    else:
        suggestion = "Part of it may be somebody else's wish. Which part is yours?"
    return _hint("R1", "voice", "", why, suggestion)


def _r2(case: _Case) -> Hint | None:
    if not (found := _any_of(_DUTY).search(_plain(case.draft.why))):
        return None
    why = "That sounds like somebody else's voice, or a strict one."
    return _hint("R2", "why", found[0], why, "What would you like about it, in your own words?")


def _r3(case: _Case) -> Hint | None:
    reason = _plain(case.draft.why)
    why = "A reason of your own is what carries you in a hard week."
    if not reason:
        if not _is_started(case.draft, Letter.R):
            return None
        return _hint("R3", "why", "", why, "What would be better if you did it?")
    goal = {_stem(word) for word in _content_words(case.action)}
    words = [_stem(word) for word in _content_words(reason)]
    if not words or sum(word in goal for word in words) < _REPEATED_SHARE * len(words):
        return None
    return _hint("R3", "why", reason, why, "That is the goal again. And what would that give you?")


def _motive_score(draft: GoalDraft) -> int | None:
    """Return how much a goal is the person's own, -8 to 8; None while a scale is unanswered."""
    answers = (draft.value, draft.enjoyment, draft.others, draft.guilt)
    if None in answers:
        return None
    value, enjoyment, others, guilt = (answer or 0 for answer in answers)
    return value + enjoyment - others - guilt


def _stem(word: str) -> str:
    """Return the part of a word its forms share: "meditate" and "meditation" are one."""
    return word[:5].rstrip("s") if len(word) > 3 else word


# T: from when to when.

_FUZZY = (
    r"soon|some ?day|one day|eventually|sometime|later|at some point|in the future|no hurry|"
    r"when(?:ever)? (?:i|we) (?:have|find|get|feel|can)|when (?:there is|there's|things|life)"
)


def _t1(case: _Case) -> Hint | None:
    if case.draft.end.strip():
        return None
    why = "An end is a place to look back from, not a threat."
    edit = Edit("12 weeks", (("end", "12 weeks"),))
    return _hint("T1", "end", "", why, "How about 12 weeks, and then you look again?", edit)


def _t2(case: _Case) -> Hint | None:
    draft, reading = case.draft, case.reading
    why = "“Some day” is easy to move; a day can be planned for."
    if reading.end is None and (found := _any_of(_FUZZY).search(_plain(draft.end))):
        edit = Edit("12 weeks", (("end", "12 weeks"),))
        return _hint("T2", "end", found[0], why, "Which day comes close? 12 weeks, say?", edit)
    if reading.start is None and (found := _any_of(_FUZZY).search(_plain(draft.start))):
        edit = Edit("next Monday", (("start", "next monday"),))
        return _hint("T2", "start", found[0], why, "Which day comes close? Next Monday?", edit)
    if found := _any_of(_FUZZY).search(_plain(draft.cue)):
        why = "A cue that happens by itself does the remembering for you."
        return _hint("T2", "cue", found[0], why, "After what: breakfast, work, brushing teeth?")
    return None


def _t4(case: _Case) -> Hint | None:
    reading = case.reading
    if reading.end is None or reading.review_every or reading.next_session:
        return None
    weeks = (reading.end - (reading.start or reading.today)).days // 7
    if (reading.end - (reading.start or reading.today)).days <= LONG_WEEKS * 7:
        return None
    edit = Edit("look back every 4 weeks", (("review_every", "4"),))
    why = "Much changes in half a year; a look back keeps the goal yours."
    return _hint("T4", "review_every", f"{weeks} weeks", why, "Look back every 4 weeks?", edit)


_RULES: dict[Letter, tuple[_Rule, ...]] = {
    Letter.S: (_s10, _s1, _s7, _s2, _s3, _s5, _s6),
    Letter.M: (_m4, _m6, _m5),
    Letter.A: (_a1, _a2, _a5, _a4),
    Letter.R: (_r1, _r2, _r3),
    Letter.T: (_t2, _t1, _t4),
}
"""The rules of each letter, the most useful first; a rule is named for its id."""
