"""Whole goals to borrow from; the first is also the app's walk-through."""

from __future__ import annotations

import re
from dataclasses import dataclass

from smartgoals_tui.domain.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.letters import LETTERS, Letter
from smartgoals_tui.domain.plan import MeasureKind

_READ_AT_MOST = 2_000
_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON_WORDS = (
    "the and for with from that this what when want wants would like wish have get more less "
    "better feel feels will can could not too each every day days week weeks minute minutes time "
    "times"
)
_COMMON = frozenset(_COMMON_WORDS.split(" "))


@dataclass(frozen=True, slots=True)
class Example:
    """A good goal, as answers to all five letters."""

    title: str
    wish: str
    """The vague wish it began with."""
    answers: tuple[tuple[str, object], ...]
    """Draft fields and their answers, the wish among them, for ``dataclasses.replace``."""


def answers_for(example: Example, letter: Letter) -> tuple[tuple[str, object], ...]:
    """Return the answers of ``example`` to the fields that ``letter`` owns."""
    owned = LETTERS[letter].fields
    return tuple((field, answer) for field, answer in example.answers if field in owned)


def suggest(draft: GoalDraft, limit: int = 3) -> tuple[Example, ...]:
    """Return the examples nearest to the wish and action of ``draft``, the nearest first.

    Where no word is shared the order is that of ``EXAMPLES``.
    """
    typed = _stems(f"{draft.wish[:_READ_AT_MOST]} {draft.action[:_READ_AT_MOST]}")
    ranked = sorted(EXAMPLES, key=lambda example: -_shared(typed, _stems_of(example)))
    return tuple(ranked[:limit])


def _shared(typed: frozenset[str], stems: frozenset[str]) -> int:
    """Count the words in common; "run" and "running" are."""
    return sum(any(one.startswith(stem) or stem.startswith(one) for stem in stems) for one in typed)


def _stems_of(example: Example) -> frozenset[str]:
    answers = dict(example.answers)
    return _stems(" ".join((example.title, example.wish, *map(str, map(answers.get, _SEARCHED)))))


_SEARCHED = ("action", "unit", "area", "why")


def _stems(text: str) -> frozenset[str]:
    """Return the beginnings of the telling words: "sleeping" and "sleep" count as one."""
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(word[:5].rstrip("s") for word in words if word not in _COMMON)


def _example(title: str, wish: str, **answers: object) -> Example:
    return Example(title, wish, (("wish", wish), *answers.items()))


