"""What the coach costs: a whole pass over a full draft, and over 100,000 characters.

A pass is what follows a pause in typing: the five lamps and the hints of one letter.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from smartgoals_tui.domain.coach import (
    Context,
    OtherGoal,
    hints,
    hints_for_sentence,
    letter_status_of,
)
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.examples import EXAMPLES
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter

TODAY = date(2026, 11, 21)
AIM = 5.0
"""Milliseconds a pass may take at p99."""
LONG = 100_000
OTHERS = tuple(OtherGoal(str(n), f"Goal {n}", 5) for n in range(3))
CONTEXT = Context(OTHERS, date(2026, 12, 3))


def main() -> None:
    """Print what passes cost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--runs", type=int, default=1000)
    runs = parser.parse_args().runs
    whole = replace(GoalDraft("d"), **dict(EXAMPLES[0].answers))
    weak = replace(
        whole,
        action="I should maybe try to be healthier and exercise more regularly, some day",
        why="everyone else is fitter than me, and my sister says I must",
        obstacle="the weather and my job",
        confidence=4,
        cue="when I have time",
        end="soon",
    )
    first = time.perf_counter()
    one_pass(weak, Letter.S)
    print(f"the first pass, patterns compiled: {1e3 * (time.perf_counter() - first):.1f} ms")
    for name, draft in (("a full draft", whole), ("a draft with every fault", weak)):
        # Each pass meets another action, as while typing, so that nothing is remembered.
        costs = [
            cost(lambda n=n, draft=draft: one_pass(typed(draft, n), list(Letter)[n % 5]))
            for n in range(runs)
        ]
        report(f"{name}, {runs} passes", costs)
    for piece in ("a", "and go ", "1-", "by a ", "“", "lose 5 kg in "):
        text = piece * (LONG // len(piece))
        took = cost(lambda text=text: hints_for_sentence(text))
        print(f"{LONG:,} characters of {piece!r}: {took:.0f} ms (aim: 1000)")


def typed(draft: GoalDraft, n: int) -> GoalDraft:
    """Return ``draft`` with words of its own in every text that rules read."""
    return replace(draft, action=f"{draft.action} {n}", why=f"{draft.why} {n}")


def one_pass(draft: GoalDraft, letter: Letter) -> None:
    """Do what the wizard does when typing pauses."""
    reading = read(draft, TODAY)
    for one in Letter:
        letter_status_of(draft, reading, one, CONTEXT)
    hints(draft, reading, letter, CONTEXT)


def cost(work: Callable[[], object]) -> float:
    """Return the milliseconds that ``work`` takes."""
    start = time.perf_counter()
    work()
    return 1e3 * (time.perf_counter() - start)


def report(name: str, costs: list[float]) -> None:
    """Print the median and the slow end of ``costs``."""
    ordered = sorted(costs)
    p50, p99 = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    print(f"{name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms (aim: {AIM:g})")


if __name__ == "__main__":
    main()
