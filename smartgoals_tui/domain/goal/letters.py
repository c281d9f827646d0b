"""The five letters: their names, questions, help, and the draft fields each one owns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smartgoals_tui.domain.goal.measure import MeasureKind


class Letter(StrEnum):
    """A screen of the wizard and a part of the goal."""

    S = "S"
    M = "M"
    A = "A"
    R = "R"
    T = "T"


@dataclass(frozen=True, slots=True)
class LetterInfo:
    """What a letter asks."""

    name: str
    question: str
    """The heading of its screen."""
    help: str
    """A few sentences on why it is asked, shown by the help key."""
    fields: tuple[str, ...]
    """The draft fields it owns, in the order in which they are asked."""


LETTERS: dict[Letter, LetterInfo] = {
    Letter.S: LetterInfo(
        "Specific",
        "What would you like to be different?",
        "Begin with your wish, in your own words. Then say what someone would see you doing. "
        "Nobody can see “be happier”, but they can see “practise mindfulness meditation”. You can "
        "also say where and with whom. That makes it easier to begin.",
        ("wish", "action", "place", "company"),
    ),
    Letter.M: LetterInfo(
        "Measurable",
        "How will you know you did it?",
        "Say how often you want to do it, or how much. Some days a week are good for most habits: "
        "they leave room for real life. An amount a week is good for kilometres or pages. If you "
        "say what you do now, you can see how much you would change. No number is wrong, and you "
        "can change it later.",
        (
            "often",
            "kind",
            "days",
            "total",
            "amount",
            "unit",
            "cap",
            "period",
            "done",
            "baseline",
            "less",
            "expected",
            "more",
        ),
    ),
    Letter.A: LetterInfo(
        "Achievable",
        "What could you do even in a bad week?",
        "The stairs lead to your goal. Each step asks for a little more than the one before. You "
        "begin on the lowest step, and go up when it works. If you are less sure than 7, the step "
        "is too high: make it smaller. What gets in the way is often inside us: we are tired or "
        "worried, or we forget. If you plan now what you will do then, you are much more likely "
        "to do it: “If … then I will …”.",
        ("stairs", "confidence", "confidence_reason", "obstacle", "response", "resources"),
    ),
    Letter.R: LetterInfo(
        "Relevant",
        "Why does this matter to you?",
        "It is easier to keep a goal that you want yourself. The four scales are only for you: "
        "they help you to see whose wish it is. If it is somebody else’s, you can reword the goal, "
        "make it smaller, keep it as it is, or let it go.",
        ("why", "owner", "others", "guilt", "value", "enjoyment", "voice", "area"),
    ),
    Letter.T: LetterInfo(
        "Time-bound",
        "When does it start, and when do you look back?",
        "The end is a day to look back. You can go on after it. Eight to twelve weeks are a good "
        "beginning. Type dates as you would write them: 31 May, next friday, in 12 weeks. Say "
        "what you will do it after, such as breakfast or work. That makes it easier to remember.",
        ("end", "cue", "start", "weekdays", "review_every", "next_session"),
    ),
}


def letter_of(field: str) -> Letter:
    """Return the letter whose screen asks for the draft field ``field``.

    Raises:
        KeyError: no letter owns a field of that name.
    """
    for letter, info in LETTERS.items():
        if field in info.fields:
            return letter
    raise KeyError(field)


FIELD_LABELS: dict[str, str] = {
    "wish": "What would you like to be different?",
    "action": "What would someone see you doing?",
    "place": "Where",
    "company": "With whom",
    "often": "How often, or how much?",
    "kind": "Times or amount",
    "days": "How often",
    "total": "How much in a week",
    "amount": "How much each time",
    "unit": "Unit",
    "cap": "At most, each day",
    "period": "Over how many weeks",
    "done": "It is done when",
    "baseline": "What do you do now?",
    "less": "Less than expected",
    "expected": "As expected",
    "more": "More than expected",
    "stairs": "Steps",
    "confidence": "How sure are you?",
    "confidence_reason": "What makes it that number and not a lower one?",
    "obstacle": "What inside you could get in the way?",
    "response": "Then I will",
    "resources": "What or who could help?",
    "why": "Why does it matter to you?",
    "area": "Area of life",
    "others": "Someone else wants it, or would be upset",
    "guilt": "I would feel guilty or ashamed if I did not",
    "value": "I honestly value it",
    "enjoyment": "It is interesting or enjoyable in itself",
    "voice": "Whose voice do you hear in it?",
    "owner": "Whose wish is it?",
    "start": "Starts",
    "end": "Ends",
    "weekdays": "Planned days",
    "cue": "What reminds you?",
    "review_every": "Look back every",
    "next_session": "Next session",
}
"""What each draft field is called, on its screen and in the list of what a revision changed."""

KIND_WORDS: dict[MeasureKind, str] = {
    MeasureKind.DAYS: "days a week",
    MeasureKind.TOTAL: "an amount a week",
    MeasureKind.LIMIT: "at most",
    MeasureKind.IN_ALL: "in all",
    MeasureKind.ONCE: "once",
}
"""What each kind is called where one is chosen."""

_OF_KIND = {
    ("total", MeasureKind.LIMIT): "At most",
    ("total", MeasureKind.IN_ALL): "In all",
    ("days", MeasureKind.ONCE): "How often until then",
    ("amount", MeasureKind.TOTAL): "How much, usually",
    ("amount", MeasureKind.IN_ALL): "How much, usually",
}


def measure_label(field: str, kind: MeasureKind) -> str:
    """Return what a field of M is called where ``kind`` is counted."""
    return _OF_KIND.get((field, kind), FIELD_LABELS[field])