EXAMPLES: tuple[Example, ...] = (
    _example(
        "Practise mindfulness meditation",
        "I want to be happier",
        action="practise mindfulness meditation",
        days="5",
        amount="10",
        unit="minutes",
        baseline="0",
        less="3 days a week",
        expected="5 days a week",
        more="5 days a week, and I notice calm moments in between",
        stairs=(
            StairDraft("breath", "One minute of breathing", "2", "1", 1),
            StairDraft("guided", "Five guided minutes", "3", "5", 3),
            StairDraft("most", "Ten minutes, most days", "4", "10", 5),
        ),
        confidence=8,
        confidence_reason="One minute works even on a bad day",
        obstacle="I forget in the morning",
        response="I sit before dinner",
        resources="a timer with a soft bell",
        why="it steadies me",
        area="mind",
        others=0,
        guilt=1,
        value=4,
        enjoyment=3,
        voice="my own",
        start="today",
        end="12 weeks",
        cue="after breakfast",
        review_every="4",
    ),
    _example(
        "Put the phone to bed",
        "I want to sleep better",
        action="put my phone on the kitchen charger by 22:00",
        days="5",
        baseline="1",
        stairs=(
            StairDraft("charger", "Put the charger in the kitchen"),
            StairDraft("two", "Two evenings", "2", "", 2),
            StairDraft("three", "Three evenings, weekdays only", "3", "", 4),
        ),
        confidence=7,
        confidence_reason="The charger will stay there by itself",
        obstacle="I feel restless and reach for it",
        response="I make tea and read two pages",
        resources="an old alarm clock",
        why="rested mornings make me patient",
        area="sleep",
        others=0,
        guilt=1,
        value=4,
        enjoyment=2,
        voice="my own",
        start="today",
        end="8 weeks",
        cue="after I brush my teeth",
        review_every="2",
    ),
    _example(
        "Walk by the river",
        "I want to get fit",
        action="walk briskly along the river",
        place="from the bridge to the mill and back",
        company="with the dog",
        days="4",
        amount="30",
        unit="minutes",
        baseline="1",
        stairs=(
            StairDraft("shoes", "Put the shoes by the door"),
            StairDraft("short", "Ten minutes, to the bridge", "2", "10", 2),
            StairDraft("middle", "Twenty minutes", "3", "20", 4),
        ),
        confidence=8,
        confidence_reason="I walked there last spring and liked it",
        obstacle="I come home tired and sink into the sofa",
        response="I walk only to the bridge",
        resources="a neighbour who walks too",
        why="fresh air clears my head and I like my body then",
        area="body",
        others=1,
        guilt=1,
        value=3,
        enjoyment=4,
        voice="my own",
        start="today",
        end="10 weeks",
        cue="when I close the laptop",
        review_every="2",
    ),
    _example(
        "Call a friend",
        "I feel lonely and want more people around me",
        action="phone one friend for a proper chat",
        place="from the armchair",
        days="2",
        amount="20",
        unit="minutes",
        baseline="1",
        stairs=(
            StairDraft("list", "Write down five names"),
            StairDraft("message", "Send one message", "1", "1", 2),
            StairDraft("short", "One short call", "1", "10", 3),
        ),
        confidence=8,
        confidence_reason="The first message is easy",
        obstacle="I worry that I am a bother",
        response="I send a message and ask for a good time",
        resources="my sister, who likes to practise with me",
        why="I laugh more when I hear familiar voices",
        area="people",
        others=0,
        guilt=1,
        value=4,
        enjoyment=3,
        voice="my own",
        start="today",
        end="8 weeks",
        cue="on Sunday after lunch",
        review_every="4",
    ),
    _example(
        "Write the thesis in small pieces",
        "I want to stop putting off my thesis",
        action="write one paragraph of my thesis",
        place="in the library, phone in the locker",
        days="4",
        amount="25",
        unit="minutes",
        baseline="1",
        stairs=(
            StairDraft("open", "Open the file and write one sentence", "2", "5", 2),
            StairDraft("twice", "Two sessions a week", "2", "25", 4),
            StairDraft("thrice", "Three sessions a week", "3", "25", 5),
        ),
        confidence=7,
        confidence_reason="One sentence is always possible",
        obstacle="I feel it has to be perfect",
        response="I write the worst sentence I can",
        resources="the writing group on Thursdays",
        why="the question still makes me curious",
        area="work and study",
        others=1,
        guilt=2,
        value=4,
        enjoyment=3,
        voice="my own",
        start="today",
        end="12 weeks",
        cue="after the first coffee",
        review_every="2",
    ),
    _example(
        "Clear one surface",
        "I want my home to be less of a mess",
        action="clear one surface",
        place="in the living room",
        days="3",
        amount="15",
        unit="minutes",
        baseline="0",
        stairs=(
            StairDraft("box", "Fetch an empty box"),
            StairDraft("song", "As long as one song lasts", "1", "4", 1),
            StairDraft("two", "Twice, ten minutes", "2", "10", 3),
        ),
        confidence=8,
        confidence_reason="One song is short",
        obstacle="I look at all of it and feel overwhelmed",
        response="I choose the smallest surface and put on a song",
        resources="a playlist and one box",
        why="I breathe easier where things have a place",
        area="home",
        others=1,
        guilt=1,
        value=3,
        enjoyment=2,
        voice="my own",
        start="today",
        end="6 weeks",
        cue="after dinner",
        review_every="2",
    ),
    _example(
        "Look at the money once a week",
        "I want to worry less about money",
        action="write down what I spent and what is left",
        place="at the kitchen table, in the blue notebook",
        days="2",
        amount="10",
        unit="minutes",
        baseline="0",
        stairs=(
            StairDraft("notebook", "Put the notebook on the table"),
            StairDraft("balance", "Look at the balance, nothing else", "1", "1", 3),
            StairDraft("once", "Write it down once a week", "1", "10", 4),
        ),
        confidence=7,
        confidence_reason="Looking takes one minute",
        obstacle="I feel ashamed and close the app",
        response="I look at one number and stop there",
        resources="the free advice centre in town",
        why="knowing feels calmer than guessing",
        area="money",
        others=0,
        guilt=2,
        value=4,
        enjoyment=1,
        voice="my own",
        start="today",
        end="12 weeks",
        cue="after breakfast at the weekend",
        review_every="4",
    ),
    _example(
        "Draw for fun",
        "I want to be creative again",
        action="draw one thing I can see from where I sit",
        place="in the small sketchbook",
        days="3",
        amount="15",
        unit="minutes",
        baseline="0",
        stairs=(
            StairDraft("pencil", "Put pencil and sketchbook on the table"),
            StairDraft("lines", "Ten lines, nothing more", "1", "2", 1),
            StairDraft("twice", "Twice, as long as a coffee lasts", "2", "10", 3),
        ),
        confidence=8,
        confidence_reason="Nobody has to see it",
        obstacle="I think it will be ugly",
        response="I draw with my eyes closed first",
        resources="a friend who draws on Saturdays",
        why="hours disappear when my hands are busy",
        area="play",
        others=0,
        guilt=0,
        value=3,
        enjoyment=4,
        voice="my own",
        start="today",
        end="8 weeks",
        cue="with the afternoon coffee",
        review_every="4",
    ),
    _example(
        "Run 15 kilometres a week",
        "I want to have more energy",
        action="run slowly round the lake",
        kind=MeasureKind.TOTAL,
        total="15",
        amount="5",
        unit="km",
        baseline="8",
        stairs=(
            StairDraft("one", "One easy round", "5", "5", 2),
            StairDraft("two", "Two rounds", "10", "5", 4),
        ),
        confidence=7,
        confidence_reason="I ran eight most weeks this autumn",
        obstacle="I feel heavy and slow at the start",
        response="I walk the first ten minutes",
        resources="the running group on Wednesdays",
        why="I am awake and kinder afterwards",
        area="body",
        others=0,
        guilt=1,
        value=3,
        enjoyment=3,
        voice="my own",
        start="today",
        end="12 weeks",
        cue="straight from work, shoes in the bag",
        review_every="4",
    ),
    _example(
        "Write down three good things",
        "I want to stop brooding at night",
        action="note three good things of the day",
        place="in the notebook beside the bed",
        days="4",
        baseline="0",
        stairs=(
            StairDraft("pen", "Put pen and notebook beside the bed"),
            StairDraft("one", "One good thing", "2", "", 1),
            StairDraft("two", "Two evenings, all three", "2", "", 3),
        ),
        confidence=9,
        confidence_reason="Even one word counts",
        obstacle="I am too tired to think",
        response="I write a single word",
        resources="my therapist, who asks for one of them",
        why="I fall asleep with something warm in my mind",
        area="mind",
        others=0,
        guilt=0,
        value=3,
        enjoyment=3,
        voice="my own",
        start="today",
        end="6 weeks",
        cue="when I turn on the bedside lamp",
        review_every="2",
    ),
)
"""Goals from every area of life, none of them large."""
