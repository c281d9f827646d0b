"""Drafts that each rule must notice, and ones it must leave alone, by what is changed."""

from dataclasses import replace

from smartgoals_tui.domain.goal.draft import StairDraft
from tests.domain.coach.answers import INSIDE, NO_REASONS, OUTSIDE, REASONS
from tests.domain.coach.drafts import SMALL, TOTAL

answers = dict

CASES = {
    "S5": (
        [
            answers(action="", wish="I want to be happier and exercise more"),
            answers(action="", wish="lose weight and find a job"),
            answers(action="walk home and learn Spanish"),
        ],
        [
            answers(wish="lose weight and find a job"),
            answers(action="", wish=""),
            answers(action="", wish="a dog and a cat"),
        ],
    ),
    "S9": (
        [answers(cue=""), answers(cue=" "), answers(action="draw a tree", cue="")],
        [
            answers(cue="", weekdays=frozenset({1})),
            answers(action="draw after lunch", cue=""),
            answers(cue="", action=""),
        ],
    ),
    "S10": (
        [
            answers(action="call a friend every Sunday"),
            answers(action="Call a friend EVERY Sunday"),
            answers(action="test"),
            answers(action="swim", place="", company=""),
        ],
        [
            answers(),
            answers(action=""),
            answers(action="call a friend every Monday"),
            answers(action="swim", company="Ana"),
            answers(action="swim", place="the lake"),
        ],
    ),
    "M1": (
        [
            answers(days=""),
            answers(days="", action="draw trees"),
            answers(kind=TOTAL, total="", action="draw"),
            answers(days="", action="draw a tree twice a week"),
            answers(days="5", action="draw a tree 3 times a week"),
            answers(days="7", action="draw a tree every day"),
            answers(days="", action="hand in my thesis"),
            answers(days="", action="paint the fence"),
        ],
        [
            answers(),
            answers(days="8"),
            answers(days="8", action="draw a tree twice a week"),
            answers(action="draw a tree once or twice a week"),
            answers(action="draw a tree 2-3 times a week"),
            answers(action="draw on my daily walk"),
            answers(action="read the daily news"),
            answers(action="3 times a week"),
            answers(kind=TOTAL, total="9", action="draw 3 times a week"),
            answers(days="", action="draw a tree by Friday"),
            answers(days="", action="sit for 10 minutes"),
            answers(days="", action=""),
        ],
    ),
    "M2": (
        [answers(unit=""), answers(kind=TOTAL, total="9", unit=""), answers(amount="5", unit=" ")],
        [answers(), answers(amount="", unit=""), answers(kind=TOTAL, total="9", unit="km")],
    ),
    "M3": (
        [
            answers(action="read 12 books", days=""),
            answers(action="read 12 books", amount=""),
            answers(action="run 100 km by June", days="", end=""),
        ],
        [
            answers(),
            answers(action="read 12 books", kind=TOTAL, total="1", unit="books"),
            answers(action="read 20 pages a day", days=""),
        ],
    ),
    "M7": (
        [
            answers(action="meditate every single morning"),
            answers(expected="every session, without fail"),
            answers(response="I always sit down anyway"),
        ],
        [answers(), answers(action="never shout"), answers(expected="four of five, perfume")],
    ),
    "M4": (
        [answers(days="7"), answers(days="daily"), answers(days="7", baseline="3")],
        [
            answers(days="6"),
            answers(days="7", baseline="7"),
            answers(kind=TOTAL, total="7"),
            answers(action="take my medication", days="7"),
        ],
    ),
    "M5": (
        [answers(baseline=""), answers(baseline="  "), answers(baseline="", kind=TOTAL, total="9")],
        [answers(baseline="0"), answers(baseline="2"), answers(baseline="", days="")],
    ),
    "M6": (
        [
            answers(stairs=()),
            answers(stairs=(), days="5", baseline="2"),
            answers(stairs=(StairDraft("a", "high", "4"),)),
            answers(stairs=(), kind=TOTAL, total="20", baseline="5"),
            answers(stairs=(StairDraft("a", "buy shoes"),)),
        ],
        [
            answers(),
            answers(stairs=(), days="2"),
            answers(stairs=(), days="4", baseline="2"),
            answers(stairs=(), baseline=""),
            answers(stairs=(), kind=TOTAL, total="20", baseline="10"),
        ],
    ),
    "A1": (
        [answers(confidence=6), answers(confidence=0), answers(confidence=3, days="")],
        [answers(confidence=7), answers(confidence=10), answers(confidence=None)],
    ),
    "A2": (
        [
            answers(stairs=()),
            answers(stairs=(StairDraft("a"),)),
            answers(stairs=(replace(SMALL, difficulty=4),)),
        ],
        [
            answers(),
            answers(stairs=(replace(SMALL, difficulty=None),)),
            answers(stairs=(StairDraft("b", "buy a mat"), replace(SMALL, difficulty=9))),
            answers(stairs=(replace(SMALL, target="99"),)),
        ],
    ),
    "A4": (
        [answers(obstacle=""), answers(obstacle="bad weather"), answers(obstacle="no time, kids")]
        + [answers(obstacle=said) for said in OUTSIDE],
        [
            answers(obstacle="I get tired"),
            answers(obstacle="after work I feel low"),
            answers(obstacle="I scroll instead"),
            *(answers(obstacle=said) for said in INSIDE),
            answers(obstacle="", stairs=(), confidence=None, response=""),
        ],
    ),
    "A5": (
        [answers(response=""), answers(response=" "), answers(obstacle="rain", response="")],
        [answers(), answers(obstacle="", response=""), answers(obstacle="rain", response="I walk")],
    ),
    "R1": (
        [
            answers(others=4, guilt=4, value=0, enjoyment=0),
            answers(others=3, guilt=2, value=2, enjoyment=1),
            answers(others=2, guilt=2, value=3, enjoyment=2),
            answers(others=0, guilt=0, value=0, enjoyment=0),
        ],
        [
            answers(),
            answers(others=4, guilt=4, value=0, enjoyment=None),
            answers(others=4, guilt=4, value=0, enjoyment=0, voice="family"),
            answers(others=1, guilt=1, value=2, enjoyment=2),
        ],
    ),
    "R2": (
        [
            answers(why="I should be thinner"),
            answers(why="because everyone does it"),
            answers(why="They want me to"),
            answers(why="my mother says so"),
            answers(why="I have to"),
        ],
        [
            answers(why="I love it"),
            answers(why="so that I don't have to take the bus"),
            answers(why="her “you should” no longer rules me"),
            answers(why="my shoulders relax"),
            answers(why=""),
        ],
    ),
    "R3": (
        [
            answers(why=""),
            answers(why="to practise meditating"),
            answers(why="because of mindfulness"),
            answers(why=" ", voice="my own"),
            *(answers(why=said) for said in NO_REASONS),
        ],
        [
            *(answers(why=said) for said in REASONS),
            answers(why="it steadies me"),
            answers(why="meditation helps me to listen to my children"),
            answers(why="", others=None, guilt=None, value=None, enjoyment=None),
            answers(why="心が落ち着く"),
        ],
    ),
    "T1": (
        [answers(end=""), answers(end=" "), answers(end="", start="")],
        [answers(), answers(end="31 May"), answers(end="soon")],
    ),
    "T2": (
        [
            answers(end="soon"),
            answers(end="When I have time"),
            answers(start="eventually"),
            answers(cue="whenever I find time"),
            answers(end="some day"),
        ],
        [
            answers(),
            answers(end="one day"),
            answers(end="nonsense"),
            answers(cue="sooner or never, after lunch"),
        ],
    ),
    "T4": (
        [answers(end="27 weeks"), answers(end="2 years"), answers(end="31 Dec 2030", start="")],
        [
            answers(end="26 weeks"),
            answers(end="2 years", review_every="4"),
            answers(end="2 years", next_session="in 2 weeks"),
            answers(end=""),
        ],
    ),
    "R4": (
        [
            answers(why="my sister is fitter and I want to be as fit as her"),
            answers(why="to be better than my colleagues"),
            answers(why="everyone else can do it"),
        ],
        [
            answers(),
            answers(why="to be better than last year"),
            answers(why="I like to walk with my sister"),
        ],
    ),
    "T3": (
        [
            answers(start="1 Nov 2026", end="20 Nov 2026"),
            answers(start="20 Nov 2026"),
            answers(next_session="1 Oct 2026"),
        ],
        [answers(), answers(next_session="today"), answers(start="20 Nov 2026", revises="other")],
    ),
    "T5": (
        [answers(end="1 week"), answers(end="13 days"), answers(end="today")],
        [answers(), answers(end="2 weeks"), answers(end="")],
    ),
    "T6": (
        [
            answers(end="16 Dec 2026"),
            answers(end="in 2 months", days=""),
            answers(start="monday", end="31 Dec 2026", kind=TOTAL, total="10"),
        ],
        [answers(), answers(end="13 Dec 2026"), answers(end="8 weeks"), answers(end="")],
    ),
    "T8": (
        [
            answers(action="read 30 books", kind=TOTAL, total="1", unit="books"),
            answers(action="write 900 pages", amount="3", unit="pages"),
            answers(action="run 500 km", kind=TOTAL, total="10", unit="km"),
        ],
        [
            answers(),
            answers(action="read 12 books", kind=TOTAL, total="1", unit="books"),
            answers(action="write 180 pages", amount="3", unit="pages"),
            answers(action="read 30 books", kind=TOTAL, total="1", unit="books", end=""),
            answers(action="read 30 books", kind=TOTAL, total="20", unit="minutes"),
        ],
    ),
    "X1": (
        [
            answers(why="I wish I was dead"),
            answers(obstacle="I want to cut myself"),
            answers(wish="stop taking my pills"),
            answers(stairs=(replace(SMALL, title="Eat only 500 calories"),)),
        ],
        [
            answers(),
            answers(why="my doctor changed my pills"),
            answers(obstacle="I cut myself short"),
            answers(stairs=(replace(SMALL, title="Eat breakfast"),)),
        ],
    ),
}
