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
        "Begin with the wish, in your own words. Then turn it into something a camera could film: "
        "what would someone see you doing? “Be happier” cannot be filmed; “practise mindfulness "
        "meditation” can. Where and with whom are optional, and make it easier to begin.",
        ("wish", "action", "place", "company"),
    ),
    Letter.M: LetterInfo(
        "Measurable",
        "How will you know you did it?",
        "Count sessions in a week, not perfection in a life. Days a week suits most habits and "
        "leaves room for real life; a weekly total suits things done in one go, such as "
        "kilometres or pages. What you do now shows how big the step is. There is no wrong number "
        "and it can change later.",
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
        "Each step is a smaller goal on the way, the lowest first; the last one is the goal itself "
        "and need not be typed. You start on the lowest and climb when it holds. To be less sure "
        "than 7 is no failure: it says that the step is too high. The most common obstacle is "
        "inside us (tired, anxious, forgetting). Naming it with an answer, “if … then I will …”, "
        "makes it much likelier that we act.",
        ("stairs", "confidence", "confidence_reason", "obstacle", "response", "resources"),
    ),
    Letter.R: LetterInfo(
        "Relevant",
        "Why does this matter to you?",
        "Goals that are ours last; goals that belong to other people's expectations wear out. The "
        "four scales are only for you. If the voice is somebody else's, you may reword the goal, "
        "shrink it, keep it knowingly, or let it go.",
        ("why", "owner", "others", "guilt", "value", "enjoyment", "voice", "area"),
    ),
    Letter.T: LetterInfo(
        "Time-bound",
        "When does it start, and when do you look back?",
        "An end is not a threat but a place to look back from. Eight to twelve weeks is a good "
        "first stretch. Type dates as you would write them: 31 May, next friday, in 12 weeks. "
        "A cue (after breakfast, when I close the laptop) remembers for you.",
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
    "kind": "Count",
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
    "voice": "Whose voice is it?",
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
    MeasureKind.TOTAL: "a weekly total",
    MeasureKind.LIMIT: "at most",
    MeasureKind.IN_ALL: "in all",
    MeasureKind.ONCE: "once",
}
"""What each kind is called where one is chosen."""

_OF_KIND = {
    ("total", MeasureKind.LIMIT): "At most",
    ("total", MeasureKind.IN_ALL): "In all",
    ("days", MeasureKind.ONCE): "How often until then",
    ("amount", MeasureKind.TOTAL): "A usual amount",
    ("amount", MeasureKind.IN_ALL): "A usual amount",
}


def measure_label(field: str, kind: MeasureKind) -> str:
    """Return what a field of M is called where ``kind`` is counted."""
    return _OF_KIND.get((field, kind), FIELD_LABELS[field])
